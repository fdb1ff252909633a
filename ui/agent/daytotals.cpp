// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/daytotals.h"

#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    int lineHeight()
    {
        return scaled(25);
    }
    constexpr int iconSize = 14;
    constexpr int columnGap = 16;

} // namespace

DayTotals::DayTotals(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DayTotals::setTotals(const QList<DayTotal> &totals)
{
    if (totals == m_totals)
        return;
    const bool isTaller = totals.size() != m_totals.size();
    m_totals = totals;
    QStringList spoken;
    for (const DayTotal &total : totals)
        spoken += u"%1 %2 %3"_s.arg(total.label).arg(total.count).arg(formatDuration(total.time));
    setAccessibleDescription(spoken.join(u", "_s));
    if (isTaller)
        updateGeometry();
    update();
}

void DayTotals::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    update();
}

QSize DayTotals::sizeHint() const
{
    return {240, int(m_totals.size()) * lineHeight()};
}

void DayTotals::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Body));
    const int timeWidth = painter.fontMetrics().horizontalAdvance(u"00:00:00"_s);
    QRect line(0, 0, width(), lineHeight());
    for (const DayTotal &total : m_totals) {
        const StateVisual &visual = visualOf(total.state);
        drawIcon(painter, QRect(0, line.top(), iconSize, lineHeight()), visual.icon, iconSize,
                 theme.*visual.colour);
        painter.setPen(m_isStale ? theme.text2 : theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, formatDuration(total.time));
        painter.drawText(line.adjusted(iconSize + 7, 0, -timeWidth - columnGap - 40, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, total.label);
        painter.setPen(theme.text2);
        painter.drawText(line.adjusted(0, 0, -timeWidth - columnGap, 0),
                         Qt::AlignRight | Qt::AlignVCenter,
                         total.count > 0 ? formatCount(total.count) : noValue());
        line.translate(0, lineHeight());
    }
}

} // namespace vigie::ui
