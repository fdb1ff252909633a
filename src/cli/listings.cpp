// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listings.h"

#include "center/contactcenter.h"
#include "cli/lookup.h"
#include "cli/texts.h"
#include "xuc/events/callbacklists.h"

#include <algorithm>
#include <cmath>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using center::Agent;
using center::ContactCenter;
using center::Queue;
using xuc::QueueStat;
using Cell = Listing::Cell;

namespace {

    std::chrono::seconds age(Instant since, Instant now)
    {
        return std::max(std::chrono::floor<std::chrono::seconds>(now - since),
                        std::chrono::seconds(0));
    }

    Cell ageCell(Instant since, Instant now)
    {
        const auto time = age(since, now);
        return {qint64(time.count()), durationText(time)};
    }

    Cell figureCell(const Queue &queue, QueueStat stat)
    {
        const double value = queue.figure(stat);
        if (std::isnan(value))
            return {{}, u"-"_s};
        return {value, QString::number(std::round(value))};
    }

    Cell waitCell(const Queue &queue, Instant now)
    {
        return queue.longestWaitSince ? ageCell(*queue.longestWaitSince, now) : Cell{{}, u"-"_s};
    }

    template <typename Id> Cell idCell(Id id)
    {
        return cell(int(raw(id)));
    }

    QList<const Queue *> listedQueues(const ContactCenter &center)
    {
        QList<const Queue *> all;
        for (int i = 0; i < center.queueCount(); ++i) {
            if (const Queue &queue = center.queue(center::QueueRow(i)); queue.isListed)
                all.append(&queue);
        }
        std::sort(all.begin(), all.end(), [](const Queue *one, const Queue *other) {
            return one->label().localeAwareCompare(other->label()) < 0;
        });
        return all;
    }

    QString groupName(const ContactCenter &center, const Agent &agent)
    {
        for (const center::AgentGroup &group : center.groups()) {
            if (agent.group == group.id)
                return group.label.isEmpty() ? group.name : group.label;
        }
        return {};
    }

} // namespace

Listing queueListing(const ContactCenter &center, Instant now)
{
    const QList<std::pair<Listing::Column, QueueStat>> figures{
        {{u"waiting"_s, u"Wait"_s, true}, QueueStat::WaitingCalls},
        {{u"available"_s, u"Avail"_s, true}, QueueStat::AvailableAgents},
        {{u"talking"_s, u"Talk"_s, true, true}, QueueStat::TalkingAgents},
        {{u"loggedIn"_s, u"Log"_s, true}, QueueStat::LoggedAgents},
        {{u"entered"_s, u"Calls"_s, true}, QueueStat::TotalNumberCallsEntered},
        {{u"answered"_s, u"Answ"_s, true}, QueueStat::TotalNumberCallsAnswered},
        {{u"abandoned"_s, u"Lost"_s, true}, QueueStat::TotalNumberCallsAbandonned},
        {{u"closed"_s, {}, true}, QueueStat::TotalNumberCallsClosed},
        {{u"timeout"_s, {}, true}, QueueStat::TotalNumberCallsTimeout},
        {{u"estimatedWait"_s, {}, true}, QueueStat::Ewt},
    };
    Listing listing{.columns = {{u"id"_s, u"Id"_s, true},
                                {u"name"_s, {}},
                                {u"displayName"_s, u"Queue"_s},
                                {u"number"_s, u"Number"_s, false, true},
                                {u"longestWait"_s, u"Longest"_s, true},
                                {u"ownPenalty"_s, u"Own"_s, true}},
                    .none = u"No queue."_s};
    for (const auto &figure : figures)
        listing.columns.insert(listing.columns.size() - 2, figure.first);
    for (const Queue *queue : listedQueues(center)) {
        QList<Cell> row{idCell(queue->id), cell(queue->name), cell(queue->label()),
                        cell(queue->number)};
        for (const auto &figure : figures)
            row.append(figureCell(*queue, figure.second));
        row.append(waitCell(*queue, now));
        row.append(queue->isOwn() ? cell(queue->ownPenalty) : Cell{{}, u"-"_s});
        listing.rows.append(row);
    }
    return listing;
}

