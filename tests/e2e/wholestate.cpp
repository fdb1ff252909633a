// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholestate.h"

#include "center/contactcenter.h"
#include "truth.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::e2e {

namespace {

    using center::ShownState;

    //! The same words for one set of entries on both sides.
    QString member(int agent, int queue, int penalty)
    {
        return u"%1 in %2 at %3"_s.arg(agent).arg(queue).arg(penalty);
    }

    QString recordingWord(xuc::MonitorState state)
    {
        switch (state) {
        case xuc::MonitorState::Active:
            return u"ACTIVE"_s;
        case xuc::MonitorState::Paused:
            return u"PAUSED"_s;
        case xuc::MonitorState::None:
            break;
        }
        return {};
    }

    QString callWord(telephony::CallState state)
    {
        switch (state) {
        case telephony::CallState::Dialing:
            return u"Dialing"_s;
        case telephony::CallState::Ringing:
            return u"Ringing"_s;
        case telephony::CallState::Established:
            return u"Established"_s;
        case telephony::CallState::OnHold:
            break;
        }
        return u"OnHold"_s;
    }

    QString call(const QString &uniqueId, const QString &linkedId, const QString &state,
                 bool isIncoming, const QString &number, const QString &name)
    {
        return QStringList{uniqueId, linkedId, state, isIncoming ? u"in"_s : u"out"_s, number, name}
            .join(u' ');
    }

    int id(const QJsonObject &object, QLatin1StringView key = "id"_L1)
    {
        return object.value(key).toInt();
    }

} // namespace

WholeState::WholeState(const center::ContactCenter &center, const QString &login,
                       const Truth &truth, const QSet<QueueId> &watched)
    : m_center(center)
    , m_login(login)
    , m_truth(truth.state)
    , m_time(QDateTime::fromString(m_truth.value("time"_L1).toString(), Qt::ISODateWithMs))
    , m_asked(truth.asked)
    , m_at(truth.at)
    , m_stops(truth.stops)
    , m_watched(watched)
{
}

void WholeState::text(const QString &where, const QString &ours, const QString &theirs)
{
    if (ours != theirs)
        m_found.append(u"%1: \"%2\", is \"%3\""_s.arg(where, ours, theirs));
}

void WholeState::number(const QString &where, double ours, double theirs)
{
    const bool isSame = (std::isnan(ours) && std::isnan(theirs)) || std::abs(ours - theirs) < 0.006;
    if (!isSame)
        m_found.append(u"%1: %2, is %3"_s.arg(where).arg(ours).arg(theirs));
}

void WholeState::clock(const QString &where, std::optional<Instant> ours, const QJsonValue &theirs,
                       Told told)
{
    const auto began = QDateTime::fromString(theirs.toString(), Qt::ISODateWithMs);
    if (began.isValid() != ours.has_value()) {
        m_found.append(where + (ours ? u": runs, and nothing does"_s : u": does not run"_s));
        return;
    }
    if (!ours)
        return;
    const auto off = std::chrono::duration_cast<std::chrono::milliseconds>(
        *ours - (m_at - std::chrono::milliseconds(began.msecsTo(m_time))));
    // The wire counts whole seconds. Where time stood since, ours may have gone on or been told
    // again.
    auto stood = std::chrono::ceil<std::chrono::milliseconds>(m_at - m_asked);
    for (const SimProcess::Stop &stop : m_stops) {
        if (told == Told::AsDate || stop.at >= began)
            stood += stop.length;
    }
    if (off > 1500ms || off < -1500ms - stood)
        m_found.append(u"%1: off by %2 ms"_s.arg(where).arg(off.count()));
}

void WholeState::ids(const QString &where, QStringList ours, QStringList theirs)
{
    std::sort(ours.begin(), ours.end());
    std::sort(theirs.begin(), theirs.end());
    QStringList surplus;
    QStringList missing;
    std::ranges::set_difference(ours, theirs, std::back_inserter(surplus));
    std::ranges::set_difference(theirs, ours, std::back_inserter(missing));
    for (const QString &entry : surplus)
        m_found.append(u"%1: has %2"_s.arg(where, entry));
    for (const QString &entry : missing)
        m_found.append(u"%1: lacks %2"_s.arg(where, entry));
}

