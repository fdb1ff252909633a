// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/idlereminder.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/desktoprules.h"
#include "ui/desktop/idleclock.h"
#include "ui/models/frameclock.h"

#include <utility>

namespace vigie::ui {

using std::chrono::milliseconds;
using std::chrono::minutes;

static constexpr int secondsBetweenLooks = 5;

IdleReminder::IdleReminder(center::Desk &desk, models::FrameClock &frames, site::Settings &settings,
                           IdleClock &idle, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_idle(idle)
{
    connect(&frames, &models::FrameClock::second, this, &IdleReminder::look);
    connect(&desk, &center::Desk::ownAgentChanged, this, &IdleReminder::look);
}

void IdleReminder::look()
{
    const minutes limit = site::DesktopRules(m_settings).idleLimit();
    const center::Agent *agent = m_desk.center().ownAgent();
    const bool isMeant = limit > minutes(0) && m_idle.isThere() && m_desk.isUp() && agent
        && agent->state == center::ShownState::Ready
        && m_desk.clock().now() - agent->since >= limit;
    if (!isMeant) {
        m_seconds = 0;
        m_isDismissed = false;
        setNews({});
        return;
    }
    if (m_seconds++ % secondsBetweenLooks == 0)
        m_idle.ask([this, limit](milliseconds idle) { judge(idle, limit); });
}

void IdleReminder::judge(milliseconds idle, minutes limit)
{
    if (idle < limit) {
        m_isDismissed = false;
        setNews({});
    } else if (!m_isDismissed) {
        setNews({.kind = AwayNews::Kind::Idle, .idleFor = limit});
    }
}

void IdleReminder::dismiss()
{
    m_isDismissed = true;
    setNews({});
}

void IdleReminder::setNews(const AwayNews &news)
{
    if (std::exchange(m_news, news) != news)
        Q_EMIT newsChanged();
}

} // namespace vigie::ui
