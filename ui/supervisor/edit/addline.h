// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/addstart.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/pane.h"

namespace vigie::ui {

class Button;
class PenaltyEdit;
class Words;

//! The last line of a table of penalties: a choice, a penalty, and a plus; or a minus alone.
class AddLine : public Pane
{
    Q_OBJECT
public:
    enum class Kind { Add, Remove };

    struct Texts
    {
        QString name{}; //!< Part of the object names: "edit" gives "editChoice".
        QString choice{}; //!< Of the list: "Queue".
        QString hint{}; //!< "Choose a queue".
    };
    AddLine(Kind kind, const Texts &texts, QWidget *parent);

    //! \a numberWidth, \a endWidth: of the table's first column, and of all behind the name.
    void alignWith(int numberWidth, int penaltyEnd);
    void setChoices(const ChoiceBox::Choices &choices);
    //! Why the chosen one cannot be taken, said at once under the line; empty: it can.
    using Check = std::function<QString(const QString &key)>;
    void setCheck(Check check);
    void recheck();
    bool isTouched() const; //!< Something was chosen and not added.
    AddStart started() const;
    void start(const AddStart &start); //!< What is not offered any more is not taken.

Q_SIGNALS:
    void added(const QString &key, qint32 penalty);
    void changed(); //!< Something is chosen, typed, or wrong, or is so no more.

private:
    void submit();

    ChoiceBox *m_choice;
    PenaltyEdit *m_penalty = nullptr;
    Button *m_button;
    QWidget *m_errorRow;
    Words *m_error;
    Words *m_label;
    QWidget *m_end;
    Check m_check{};
    AddStart m_told{}; //!< With changed().
};

} // namespace vigie::ui