QStringList WholeState::differences()
{
    queues();
    agents();
    memberships();
    defaults();
    groups();
    callbacks();
    callbackLists();
    calls();
    user();
    for (QString &line : m_found)
        line.prepend(m_login + u": "_s);
    return m_found;
}

void WholeState::queues()
{
    QStringList ours;
    QStringList theirs;
    const QJsonArray all = m_truth.value("queues"_L1).toArray();
    for (const auto &each : all)
        theirs.append(QString::number(id(each.toObject())));
    for (int i = 0; i < m_center.queueCount(); ++i) {
        const center::Queue &each = m_center.queue(center::QueueRow(i));
        if (!each.isListed)
            continue;
        ours.append(QString::number(raw(each.id)));
        queue(each, withId(all, raw(each.id)));
    }
    ids(u"queues"_s, ours, theirs);
}

void WholeState::queue(const center::Queue &ours, const QJsonObject &theirs)
{
    const QString where = u"queue %1/"_s.arg(ours.name);
    text(where + u"name"_s, ours.name, theirs.value("name"_L1).toString());
    text(where + u"displayName"_s, ours.displayName, theirs.value("displayName"_L1).toString());
    text(where + u"number"_s, ours.number, theirs.value("number"_L1).toString());
    std::array<bool, xuc::queueStatCount> isTold{};
    const QJsonObject figures = theirs.value("statistics"_L1).toObject();
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const auto stat = xuc::queueStatNamed(it.key().toStdString()).stat;
        if (stat == xuc::QueueStat::Unknown || stat == xuc::QueueStat::LongestWaitTime)
            continue;
        isTold[std::size_t(stat)] = true;
        number(where + it.key(), ours.figure(stat),
               it.value().isNull() ? center::Queue::unknown : it.value().toDouble());
    }
    for (std::size_t i = 0; i < isTold.size(); ++i) {
        if (!isTold[i] && !std::isnan(ours.figures[i]))
            m_found.append(where + u"a figure that nobody tells, %1"_s.arg(i));
    }
    clock(where + u"longest wait"_s, ours.longestWaitSince, theirs.value("longestWaitSince"_L1));
    callers(ours, theirs);
}

//! Only a queue whose callers are watched has any; then all of them, in order.
void WholeState::callers(const center::Queue &ours, const QJsonObject &theirs)
{
    if (!m_watched.contains(ours.id))
        return;
    const auto &known = m_center.callers(ours.id);
    const QJsonArray waiting = theirs.value("waiting"_L1).toArray();
    const QString where = u"callers of %1"_s.arg(ours.name);
    if (known.size() != waiting.size()) {
        m_found.append(u"%1: %2, are %3"_s.arg(where).arg(known.size()).arg(waiting.size()));
        return;
    }
    for (qsizetype i = 0; i < known.size(); ++i) {
        const QJsonObject caller = waiting.at(i).toObject();
        text(where + u"/name"_s, known[i].name, caller.value("name"_L1).toString());
        text(where + u"/number"_s, known[i].number, caller.value("number"_L1).toString());
        clock(where + u"/since"_s, known[i].since, caller.value("since"_L1), Told::AsDate);
        number(where + u"/position"_s, known[i].position, double(i + 1));
    }
}

void WholeState::agents()
{
    QStringList ours;
    QStringList theirs;
    const QJsonArray all = m_truth.value("agents"_L1).toArray();
    for (const auto &each : all)
        theirs.append(QString::number(id(each.toObject())));
    for (int i = 0; i < m_center.agentCount(); ++i) {
        const center::Agent &each = m_center.agent(center::AgentRow(i));
        if (!each.isListed)
            continue;
        ours.append(QString::number(raw(each.id)));
        agent(each, withId(all, raw(each.id)));
    }
    ids(u"agents"_s, ours, theirs);
}

