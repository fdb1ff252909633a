// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/planwords.h"

#include "center/contactcenter.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace vigie::ui {

using center::AssignmentRow;

namespace {

    class PlanWords
    {
        Q_DECLARE_TR_FUNCTIONS(PlanWords)
    public:
        static QString out() { return tr("out", "of a queue"); }
        static QString penalty(qint32 value, bool isAfter)
        {
            if (value != AssignmentRow::none)
                return QString::number(value);
            return isAfter ? out() : noValue();
        }
        static QString queue(const center::ContactCenter &center, QueueId id)
        {
            const center::Queue *queue = center.find(id);
            return queue ? queue->label() : QString();
        }
        static QString group(const center::ContactCenter &center, qint32 id)
        {
            for (const center::AgentGroup &each : center.groups()) {
                if (raw(each.id) == id)
                    return each.label.isEmpty() ? each.name : each.label;
            }
            return noValue();
        }
        static QString words(const ChangeLine &line, bool byAgent);
    };

    QString PlanWords::words(const ChangeLine &line, bool byAgent)
    {
        const QString &name = byAgent ? line.agentName : line.what;
        switch (line.kind) {
        case ChangeLine::Kind::Group:
            //: %1 and %2 are groups of agents.
            return tr("group %1 → %2").arg(line.before, line.after);
        case ChangeLine::Kind::Default:
            if (line.isRemoval)
                return tr("default of %1 removed").arg(name);
            //: %1 is a queue or an agent, %2 and %3 penalties.
            return tr("default of %1 %2 → %3").arg(name, line.before, line.after);
        case ChangeLine::Kind::Penalty:
            break;
        }
        if (line.isRemoval)
            return tr("%1 removed").arg(name);
        //: %1 is a queue or an agent, %2 and %3 penalties.
        return tr("%1 %2 → %3").arg(name, line.before, line.after);
    }

    void addDefaults(std::vector<ChangeLine> &lines, const ChangeLine &start,
                     const AssignmentRow &row, const center::ContactCenter &center)
    {
        std::map<qint32, std::pair<qint32, qint32>> queues;
        for (const auto &each : row.defaultsBefore)
            queues.try_emplace(raw(each.queue), each.penalty, AssignmentRow::none);
        for (const auto &each : row.defaultsAfter)
            queues.try_emplace(raw(each.queue), AssignmentRow::none, AssignmentRow::none)
                .first->second.second
                = each.penalty;
        for (const auto &[queue, change] : queues) {
            const auto &[before, after] = change;
            if (before == after)
                continue;
            ChangeLine line = start;
            line.kind = ChangeLine::Kind::Default;
            line.what = PlanWords::queue(center, QueueId(queue));
            line.before = PlanWords::penalty(before, false);
            line.after = PlanWords::penalty(after, true);
            line.isRemoval = after == AssignmentRow::none;
            line.isNew = before == AssignmentRow::none;
            lines.push_back(std::move(line));
        }
    }

} // namespace

std::vector<ChangeLine> linesOf(const center::AssignmentBatch &batch,
                                const center::ContactCenter &center)
{
    std::vector<ChangeLine> lines;
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const AssignmentRow &row = batch.rows[i];
        ChangeLine line{.row = int(i), .agent = row.agent};
        if (const center::Agent *agent = center.find(row.agent)) {
            line.number = agent->number;
            line.agentName = agent->name();
        }
        switch (row.kind) {
        case AssignmentRow::Kind::Defaults:
            addDefaults(lines, line, row, center);
            continue;
        case AssignmentRow::Kind::Group:
            line.kind = ChangeLine::Kind::Group;
            line.what = PlanWords::tr("Group");
            line.before = PlanWords::group(center, row.before);
            line.after = PlanWords::group(center, row.after);
            break;
        case AssignmentRow::Kind::Membership:
            line.what = PlanWords::queue(center, row.queue);
            line.before = PlanWords::penalty(row.before, false);
            line.after = PlanWords::penalty(row.after, true);
            line.isRemoval = row.after == AssignmentRow::none;
            line.isNew = row.before == AssignmentRow::none;
            break;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

QStringList shortWords(const std::vector<ChangeLine> &lines, bool byAgent)
{
    QStringList words;
    for (const ChangeLine &line : lines)
        words.append(PlanWords::words(line, byAgent));
    return words;
}

QString countWords(int changes)
{
    //: At the foot of a dialog: what saving comes to.
    return PlanWords::tr("%Ln change(s)", nullptr, changes);
}

QString sumWords(const std::vector<ChangeLine> &lines, int unchanged)
{
    const auto removed = int(std::ranges::count(lines, true, &ChangeLine::isRemoval));
    const int others = int(lines.size()) - removed;
    QStringList parts;
    if (others > 0)
        parts.append(PlanWords::tr("%Ln added or moved", nullptr, others));
    if (removed > 0)
        parts.append(PlanWords::tr("%Ln removed", nullptr, removed));
    if (unchanged > 0)
        parts.append(PlanWords::tr("%Ln so already", nullptr, unchanged));
    return parts.join(PlanWords::tr(", ", "between the parts of a sum"));
}

QString willChangeWords(const center::AssignmentBatch &batch, int agents)
{
    const int changed = int(batch.agents().size());
    //: Beside "Apply default configuration": of how many agents it would change something. %1 and
    //: %2 are numbers of agents.
    return PlanWords::tr("It would change %1 of these agents and leave %2 as they are.")
        .arg(formatCount(changed), formatCount(agents - changed));
}

QString withoutBaseWords(const center::AssignmentBatch &batch, const center::ContactCenter &center)
{
    constexpr std::size_t mostNames = 20;
    QStringList names;
    for (const AgentId id : batch.withoutDefaults) {
        const center::Agent *agent = center.find(id);
        if (agent && names.size() < qsizetype(mostNames))
            names.append(agent->name());
    }
    if (names.isEmpty())
        return {};
    const QString all = names.join(PlanWords::tr(", ", "between names"));
    const auto more = int(batch.withoutDefaults.size()) - int(names.size());
    //: Agents who are left as they are; %1 are their names.
    return more > 0
        ? PlanWords::tr("No base configuration: %1 and %Ln more.", nullptr, more).arg(all)
        : PlanWords::tr("No base configuration: %1.").arg(all);
}

} // namespace vigie::ui
