// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placepage.h"

#include <QEvent>

namespace vigie::ui {

PlacePage::PlacePage(Rank rank, QWidget *parent) : QWidget(parent), m_rank(rank)
{
}

void PlacePage::setNarrow(bool)
{
}

void PlacePage::setStale(bool)
{
}

void PlacePage::setCompactRows(bool)
{
}

void PlacePage::setCount(int count, center::Level level)
{
    if (count == m_count && level == m_level)
        return;
    m_count = count;
    m_level = level;
    Q_EMIT countChanged();
}

void PlacePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT titleChanged();
}

} // namespace vigie::ui