void WholeState::agent(const center::Agent &ours, const QJsonObject &theirs)
{
    const QString where = u"agent %1/"_s.arg(raw(ours.id));
    text(where + u"firstName"_s, ours.firstName, theirs.value("firstName"_L1).toString());
    text(where + u"lastName"_s, ours.lastName, theirs.value("lastName"_L1).toString());
    text(where + u"number"_s, ours.number, theirs.value("number"_L1).toString());
    number(where + u"group"_s, ours.group ? raw(*ours.group) : 0, id(theirs, "groupId"_L1));
    number(where + u"user"_s, ours.user ? raw(*ours.user) : 0, id(theirs, "userId"_L1));
    if (ours.state != shownState(theirs))
        m_found.append(u"%1state: %2, is %3"_s.arg(where)
                           .arg(int(ours.state))
                           .arg(theirs.value("state"_L1).toString()));
    // The wire tells no cause of who is logged out, or has just logged in.
    if (ours.isLoggedIn() && ours.state != ShownState::Login)
        text(where + u"cause"_s, ours.cause, theirs.value("cause"_L1).toString());
    clock(where + u"since"_s, ours.hasDuration() ? std::optional(ours.since) : std::nullopt,
          ours.hasDuration() ? theirs.value("since"_L1) : QJsonValue());
    // The last line of who is logged out is known only to clients that saw it.
    if (ours.isLoggedIn() || theirs.value("phone"_L1).isString())
        text(where + u"phone"_s, ours.phone, theirs.value("phone"_L1).toString());
    if (center::isConversation(ours.state)) {
        QString recording = theirs.value("monitorState"_L1).toString();
        if (recording != "ACTIVE"_L1 && recording != "PAUSED"_L1)
            recording.clear();
        text(where + u"recording"_s, recordingWord(ours.recording), recording);
        text(where + u"call type"_s,
             ours.callType == xuc::CallType::External ? u"External"_s : u"Internal"_s,
             theirs.value("callType"_L1).toString());
    }
    day(where, ours, theirs.value("statistics"_L1).toObject());
}

void WholeState::day(const QString &where, const center::Agent &ours, const QJsonObject &theirs)
{
    const auto date = [](const QJsonValue &value) {
        const auto at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        return at.isValid() ? double(at.toMSecsSinceEpoch()) : 0.0;
    };
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        const auto stat = xuc::agentStatNamed(it.key().toStdString());
        const QString what = where + it.key();
        if (!ours.day) {
            m_found.append(what + u": not told"_s);
            return;
        }
        if (stat == xuc::AgentStat::LoginDateTime) {
            number(what, double(ours.day->loginAt), date(it.value()));
        } else if (stat == xuc::AgentStat::LogoutDateTime) {
            number(what, double(ours.day->logoutAt), date(it.value()));
        } else {
            const auto known = stat == xuc::AgentStat::Other ? ours.day->pausedWith(it.key())
                                                             : ours.day->figure(stat);
            number(what, known.value_or(center::Queue::unknown),
                   it.value().isNull() ? center::Queue::unknown : it.value().toDouble());
        }
    }
}

void WholeState::memberships()
{
    QStringList byAgent;
    QStringList byQueue;
    QStringList theirs;
    const QJsonArray all = m_truth.value("memberships"_L1).toArray();
    for (const auto &each : all) {
        const QJsonObject entry = each.toObject();
        theirs.append(
            member(id(entry, "agentId"_L1), id(entry, "queueId"_L1), id(entry, "penalty"_L1)));
    }
    for (int i = 0; i < m_center.agentCount(); ++i) {
        const center::Agent &agent = m_center.agent(center::AgentRow(i));
        for (const center::Membership &entry : agent.memberships)
            byAgent.append(
                member(raw(agent.id), raw(m_center.queue(entry.queue).id), entry.penalty));
    }
    for (int i = 0; i < m_center.queueCount(); ++i) {
        const center::Queue &queue = m_center.queue(center::QueueRow(i));
        for (const center::Member &entry : queue.members)
            byQueue.append(
                member(raw(m_center.agent(entry.agent).id), raw(queue.id), entry.penalty));
        const auto own = m_center.ownRow();
        const int penalty = own ? m_center.penalty(*own, center::QueueRow(i)).value_or(-1) : -1;
        number(u"queue %1/own penalty"_s.arg(queue.name), queue.ownPenalty, penalty);
    }
    ids(u"memberships"_s, byAgent, theirs);
    ids(u"members"_s, byQueue, theirs);
}

