// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/awaybanner.h"

#include "ui/widgets/button.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

AwayBanner::AwayBanner(QWidget *parent) : Banner(parent)
{
    setObjectName(u"awayBanner"_s);
    action()->setObjectName(u"awayAction"_s);
    hide();
    connect(this, &Banner::actionTriggered, this, &AwayBanner::answered);
    connect(this, &Banner::secondTriggered, this, &AwayBanner::dismissed);
}

void AwayBanner::setNews(const AwayNews &news)
{
    if (std::exchange(m_news, news) == news)
        return;
    refresh();
    if (m_news.kind == AwayNews::Kind::None)
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString AwayBanner::sentence() const
{
    const QString at = QLocale().toString(m_news.at, QLocale::ShortFormat);
    switch (m_news.kind) {
    case AwayNews::Kind::Paused:
        //: %1 is a time.
        return tr("You were put on pause at %1, when the screen locked.").arg(at);
    case AwayNews::Kind::PauseWaits:
        //: %1 is a time.
        return tr("The screen locked at %1: you will be on pause after this call.").arg(at);
    case AwayNews::Kind::PauseFailed:
        //: %1 is a time.
        return tr("The screen locked at %1, but you could not be put on pause.").arg(at);
    case AwayNews::Kind::Idle:
        return tr("You are ready, and nobody has touched the computer for %n minute(s).", nullptr,
                  int(m_news.idleFor.count()));
    case AwayNews::Kind::None:
        break;
    }
    return {};
}

void AwayBanner::refresh()
{
    const AwayNews::Kind kind = m_news.kind;
    setVisible(kind != AwayNews::Kind::None);
    if (kind == AwayNews::Kind::None)
        return;
    const bool isPausing = kind == AwayNews::Kind::Paused || kind == AwayNews::Kind::PauseWaits;
    QString offer = tr("Pause", "verb");
    if (isPausing)
        offer = kind == AwayNews::Kind::Paused ? tr("Ready again") : tr("Stay ready");
    setMessage(Kind::Warning, isPausing ? "lock-simple"_L1 : "desktop"_L1, sentence(), offer);
    setSecondAction(tr("Dismiss"));
}

void AwayBanner::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace vigie::ui
