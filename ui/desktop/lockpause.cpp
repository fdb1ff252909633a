// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/lockpause.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "site/desktoprules.h"

namespace vigie::ui {

using center::ShownState;

LockPause::LockPause(center::Desk &desk, site::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_pause(desk)
{
    connect(&m_pause, &center::AutoPause::changed, this, &LockPause::follow);
    connect(&desk, &center::Desk::ownAgentChanged, this, [this] {
        const center::Agent *agent = m_desk.center().ownAgent();
        if (agent && agent->state == ShownState::Pause)
            m_hasFailed = false; // It came to pass in another way.
        Q_EMIT newsChanged();
    });
}

void LockPause::lock()
{
    m_isLocked = true;
    const site::DesktopRules rules(m_settings);
    const center::Agent *agent = m_desk.center().ownAgent();
    const bool isMeant = rules.pausesOnLock() && agent && agent->isLoggedIn()
        && agent->state != ShownState::Pause && !isPausing();
    if (isMeant) {
        m_lockedAt = m_desk.clock().wallTime().time();
        m_isDismissed = false;
        m_hasFailed = false;
        m_pause.hold(m_holder, rules.lockReason());
        follow();
    }
    Q_EMIT newsChanged();
}

void LockPause::unlock()
{
    m_isLocked = false;
    Q_EMIT newsChanged();
}

//! Held no more: it failed, or somebody decided otherwise.
void LockPause::follow()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    const center::Intent *wish = agent ? m_desk.intents().latest(agent->id) : nullptr;
    m_hasFailed = !isPausing() && wish && wish->kind == center::IntentKind::Pause
        && wish->state == center::IntentState::Failed;
    Q_EMIT newsChanged();
}

AwayNews LockPause::news() const
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (m_isLocked || m_isDismissed || !agent)
        return {};
    if (m_hasFailed && agent->isLoggedIn())
        return {.kind = AwayNews::Kind::PauseFailed, .at = m_lockedAt};
    if (!isPausing())
        return {};
    if (agent->state == ShownState::Pause)
        return {.kind = AwayNews::Kind::Paused, .at = m_lockedAt};
    return center::isBusy(agent->state)
        ? AwayNews{.kind = AwayNews::Kind::PauseWaits, .at = m_lockedAt}
        : AwayNews{};
}

void LockPause::goReady()
{
    m_pause.release(m_holder);
}

void LockPause::dismiss()
{
    m_isDismissed = true;
    m_hasFailed = false;
    Q_EMIT newsChanged();
}

} // namespace vigie::ui