void WholeState::defaults()
{
    if (!m_truth.contains("defaultMemberships"_L1))
        return;
    QStringList ours;
    QStringList theirs;
    const QJsonArray all = m_truth.value("defaultMemberships"_L1).toArray();
    for (const auto &each : all) {
        const QJsonObject entry = each.toObject();
        theirs.append(
            member(id(entry, "userId"_L1), id(entry, "queueId"_L1), id(entry, "penalty"_L1)));
    }
    for (const UserId user : m_center.defaults().users()) {
        for (const center::BaseMembership &entry : m_center.defaults().of(user))
            ours.append(member(raw(user), raw(entry.queue), entry.penalty));
    }
    ids(u"default memberships"_s, ours, theirs);
}

void WholeState::groups()
{
    if (!m_truth.contains("groups"_L1))
        return;
    QStringList ours;
    QStringList theirs;
    for (const center::AgentGroup &group : m_center.groups())
        ours.append(u"%1 %2"_s.arg(raw(group.id)).arg(group.name));
    const QJsonArray all = m_truth.value("groups"_L1).toArray();
    for (const auto &each : all)
        theirs.append(
            u"%1 %2"_s.arg(id(each.toObject())).arg(each.toObject().value("name"_L1).toString()));
    ids(u"groups"_s, ours, theirs);
}

void WholeState::callbacks()
{
    QStringList ours;
    QStringList theirs;
    const center::Callbacks &known = m_center.callbacks();
    for (int i = 0; i < known.count(); ++i) {
        const center::Callback &each = known.at(center::CallbackRow(i));
        if (each.isListed)
            ours.append(QStringList{each.uuid, each.listUuid, each.phoneNumber, each.mobileNumber,
                                    each.agent ? QString::number(raw(*each.agent)) : u"free"_s,
                                    each.dueDate.toString(Qt::ISODate), each.period.uuid}
                            .join(u' '));
    }
    const QJsonArray all = m_truth.value("callbacks"_L1).toArray();
    for (const auto &item : all) {
        const QJsonObject each = item.toObject();
        const auto word = [&](QLatin1StringView key) { return each.value(key).toString(); };
        if (each.value("closed"_L1).toBool())
            continue;
        theirs.append(QStringList{word("uuid"_L1), word("listUuid"_L1), word("phoneNumber"_L1),
                                  word("mobilePhoneNumber"_L1),
                                  each.value("agentId"_L1).isDouble()
                                      ? QString::number(id(each, "agentId"_L1))
                                      : u"free"_s,
                                  word("dueDate"_L1), word("periodUuid"_L1)}
                          .join(u' '));
        const center::Callback *named = known.find(word("uuid"_L1));
        if (!named || !each.contains("company"_L1))
            continue;
        text(named->uuid + u"/firstName"_s, named->firstName, word("firstName"_L1));
        text(named->uuid + u"/lastName"_s, named->lastName, word("lastName"_L1));
        text(named->uuid + u"/company"_s, named->company, word("company"_L1));
        text(named->uuid + u"/description"_s, named->description, word("description"_L1));
    }
    ids(u"callbacks"_s, ours, theirs);
}

