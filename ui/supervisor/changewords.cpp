// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/changewords.h"

#include <QCoreApplication>

namespace vigie::ui {

namespace {

    class ChangeWords
    {
        Q_DECLARE_TR_FUNCTIONS(ChangeWords)
    public:
        static QString of(center::AssignmentDeed deed, int agents);
    };

    QString ChangeWords::of(center::AssignmentDeed deed, int agents)
    {
        using Deed = center::AssignmentDeed;
        //: Each of these stands behind "Undo:" and "Redo:".
        switch (deed) {
        case Deed::Set:
        case Deed::Edit:
        case Deed::EditMany:
            return tr("edit of %Ln agent(s)", nullptr, agents);
        case Deed::Add:
            return tr("adding %Ln agent(s)", nullptr, agents);
        case Deed::Move:
            return tr("move of %Ln agent(s)", nullptr, agents);
        case Deed::Remove:
            return tr("removal of %Ln agent(s)", nullptr, agents);
        case Deed::SetDefaults:
            return tr("base configuration of %Ln agent(s)", nullptr, agents);
        case Deed::ApplyDefaults:
            return tr("base configuration applied to %Ln agent(s)", nullptr, agents);
        case Deed::SetGroup:
            return tr("change of group of %Ln agent(s)", nullptr, agents);
        case Deed::MoveGroup:
            return tr("move of a group, %Ln agent(s)", nullptr, agents);
        case Deed::AddGroup:
        case Deed::AddGroupMissing:
            return tr("adding a group, %Ln agent(s)", nullptr, agents);
        case Deed::RemoveGroup:
            return tr("removal of a group, %Ln agent(s)", nullptr, agents);
        }
        return {};
    }

} // namespace

QString nameOf(const center::AssignmentBatch &batch)
{
    return ChangeWords::of(batch.deed, int(batch.agents().size()));
}

} // namespace vigie::ui
