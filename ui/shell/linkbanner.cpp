// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkbanner.h"

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
    connect(this, &Banner::actionTriggered, this, [this] {
        if (m_asksForFloor)
            Q_EMIT floorRequested();
        else
            Q_EMIT retryRequested();
    });
}

void LinkBanner::setNews(const LinkNews &news)
{
    if (news.state == center::LinkState::Down) {
        m_wasLost = true;
        m_farewell.stop();
        m_asksForFloor = news.hasFloorDied;
        setMessage(Kind::Warning, "plugs"_L1, bannerSentence(news),
                   m_asksForFloor ? tr("Start it again") : tr("Try now"));
        show();
        return;
    }
    const bool isBack
        = news.state == center::LinkState::Live || news.state == center::LinkState::Late;
    if (m_wasLost && isBack) {
        m_wasLost = false;
        setMessage(Kind::Good, "check-circle-fill"_L1, tr("Up to date again"));
        show();
        m_farewell.start();
    }
}

} // namespace vigie::ui