void WholeState::callbackLists()
{
    const auto compare
        = [this](const QString &where, QLatin1StringView key, QStringList ours, auto words) {
              if (!m_truth.contains(key))
                  return;
              QStringList theirs;
              const QJsonArray all = m_truth.value(key).toArray();
              for (const auto &each : all)
                  theirs.append(words(each.toObject()));
              ids(where, std::move(ours), theirs);
          };
    QStringList lists;
    for (const center::CallbackList &list : m_center.callbacks().lists())
        lists.append(
            u"%1 %2 %3"_s.arg(list.uuid, list.name).arg(list.queue ? raw(*list.queue) : 0));
    compare(u"callback lists"_s, "callbackLists"_L1, lists, [](const QJsonObject &list) {
        return u"%1 %2 %3"_s.arg(list.value("uuid"_L1).toString(), list.value("name"_L1).toString())
            .arg(id(list, "queueId"_L1));
    });
    const auto time = [](const QString &text) {
        return QTime::fromString(text, Qt::ISODate).toString(Qt::ISODate);
    };
    QStringList periods;
    for (const xuc::CallbackPeriod &period : m_center.callbacks().periods())
        periods.append(QStringList{period.uuid, period.name,
                                   period.periodStart.toString(Qt::ISODate),
                                   period.periodEnd.toString(Qt::ISODate)}
                           .join(u' '));
    compare(u"callback periods"_s, "callbackPeriods"_L1, periods, [&](const QJsonObject &period) {
        return QStringList{period.value("uuid"_L1).toString(), period.value("name"_L1).toString(),
                           time(period.value("periodStart"_L1).toString()),
                           time(period.value("periodEnd"_L1).toString())}
            .join(u' ');
    });
}

void WholeState::calls()
{
    const QString line = m_center.line().number;
    QStringList ours;
    QStringList theirs;
    for (const telephony::Call &each : m_center.calls().calls())
        ours.append(call(each.uniqueId, each.linkedId, callWord(each.state), each.incoming,
                         each.otherNumber, each.otherName));
    const QJsonArray all = m_truth.value("calls"_L1).toArray();
    for (const auto &item : all) {
        const QJsonObject each = item.toObject();
        const QJsonArray channels = each.value("channels"_L1).toArray();
        for (const auto &leg : channels) {
            const QJsonObject channel = leg.toObject();
            const auto word = [&](QLatin1StringView key) { return channel.value(key).toString(); };
            if (line.isEmpty() || word("phone"_L1) != line)
                continue;
            theirs.append(call(word("uniqueId"_L1), each.value("linkedId"_L1).toString(),
                               word("state"_L1), word("direction"_L1) == "Incoming"_L1,
                               word("otherNumber"_L1), word("otherName"_L1)));
        }
    }
    ids(u"calls"_s, ours, theirs);
}

QJsonObject WholeState::ownUser() const
{
    const QJsonArray all = m_truth.value("users"_L1).toArray();
    for (const auto &each : all) {
        if (each.toObject().value("login"_L1).toString() == m_login)
            return each.toObject();
    }
    return {};
}

void WholeState::user()
{
    const QJsonObject theirs = ownUser();
    const center::OwnUser &ours = m_center.self();
    number(u"user/id"_s, ours.userId ? raw(*ours.userId) : 0, id(theirs));
    text(u"user/fullName"_s, ours.fullName, theirs.value("fullName"_L1).toString());
    text(u"user/status"_s, ours.status, theirs.value("status"_L1).toString());
    if (theirs.contains("dnd"_L1))
        number(u"user/dnd"_s, ours.isDndEnabled ? 1 : 0, theirs.value("dnd"_L1).toBool() ? 1 : 0);
    const auto forward = [&](QLatin1StringView key, const center::Forward &known) {
        if (!theirs.contains(key))
            return;
        const QJsonObject told = theirs.value(key).toObject();
        number(u"user/"_s + key, known.isEnabled ? 1 : 0,
               told.value("enabled"_L1).toBool() ? 1 : 0);
        text(u"user/"_s + key, known.destination, told.value("destination"_L1).toString());
    };
    forward("naFwd"_L1, ours.noAnswer);
    forward("uncFwd"_L1, ours.unconditional);
    forward("busyFwd"_L1, ours.busy);
    if (theirs.value("phoneStatus"_L1).isDouble())
        number(u"user/phone status"_s, ours.phoneStatus, id(theirs, "phoneStatus"_L1));
    const QJsonObject mail = theirs.value("voicemail"_L1).toObject();
    if (!mail.isEmpty()) {
        number(u"user/new messages"_s, ours.voicemail.newMessages.value_or(-1),
               id(mail, "newMessages"_L1));
        number(u"user/old messages"_s, ours.voicemail.oldMessages.value_or(-1),
               id(mail, "oldMessages"_L1));
    }
}

} // namespace vigie::e2e
