// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/history.h"

#include "xuc/commands/findcustomercallhistory.h"
#include "xuc/commands/getagentcallhistory.h"
#include "xuc/commands/getqueuecallhistory.h"
#include "xuc/commands/getusercallhistorybydays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie::center {

namespace command = xuc::command;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using xuc::CallHistoryItem;
using xuc::CallStatus;

namespace {

    constexpr qsizetype maxDetailQueues = 20; // More would ask a server for a minute.
    constexpr qsizetype maxCustomers = 200;
    constexpr int customerSize = 20;
    // A caller who waited longer than this before it rang here came by another call.
    constexpr qint64 longestPassage = 45 * 60;
    constexpr qint64 talkTolerance = 5; // Seconds that two clocks of one talk may differ.

    bool isOngoing(const HistoryRecord &record)
    {
        return record.item.status == CallStatus::Ongoing;
    }

    //! Whether an own call is the end of a passage through a queue.
    bool belongs(const CallHistoryItem &own, const CallHistoryItem &passage)
    {
        const qint64 waited = passage.start.secsTo(own.start);
        if (waited < -1 || waited > longestPassage)
            return false;
        if (own.status != CallStatus::Answered || !own.duration || !passage.duration)
            return true;
        return std::abs((*own.duration - *passage.duration).count()) <= talkTolerance;
    }

} // namespace

HistoryRecord::Kind HistoryRecord::kind() const
{
    switch (item.status) {
    case CallStatus::Emitted:
        return Kind::Outgoing;
    case CallStatus::Missed:
        return Kind::Missed;
    case CallStatus::Ongoing:
        return Kind::Ongoing;
    case CallStatus::Answered:
    case CallStatus::Unknown:
        return queue.isEmpty() ? Kind::Incoming : Kind::Queue;
    case CallStatus::Full:
    case CallStatus::Closed:
    case CallStatus::JoinEmpty:
    case CallStatus::LeaveEmpty:
    case CallStatus::DivertCaRatio:
    case CallStatus::DivertWaitTime:
    case CallStatus::Abandoned:
    case CallStatus::Timeout:
        return Kind::Lost;
    }
    return Kind::Incoming;
}

QString HistoryRecord::name() const
{
    const QString &first = item.isOutgoing() ? item.dstFirstName : item.srcFirstName;
    const QString &last = item.isOutgoing() ? item.dstLastName : item.srcLastName;
    return QString(first + u' ' + last).trimmed();
}

