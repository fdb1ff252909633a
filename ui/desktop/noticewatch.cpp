// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/noticewatch.h"

#include "center/chat.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "site/settings.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callwords.h"
#include "ui/models/callbackwords.h"
#include "ui/models/frameclock.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using site::NoticeKind;
using telephony::Call;
using telephony::CallState;

namespace {

    constexpr auto callPrefix = "call:"_L1;

    //! The same for every eye.
    Notice plain(Notice notice)
    {
        notice.discreetTitle = notice.title;
        notice.discreetBody = notice.body;
        return notice;
    }

} // namespace

NoticeWatch::NoticeWatch(center::Desk &desk, models::FrameClock &frames,
                         const site::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_lookedAt(desk.clock().wallTime())
{
    connect(&desk, &center::Desk::callsChanged, this, &NoticeWatch::lookAtCalls);
    connect(&desk, &center::Desk::ownAgentChanged, this, &NoticeWatch::lookAtAgent);
    connect(&desk, &center::Desk::linkChanged, this, &NoticeWatch::lookAtLink);
    connect(&desk.chat(), &center::Chat::heard, this, &NoticeWatch::hear);
    connect(&frames, &models::FrameClock::second, this, &NoticeWatch::lookAtEachSecond);
    lookAtCalls();
    lookAtAgent();
}

QString NoticeWatch::callTag(const QString &uniqueId)
{
    return callPrefix + uniqueId;
}

QString NoticeWatch::callOf(const QString &tag)
{
    return tag.startsWith(callPrefix) ? tag.sliced(callPrefix.size()) : QString();
}

void NoticeWatch::lookAtCalls()
{
    QHash<QString, Call> ringing;
    for (const Call &call : m_desk.center().calls().calls()) {
        if (call.state != CallState::Ringing)
            continue;
        ringing.insert(call.uniqueId, call);
        Q_EMIT raised(noticeOf(call));
    }
    const QHash<QString, Call> before = std::exchange(m_ringing, ringing);
    for (const Call &call : before) {
        if (m_ringing.contains(call.uniqueId))
            continue;
        Q_EMIT ended(callTag(call.uniqueId));
        const auto &now = m_desk.center().calls().calls();
        const bool isGone = std::none_of(now.cbegin(), now.cend(), [&](const Call &each) {
            return each.uniqueId == call.uniqueId;
        });
        if (isGone && m_desk.isUp() && !wasRefusedHere(call.uniqueId))
            tellMissed(call);
    }
}

bool NoticeWatch::wasRefusedHere(const QString &uniqueId) const
{
    const auto &wishes = m_desk.intents().all();
    return std::any_of(wishes.cbegin(), wishes.cend(), [&](const center::Intent &wish) {
        return wish.kind == center::IntentKind::Phone && wish.verb == telephony::Verb::HangUp
            && (wish.subject == uniqueId
                || (wish.subject.isEmpty() && wish.callsBefore.contains(uniqueId)));
    });
}

QString NoticeWatch::labelOf(const QString &queueName) const
{
    const center::Queue *queue = m_desk.center().findQueue(queueName);
    return queue == nullptr ? queueName : queue->label();
}

//! Where the person hides names at all times, nothing but the discreet words goes out.
Notice NoticeWatch::fit(Notice notice) const
{
    if (m_settings.hidesNames()) {
        notice.title = notice.discreetTitle;
        notice.body = notice.discreetBody;
    }
    return notice;
}

Notice NoticeWatch::noticeOf(const Call &call) const
{
    const QString queue = labelOf(call.queueName);
    Notice notice{.tag = callTag(call.uniqueId),
                  .kind = queue.isEmpty() ? NoticeKind::DirectCall : NoticeKind::QueueCall,
                  .title = CallWords::party(call),
                  .discreetTitle = tr("Incoming call"),
                  .discreetBody = queue,
                  .actions = {NoticeAction::Answer, NoticeAction::Decline, NoticeAction::Open},
                  .isUrgent = true};
    QStringList details{
        queue, call.otherName.isEmpty() ? QString() : telephony::grouped(call.otherNumber)};
    details.removeAll(QString());
    notice.body = details.isEmpty() ? tr("Incoming call") : details.join(u" · "_s);
    return fit(notice);
}

void NoticeWatch::tellMissed(const Call &call)
{
    const QString who = CallWords::party(call);
    const QString queue = labelOf(call.queueName);
    Q_EMIT raised(fit({.tag = u"missed:"_s + call.uniqueId,
                       .kind = NoticeKind::MissedCall,
                       .title = tr("Missed call"),
                       //: Notice of a missed call: caller, queue.
                       .body = queue.isEmpty() ? who : tr("%1, %2").arg(who, queue),
                       .discreetTitle = tr("Missed call"),
                       .discreetBody = queue,
                       .actions = {NoticeAction::Open}}));
}

void NoticeWatch::lookAtAgent()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    const bool isListenedTo = agent != nullptr && agent->isListenedTo;
    if (std::exchange(m_isListenedTo, isListenedTo) == isListenedTo)
        return;
    if (!isListenedTo) {
        Q_EMIT ended(u"listened"_s);
        return;
    }
    const QString listener = agent->listener;
    Q_EMIT raised(fit({.tag = u"listened"_s,
                       .kind = NoticeKind::ListenedTo,
                       .title = tr("Your call is listened to"),
                       .body = listener.isEmpty() ? tr("A supervisor listens to this call.")
                                                  //: %1 is a phone number.
                                                  : tr("%1 listens to this call.").arg(listener),
                       .discreetTitle = tr("Your call is listened to"),
                       .discreetBody = tr("A supervisor listens to this call."),
                       .actions = {NoticeAction::Open}}));
}