Listing agentListing(const ContactCenter &center, Instant now)
{
    Listing listing{.columns = {{u"id"_s, u"Id"_s, true},
                                {u"number"_s, u"Number"_s, false, true},
                                {u"name"_s, u"Agent"_s},
                                {u"group"_s, u"Group"_s, false, true},
                                {u"state"_s, u"State"_s},
                                {u"stateSeconds"_s, u"For"_s, true},
                                {u"cause"_s, u"Cause"_s},
                                {u"phone"_s, u"Phone"_s},
                                {u"queues"_s, u"Queues"_s, true}},
                    .none = u"No agent."_s};
    QList<const Agent *> agents;
    for (int i = 0; i < center.agentCount(); ++i) {
        if (const Agent &agent = center.agent(center::AgentRow(i)); agent.isListed)
            agents.append(&agent);
    }
    std::sort(agents.begin(), agents.end(), [](const Agent *one, const Agent *other) {
        return one->name().localeAwareCompare(other->name()) < 0;
    });
    for (const Agent *agent : agents) {
        listing.rows.append({idCell(agent->id), cell(agent->number), cell(agent->name()),
                             cell(groupName(center, *agent)),
                             Cell{QString(keyOf(agent->state)), wordOf(agent->state)},
                             agent->hasDuration() ? ageCell(agent->since, now) : Cell{},
                             Cell{cell(agent->cause).value, statusLabel(center, agent->cause)},
                             cell(agent->phone), cell(int(agent->memberships.size()))});
    }
    return listing;
}

Listing memberListing(const ContactCenter &center)
{
    Listing listing{.columns = {{u"queueId"_s, u"Queue"_s, true},
                                {u"queue"_s, u"Name"_s},
                                {u"agentId"_s, u"Agent"_s, true},
                                {u"agent"_s, u"Name"_s},
                                {u"penalty"_s, u"Penalty"_s, true}},
                    .none = u"Nobody serves a queue."_s};
    for (const Queue *queue : listedQueues(center)) {
        for (const center::Member &member : queue->members) {
            const Agent &agent = center.agent(member.agent);
            if (agent.isListed)
                listing.rows.append({idCell(queue->id), cell(queue->label()), idCell(agent.id),
                                     cell(agent.name()), cell(member.penalty)});
        }
    }
    return listing;
}

Listing callListing(const ContactCenter &center, Instant now)
{
    Listing listing{.columns = {{u"uniqueId"_s, u"Call"_s},
                                {u"linkedId"_s, {}},
                                {u"state"_s, u"State"_s},
                                {u"direction"_s, u"Direction"_s},
                                {u"number"_s, u"Number"_s},
                                {u"name"_s, u"Name"_s},
                                {u"queue"_s, u"Queue"_s},
                                {u"stateSeconds"_s, u"For"_s, true}},
                    .none = u"No call."_s};
    for (const telephony::Call &call : center.calls().calls()) {
        listing.rows.append({cell(call.uniqueId), cell(call.linkedId), cell(keyOf(call.state)),
                             cell(call.incoming ? u"in"_s : u"out"_s), cell(call.otherNumber),
                             cell(call.otherName), cell(call.queueName),
                             ageCell(call.stateSince, now)});
    }
    return listing;
}

Listing callerListing(const ContactCenter &center, Instant now, const QString &queue)
{
    Listing listing{.columns = {{u"queueId"_s, u"Id"_s, true},
                                {u"queue"_s, u"Queue"_s},
                                {u"position"_s, u"Place"_s, true},
                                {u"number"_s, u"Number"_s},
                                {u"name"_s, u"Name"_s},
                                {u"waitSeconds"_s, u"For"_s, true}},
                    .none = u"Nobody waits."_s};
    const auto only = queueNamed(center, queue);
    for (const Queue *one : listedQueues(center)) {
        if (!queue.isEmpty() && (!only || one != *only))
            continue;
        for (const center::Caller &caller : center.callers(one->id)) {
            listing.rows.append({idCell(one->id), cell(one->label()), cell(caller.position),
                                 cell(caller.number), cell(caller.name),
                                 ageCell(caller.since, now)});
        }
    }
    return listing;
}

