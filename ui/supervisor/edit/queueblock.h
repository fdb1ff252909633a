// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/addline.h"
#include "ui/supervisor/edit/penaltymodel.h"

#include <QWidget>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

class EditTable;

//! One list of queues with a line to add another: those to enter with a penalty, or those to leave.
class QueueBlock : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title{};
        QString name{}; //!< Part of the object names.
        QString choice{};
        QString empty{};
    };
    //! The sheet outlives the block.
    QueueBlock(AddLine::Kind kind, PenaltySheet &sheet, const Texts &texts,
               const center::ContactCenter &center, PenaltyModel::Note note, QWidget *parent);

    void setCheck(const AddLine::Check &check);
    void recheck(); //!< What the other block holds, or what the server has, differs.
    bool isTouched() const; //!< Something is chosen and not added.
    AddStart started() const;
    void start(const AddStart &start);

Q_SIGNALS:
    void changed();

private:
    void add(const QString &key, qint32 penalty);
    void refreshChoices();

    PenaltySheet &m_sheet;
    const center::ContactCenter &m_center;
    PenaltyModel *m_model;
    EditTable *m_table;
    AddLine *m_add;
};

} // namespace vigie::ui
