// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/changewords.h"

#include "center/contactcenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie::ui {

namespace {

    class ChangeWords
    {
        Q_DECLARE_TR_FUNCTIONS(ChangeWords)
    public:
        static QString of(center::AssignmentDeed deed, int agents);
        static QString others(const QString &agent, const QString &queue);
        static QString others(int count);
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

    QString ChangeWords::others(const QString &agent, const QString &queue)
    {
        return tr("Somebody else changed %1 in %2 meanwhile. It was left as it is.")
            .arg(agent, queue);
    }

    QString ChangeWords::others(int count)
    {
        return tr("Somebody else changed %Ln agent(s) meanwhile. They were left as they are.",
                  nullptr, count);
    }

} // namespace

QString othersWords(const center::AssignmentBatch &batch, int count,
                    const center::ContactCenter &center)
{
    if (count == 0)
        return {};
    const auto row = std::ranges::find(batch.rows, center::RowState::ChangedByOther,
                                       &center::AssignmentRow::state);
    if (count > 1 || row == batch.rows.end())
        return ChangeWords::others(count);
    const center::Agent *agent = center.find(row->agent);
    const center::Queue *queue = center.find(row->queue);
    return agent == nullptr || queue == nullptr
        ? ChangeWords::others(count)
        : ChangeWords::others(agent->name(), queue->label());
}

QString nameOf(const center::AssignmentBatch &batch)
{
    return ChangeWords::of(batch.deed, int(batch.agents().size()));
}

} // namespace vigie::ui
