// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/addstart.h"
#include "ui/supervisor/edit/editdialog.h"
#include "ui/supervisor/edit/penaltysheet.h"
#include "ui/widgets/choicebox.h"

namespace vigie::ui {

class AddLine;
class EditTable;
class PenaltyModel;

//! Penalties, active and by default, of one agent's queues or of one queue's agents.
//!
//! Setting one column from the other sends nothing; a penalty left empty takes out. The rows keep
//! their places while one types.
class PenaltyDialog : public EditDialog
{
    Q_OBJECT
public:
    PenaltyDialog(const FloorParts &parts, const QString &title, QWidget *window);

protected:
    struct Texts
    {
        QString table{}; //!< What a screen reader calls it.
        QString choice{}; //!< Of the field that adds: "Queue".
        QString hint{}; //!< "Choose a queue".
        QString empty{};
        QString help{}; //!< Under the table.
    };
    //! To be called at the end of the subclass's construction. The sheet outlives the dialog's
    //! widgets, and what was started in the line that adds.
    void start(PenaltySheet &sheet, AddStart &add, const Texts &texts);
    PenaltyModel *model() const { return m_model; }
    EditTable *table() const { return m_table; }

    virtual std::vector<PenaltySheet::Told> told() const = 0;
    virtual ChoiceBox::Choices choices() const = 0; //!< What may be added besides the rows.
    virtual PenaltySheet::Told toldOf(qint32 key) const = 0;
    virtual center::AssignmentBatch plan() const = 0;
    virtual bool isByAgent() const = 0;
    virtual QString goneObstacle() const = 0; //!< What is edited is not there any more.

    bool isTouched() const override;
    QString obstacle() const override;
    void showSummary() override;
    void save() override;
    void merge() override;
    void passSecond() override;

private:
    void makeFoot(const Texts &texts);
    void noteStarted();
    void addRow(const QString &key, qint32 penalty);
    void refreshChoices();
    QString noteOf(const PenaltyRow &row) const;
    QString newsOf(const PenaltyRow &row) const;

    PenaltySheet *m_sheet = nullptr;
    AddStart *m_started = nullptr;
    PenaltyModel *m_model = nullptr;
    EditTable *m_table = nullptr;
    AddLine *m_add = nullptr;
    std::vector<qint32> m_notOffered{}; //!< Keys of the rows, as the list to add from knows them.
};

} // namespace vigie::ui