History::History(const Clock &clock, Send send, Queues ownQueues, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_send(std::move(send))
    , m_ownQueues(std::move(ownQueues))
{
}

void History::show(Scope scope, const HistoryQueue &queue)
{
    if (scope != m_scope || queue != m_queue)
        m_records.clear();
    m_scope = scope;
    m_queue = queue;
    m_nextAt.reset();
    m_wantsDetail = scope != Scope::Queue;
    m_waiting.clear();
    setPhase(Phase::Asked);
    enqueue({.scope = scope, .queue = queue});
}

void History::refresh()
{
    if (m_phase == Phase::Idle)
        return;
    m_nextAt.reset();
    m_wantsDetail = m_scope != Scope::Queue;
    enqueue({.scope = m_scope, .queue = m_queue});
}

void History::enqueue(Request request)
{
    if (!m_isUp) {
        setPhase(Phase::Silent);
        return;
    }
    m_waiting.push_back(std::move(request));
    if (!m_underWay)
        sendNext();
}

void History::sendNext()
{
    m_underWay.reset();
    if (m_waiting.empty())
        return;
    m_underWay = m_waiting.front();
    m_waiting.pop_front();
    m_givenUp.reset();
    m_sentAt = m_clock.now();
    switch (m_underWay->scope) {
    case Scope::Mine:
        m_send(command::GetUserCallHistoryByDays{.days = days}.encode());
        break;
    case Scope::Agent:
        m_send(command::GetAgentCallHistory{.size = size}.encode());
        break;
    case Scope::Queue:
        m_send(
            command::GetQueueCallHistory{.queue = m_underWay->queue.name, .size = size}.encode());
        break;
    }
}

void History::take(const QList<CallHistoryItem> &items, bool isOfUser)
{
    // Nothing was asked since one was given up: that one is answered late.
    const std::optional<Request> asked = m_underWay ? m_underWay : std::exchange(m_givenUp, {});
    // Otherwise it is the second shape of an answer.
    if (!asked || (isOfUser && asked->scope != Scope::Mine))
        return;
    const Request answered = *asked;
    QList<CallHistoryItem> taken;
    for (const CallHistoryItem &item : items) {
        // A part of a name may fit several queues; the number tells them apart, where it is told.
        if (answered.scope != Scope::Queue || answered.queue.number.isEmpty()
            || item.dstNum.isEmpty() || item.dstNum == answered.queue.number)
            taken.append(item);
    }
    std::stable_sort(taken.begin(), taken.end(),
                     [](const auto &a, const auto &b) { return a.start > b.start; });
    if (answered.isForDetail) {
        m_ofQueues.insert(answered.queue.name, taken);
        addDetail();
        sendNext();
        Q_EMIT changed();
        return;
    }
    if (answered.scope == m_scope && answered.queue == m_queue) {
        m_records.clear();
        for (const CallHistoryItem &item : taken)
            m_records.append(HistoryRecord{.item = item});
        addDetail();
        m_phase = Phase::Answered;
        askForDetail();
        scheduleNext();
    }
    sendNext();
    Q_EMIT changed();
}

void History::askForDetail()
{
    if (!std::exchange(m_wantsDetail, false))
        return;
    const QList<HistoryQueue> queues = m_ownQueues();
    for (const HistoryQueue &queue : queues.first(std::min(queues.size(), maxDetailQueues)))
        m_waiting.push_back({.scope = Scope::Queue, .queue = queue, .isForDetail = true});
}

void History::addDetail()
{
    for (HistoryRecord &record : m_records) {
        if (m_scope == Scope::Queue)
            record.queue = m_queue.label;
        else if (!record.item.isOutgoing())
            addDetail(record);
    }
}

void History::addDetail(HistoryRecord &record) const
{
    const QList<HistoryQueue> queues = m_ownQueues();
    const CallHistoryItem *best = nullptr;
    for (const HistoryQueue &queue : queues) {
        const auto known = m_ofQueues.constFind(queue.name);
        if (known == m_ofQueues.cend())
            continue;
        for (const CallHistoryItem &passage : *known) {
            if (passage.srcNum != record.item.srcNum || !belongs(record.item, passage))
                continue;
            if (best && best->start >= passage.start)
                continue;
            best = &passage;
            record.queue = queue.label;
        }
    }
    if (best)
        record.waited
            = std::chrono::seconds(std::max<qint64>(0, best->start.secsTo(record.item.start)));
}

void History::scheduleNext()
{
    if (std::any_of(m_records.cbegin(), m_records.cend(), isOngoing))
        m_nextAt = m_clock.now() + whileOngoing;
}

void History::lookUpCustomer(const QString &number)
{
    if (number.isEmpty())
        return;
    if (m_customers.size() >= maxCustomers && !m_customers.contains(number))
        m_customers.clear();
    CustomerHistory &customer = m_customers[number];
    customer.phase = CustomerHistory::Phase::Asked;
    customer.askedAt = m_clock.now();
    const QJsonArray filters{
        QJsonObject{{u"field"_s, u"src_num"_s}, {u"operator"_s, u"="_s}, {u"value"_s, number}}};
    m_customerIds.insert(++m_lastId, number);
    const bool hasLeft = m_isUp
        && m_send(command::FindCustomerCallHistory{
            .id = m_lastId,
            .filters = QJsonDocument(filters).toJson(QJsonDocument::Compact),
            .size = customerSize}
                      .encode());
    if (!hasLeft)
        customer.phase = CustomerHistory::Phase::Silent;
    Q_EMIT customerChanged(number);
}

const CustomerHistory *History::customer(const QString &number) const
{
    const auto it = m_customers.constFind(number);
    return it == m_customers.cend() ? nullptr : &*it;
}

void History::apply(const xuc::Event &event)
{
    if (const auto *history = std::get_if<xuc::CallHistory>(&event)) {
        take(history->items, false);
    } else if (const auto *rich = std::get_if<xuc::RichCallHistory>(&event)) {
        take(rich->items, true);
    } else if (const auto *byDays = std::get_if<xuc::CallHistoryByDays>(&event)) {
        take(byDays->items, true);
    } else if (const auto *answer = std::get_if<xuc::CustomerCallHistoryResponseWithId>(&event)) {
        const QString number = m_customerIds.take(answer->id);
        const auto customer = m_customers.find(number);
        if (customer == m_customers.end())
            return;
        customer->phase = CustomerHistory::Phase::Answered;
        customer->calls = answer->list;
        customer->total = answer->total.value_or(int(answer->list.size()));
        Q_EMIT customerChanged(number);
    } else if (const auto *call = std::get_if<xuc::PhoneEvent>(&event)) {
        const bool isOver = call->eventType == xuc::PhoneEventType::Released
            || call->eventType == xuc::PhoneEventType::Failure;
        if (isOver && m_phase != Phase::Idle)
            m_nextAt = m_clock.now() + afterRelease;
        else if (call->eventType == xuc::PhoneEventType::Established && !m_nextAt
                 && m_phase != Phase::Idle)
            m_nextAt = m_clock.now(); // It is in the history as under way.
    }
}

void History::tick()
{
    const Instant now = m_clock.now();
    if (m_underWay && now - m_sentAt >= limit) {
        const bool wasShown = !m_underWay->isForDetail;
        m_givenUp = m_underWay;
        m_waiting.clear(); // One silence is enough: the others would wait for as long.
        m_underWay.reset();
        if (wasShown)
            setPhase(Phase::Silent);
    }
    if (m_nextAt && now >= *m_nextAt && !m_underWay)
        refresh();
    for (auto it = m_customers.begin(); it != m_customers.end(); ++it) {
        if (it->phase != CustomerHistory::Phase::Asked || now - it->askedAt < limit)
            continue;
        it->phase = CustomerHistory::Phase::Silent;
        Q_EMIT customerChanged(it.key());
    }
}

void History::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void History::linkLost()
{
    m_isUp = false;
    m_waiting.clear();
    m_underWay.reset();
    m_givenUp.reset();
    m_nextAt.reset();
    m_customerIds.clear();
    if (m_phase == Phase::Asked)
        setPhase(Phase::Silent);
    for (auto it = m_customers.begin(); it != m_customers.end(); ++it) {
        if (it->phase == CustomerHistory::Phase::Asked) {
            it->phase = CustomerHistory::Phase::Silent;
            Q_EMIT customerChanged(it.key());
        }
    }
}

void History::resynced()
{
    m_isUp = true;
    refresh();
}

void History::clear()
{
    linkLost();
    m_phase = Phase::Idle;
    m_scope = Scope::Mine;
    m_queue = {};
    m_records.clear();
    m_ofQueues.clear();
    m_customers.clear();
    Q_EMIT changed();
}

} // namespace vigie::center
