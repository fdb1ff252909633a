// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkbanner.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

LinkBanner::LinkBanner(QWidget *parent) : Banner(parent)
{
    setObjectName(u"banner"_s);
    hide();
    m_farewell.setSingleShot(true);
    m_farewell.setInterval(3s);
    connect(&m_farewell, &QTimer::timeout, this, &QWidget::hide);
    connect(this, &Banner::actionTriggered, this, &LinkBanner::ask);
}

void LinkBanner::ask()
{
    switch (m_request) {
    case Request::Retry:
        Q_EMIT retryRequested();
        break;
    case Request::Floor:
        Q_EMIT floorRequested();
        break;
    case Request::Password:
        Q_EMIT passwordRequested();
        break;
    }
}

void LinkBanner::setNews(const LinkNews &news)
{
    const bool isLost = news.state == center::LinkState::Down;
    if (isLost || news.needsPassword) {
        showTrouble(news);
        m_wasLost = m_wasLost || isLost;
        m_wasAsking = !isLost;
        return;
    }
    if (std::exchange(m_wasAsking, false) && !m_wasLost)
        hide();
    const bool isBack
        = news.state == center::LinkState::Live || news.state == center::LinkState::Late;
    if (m_wasLost && isBack) {
        m_wasLost = false;
        setMessage(Kind::Good, "check-circle-fill"_L1, tr("Up to date again"));
        show();
        m_farewell.start();
    }
}

void LinkBanner::showTrouble(const LinkNews &news)
{
    m_farewell.stop();
    QString action = tr("Try now");
    m_request = Request::Retry;
    if (news.hasFloorDied) {
        action = tr("Start it again");
        m_request = Request::Floor;
    } else if (news.needsPassword) {
        action = news.isResuming ? QString() : tr("Sign in again…");
        m_request = Request::Password;
    }
    setMessage(Kind::Warning, "plugs"_L1, bannerSentence(news), action);
    show();
}

} // namespace vigie::ui
