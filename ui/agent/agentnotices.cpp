// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/agentnotices.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/queuewaits.h"
#include "telephony/driver.h"
#include "ui/agent/callorder.h"
#include "ui/agent/callwords.h"
#include "ui/agent/incomingnotice.h"
#include "ui/agent/missedcallcard.h"
#include "ui/agent/pausereminder.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"

namespace vigie::ui {

using telephony::Verb;

AgentNotices::AgentNotices(center::Desk &desk, const center::QueueWaits &waits,
                           models::FrameClock &clock, const PauseTimes &times, QWidget *place)
    : QObject(place)
    , m_desk(desk)
    , m_waits(waits)
    , m_incoming(new IncomingNotice(desk, place))
    , m_missed(new MissedCallCard(desk, place))
    , m_reminder(new PauseReminder(desk, times, place))
{
    connect(&clock, &models::FrameClock::second, this, [this] {
        m_incoming->tick();
        refresh();
    });
    connect(&desk, &center::Desk::missedCallChanged, this, &AgentNotices::refresh);
    connect(&desk, &center::Desk::ownAgentChanged, this, &AgentNotices::refresh);
    connect(&waits, &center::QueueWaits::changed, this, &AgentNotices::refresh);
    connect(m_reminder, &CornerCard::dismissed, this, &AgentNotices::refresh);
    refresh();
}

void AgentNotices::setAnswerHeld(bool isHeld)
{
    m_isAnswerHeld = isHeld;
    refresh();
}

void AgentNotices::setReadyKey(const QString &key)
{
    m_missed->primary()->setKey(key);
    m_reminder->primary()->setKey(key);
}

void AgentNotices::refresh()
{
    showRinging();
    m_reminder->tick();
    const auto show = [](CornerCard *card, bool isShown) {
        if (isShown)
            card->open();
        else
            card->closePanel();
        return isShown;
    };
    const bool isFree = m_incoming->isHidden();
    const bool hasMissed = show(m_missed, isFree && m_missed->isWanted());
    show(m_reminder, isFree && !hasMissed && m_reminder->isWanted());
}

void AgentNotices::showRinging()
{
    const telephony::Call *ringing = ringingCall(m_desk.center().calls().calls());
    if (ringing == nullptr) {
        m_incoming->closePanel();
        return;
    }
    const center::Queue *queue = m_desk.center().findQueue(ringing->queueName);
    const auto wait = m_waits.of(ringing->uniqueId);
    m_incoming->showCall(*ringing, queue == nullptr ? ringing->queueName : queue->label(),
                         wait ? CallWords::waited(*wait) : QString());
    const telephony::Situation situation = m_desk.phone().situation();
    m_incoming->setObstacle(CallWords::reason(
        telephony::obstacle(Verb::Answer, situation, ringing->uniqueId), Verb::Answer, situation));
    m_incoming->setAnswerHeld(m_isAnswerHeld);
}

} // namespace vigie::ui