void NoticeWatch::lookAtLink()
{
    const bool isLost = m_desk.link() == center::LinkState::Down;
    if (std::exchange(m_isLost, isLost) == isLost)
        return;
    if (isLost)
        Q_EMIT raised(plain({.tag = u"link"_s,
                             .kind = NoticeKind::LinkLost,
                             .title = tr("No link to the server"),
                             .body = tr("Calls ring on your phone; answer them there. Vigie goes "
                                        "on trying."),
                             .actions = {NoticeAction::Open}}));
    else
        Q_EMIT ended(u"link"_s);
}

void NoticeWatch::lookAtEachSecond()
{
    if (!m_desk.isUp())
        return;
    lookAtQueues();
    lookAtCallbacks();
}

void NoticeWatch::lookAtQueues()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent == nullptr || !agent->isLoggedIn())
        return;
    QSet<QString> alarmed;
    for (const center::Membership &membership : agent->memberships) {
        if (m_isFloorOpen)
            break;
        const center::Queue &queue = m_desk.center().queue(membership.queue);
        const int waiting = queue.waiting().value_or(0);
        if (m_thresholds.of(queue.id).ofWaiting(waiting) != center::Level::Alarm)
            continue;
        const QString tag = u"alarm:"_s + queue.name;
        alarmed.insert(tag);
        if (!m_alarmed.contains(tag))
            Q_EMIT raised(plain({.tag = tag,
                                 .kind = NoticeKind::QueueAlarm,
                                 .title = queue.label(),
                                 .body = tr("%n caller(s) are waiting.", nullptr, waiting),
                                 .actions = {NoticeAction::Open}}));
    }
    const QSet<QString> before = std::exchange(m_alarmed, alarmed);
    for (const QString &tag : before) {
        if (!m_alarmed.contains(tag))
            Q_EMIT ended(tag);
    }
}

void NoticeWatch::lookAtCallbacks()
{
    const QDateTime now = m_desk.clock().wallTime();
    const QDateTime before = std::exchange(m_lookedAt, now);
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent == nullptr || now.time().minute() == before.time().minute())
        return;
    const center::Callbacks &callbacks = m_desk.center().callbacks();
    for (int row = 0; row < callbacks.count(); ++row) {
        const center::Callback &callback = callbacks.at(center::CallbackRow(row));
        const QDateTime begin(callback.dueDate, callback.period.periodStart);
        if (!callback.isListed || callback.agent != agent->id || begin <= before || begin > now)
            continue;
        QString name = models::personOf(callback);
        if (name.isEmpty())
            name = telephony::grouped(callback.phoneNumber);
        Q_EMIT raised(fit({.tag = u"callback:"_s + callback.uuid,
                           .kind = NoticeKind::CallbackPeriod,
                           .title = tr("Time for a callback"),
                           .body = name,
                           .discreetTitle = tr("Time for a callback"),
                           .actions = {NoticeAction::Open}}));
    }
}

void NoticeWatch::hear(const center::ChatPeer &from, const QString &text)
{
    Q_EMIT raised(fit({.tag = u"chat:"_s + from.username,
                       .kind = NoticeKind::Message,
                       .title = from.label(),
                       .body = text,
                       .discreetTitle = tr("New message"),
                       .actions = {NoticeAction::Open}}));
}

} // namespace vigie::ui