Listing statusListing(const ContactCenter &center)
{
    Listing listing{.columns = {{u"name"_s, u"Name"_s},
                                {u"label"_s, u"Label"_s},
                                {u"kind"_s, u"Kind"_s},
                                {u"color"_s, {}}},
                    .none = u"No status."_s};
    const auto kindOf = [](center::StatusKind kind) {
        switch (kind) {
        case center::StatusKind::Ready:
            return u"ready"_s;
        case center::StatusKind::Pause:
            return u"pause"_s;
        case center::StatusKind::LoggedOut:
            return u"loggedOut"_s;
        case center::StatusKind::Other:
            return u"other"_s;
        }
        return QString();
    };
    for (const center::Status &status : center.statuses().all())
        listing.rows.append(
            {cell(status.name), cell(status.label), cell(kindOf(status.kind)), cell(status.color)});
    return listing;
}

Listing callbackListing(const xuc::CallbackLists &lists, const ContactCenter &center)
{
    Listing listing{.columns = {{u"uuid"_s, u"Callback"_s},
                                {u"list"_s, u"List"_s},
                                {u"queueId"_s, {}},
                                {u"name"_s, u"Name"_s},
                                {u"company"_s, {}},
                                {u"number"_s, u"Number"_s},
                                {u"mobile"_s, {}},
                                {u"due"_s, u"Due"_s},
                                {u"period"_s, u"Period"_s, false, true},
                                {u"agentId"_s, u"Agent"_s},
                                {u"description"_s, {}}},
                    .none = u"No open callback."_s};
    constexpr qsizetype shownUuid = 8; // Enough to tell them apart; the verbs take it.
    for (const xuc::CallbackList &list : lists.lists) {
        for (const xuc::CallbackRequest &request : list.callbacks) {
            const Agent *agent = request.agentId ? center.find(*request.agentId) : nullptr;
            const auto queue = request.queueId ? request.queueId : list.queueId;
            const auto &period = request.preferredPeriod;
            const QString number
                = request.phoneNumber.isEmpty() ? request.mobilePhoneNumber : request.phoneNumber;
            listing.rows.append(
                {Cell{request.uuid, request.uuid.left(shownUuid)}, cell(list.name),
                 queue ? idCell(*queue) : Cell{},
                 cell(QString(request.firstName + u' ' + request.lastName).trimmed()),
                 cell(request.company), Cell{cell(request.phoneNumber).value, number},
                 cell(request.mobilePhoneNumber), cell(request.dueDate.toString(Qt::ISODate)),
                 cell(period ? period->name : QString()),
                 request.agentId ? Cell{raw(*request.agentId), agent ? agent->name() : QString()}
                                 : Cell{},
                 cell(request.description)});
        }
    }
    return listing;
}

Listing personListing(const ContactCenter &center)
{
    const center::OwnUser &self = center.self();
    const center::Line &line = center.line();
    const Agent *agent = center.ownAgent();
    const auto forward
        = [](const center::Forward &one) { return one.isEnabled ? one.destination : u"off"_s; };
    Listing listing{.columns = {{u"key"_s, u"What"_s}, {u"value"_s, u"Value"_s}}};
    const auto add = [&listing](const char16_t *key, const Cell &value) {
        listing.rows.append({cell(QString::fromUtf16(key)), value});
    };
    add(u"name", cell(self.fullName));
    add(u"userId", self.userId ? idCell(*self.userId) : Cell{});
    add(u"agentId", self.agentId ? idCell(*self.agentId) : Cell{});
    add(u"agentState", agent ? Cell{QString(keyOf(agent->state)), wordOf(agent->state)} : Cell{});
    add(u"agentPhone", agent ? cell(agent->phone) : Cell{});
    add(u"line", cell(line.number));
    add(u"device", cell(line.isWebRtc ? u"WebRTC"_s : line.vendor));
    add(u"status", cell(self.status));
    add(u"profile", cell(self.profile));
    add(u"rights", cell(self.rights.join(u", "_s)));
    add(u"dnd", Cell{self.isDndEnabled, self.isDndEnabled ? u"on"_s : u"off"_s});
    add(u"forwardUnc", cell(forward(self.unconditional)));
    add(u"forwardNa", cell(forward(self.noAnswer)));
    add(u"forwardBusy", cell(forward(self.busy)));
    return listing;
}

} // namespace vigie::cli
