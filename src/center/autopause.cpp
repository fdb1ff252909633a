// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/autopause.h"

#include "base/logging.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"

namespace vigie::center {

namespace {

    bool hasStatus(const Desk &desk, StatusKind kind, const QString &name)
    {
        const Status *found = desk.center().statuses().find(name);
        return found && found->kind == kind;
    }

    bool decidesOnState(IntentKind kind)
    {
        return kind == IntentKind::Pause || kind == IntentKind::Ready || kind == IntentKind::LogOut;
    }

} // namespace

AutoPause::AutoPause(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::ownAgentChanged, this, &AutoPause::followAgent);
    connect(&desk, &Desk::intentChanged, this, &AutoPause::followWish);
    followAgent();
}

void AutoPause::hold(const QString &id, const QString &reason)
{
    const Agent *agent = m_desk.center().ownAgent();
    if (!agent || !agent->isLoggedIn() || m_holders.contains(id))
        return;
    if (m_holders.isEmpty()) {
        if (isPausedAlready())
            return;
        m_before = readyStatus(m_lastCause);
        m_cause.reset();
        m_wish = m_desk.pause(knownReason(reason));
        const Intent *wish = m_desk.intents().find(*m_wish);
        if (wish && wish->state == IntentState::Failed) {
            m_wish.reset();
            return; // The state button says so, and offers to try again.
        }
    }
    m_holders.insert(id);
    Q_EMIT changed();
}

void AutoPause::release(const QString &id)
{
    if (!m_holders.remove(id))
        return;
    if (m_holders.isEmpty()) {
        m_wish.reset();
        m_cause.reset();
        // Behind a pause that has not begun yet it waits for its turn.
        m_desk.ready(m_before);
    }
    Q_EMIT changed();
}

void AutoPause::followAgent()
{
    const Agent *agent = m_desk.center().ownAgent();
    if (!agent)
        return;
    if (agent->state == ShownState::Ready || agent->state == ShownState::Pause) {
        m_lastRest = agent->state;
        m_lastCause = agent->cause;
    } else if (agent->state == ShownState::LoggedOut) {
        m_lastRest = ShownState::LoggedOut;
        m_lastCause.clear();
    }
    if (m_holders.isEmpty())
        return;
    if (agent->state == ShownState::LoggedOut || (agent->state == ShownState::Ready && m_cause))
        lapse();
    else if (agent->state == ShownState::Pause && !m_cause)
        m_cause = agent->cause;
    else if (agent->state == ShownState::Pause && *m_cause != agent->cause)
        lapse();
}

void AutoPause::followWish(const Intent &intent)
{
    if (m_holders.isEmpty() || !decidesOnState(intent.kind))
        return;
    const Agent *agent = m_desk.center().ownAgent();
    if (!agent || intent.agent != agent->id)
        return;
    const bool isOurs = m_wish == intent.id;
    const bool isVoid
        = intent.state == IntentState::Failed || intent.state == IntentState::Superseded;
    // Ours: nothing was paused, or not by us. Another: the person decides.
    if (isOurs ? isVoid : intent.isOpen())
        lapse();
}

void AutoPause::lapse()
{
    qCInfo(lcCenter) << "the pause of" << m_holders.size() << "page(s) is not ours any more";
    m_holders.clear();
    m_wish.reset();
    m_cause.reset();
    Q_EMIT changed();
}

//! Also beneath a call, and behind one.
bool AutoPause::isPausedAlready() const
{
    const Agent *agent = m_desk.center().ownAgent();
    const bool isBehindCall = isBusy(agent->state) || agent->state == ShownState::Wrapup;
    if (agent->state == ShownState::Pause || (isBehindCall && m_lastRest == ShownState::Pause))
        return true;
    const Intent *wish = m_desk.intents().latest(agent->id);
    return wish && wish->isOpen() && wish->kind == IntentKind::Pause;
}

QString AutoPause::knownReason(const QString &reason) const
{
    return hasStatus(m_desk, StatusKind::Pause, reason) ? reason : QString();
}

QString AutoPause::readyStatus(const QString &cause) const
{
    return hasStatus(m_desk, StatusKind::Ready, cause) ? cause : QString();
}

} // namespace vigie::center
