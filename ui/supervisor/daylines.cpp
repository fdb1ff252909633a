// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/daylines.h"

#include "center/statuses.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/statevisual.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int glyph = 16;
    constexpr int timeWidth = 80;
    constexpr int countWidth = 60;

    int lineHeight()
    {
        return scaled(24);
    }

} // namespace

DayLines::DayLines(const center::Statuses &statuses, QWidget *parent)
    : QWidget(parent)
    , m_statuses(statuses)
{
    setObjectName(u"dayLines"_s);
}

void DayLines::setTotals(const QList<center::DayTotal> &totals)
{
    const bool isAsLong = totals.size() == m_totals.size();
    m_totals = totals;
    QStringList words;
    for (const center::DayTotal &each : totals)
        words.append(u"%1 %2"_s.arg(labelOf(each), formatDuration(each.time)));
    setAccessibleName(words.join(u", "_s));
    if (!isAsLong)
        updateGeometry();
    update();
}

QString DayLines::labelOf(const center::DayTotal &total) const
{
    const center::Status *status = total.cause.isEmpty() ? nullptr : m_statuses.find(total.cause);
    return status ? status->label : stateLabel(total.state);
}

QSize DayLines::sizeHint() const
{
    return {scaled(300), int(m_totals.size()) * lineHeight()};
}

void DayLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setFont(fontFor(TextRole::Body));
    for (int i = 0; i < m_totals.size(); ++i) {
        const center::DayTotal &total = m_totals[i];
        const QRect row(0, i * lineHeight(), width(), lineHeight());
        const StateVisual &visual = visualOf(total.state);
        drawIcon(painter, QRect(row.left(), row.top(), glyph, row.height()), visual.icon, glyph,
                 theme.*visual.colour);
        const int time = scaled(timeWidth);
        const int count = scaled(countWidth);
        const QRect label = row.adjusted(glyph + 8, 0, -time - count, 0);
        painter.setPen(theme.text);
        painter.drawText(
            label, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(labelOf(total), Qt::ElideRight, label.width()));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, formatDuration(total.time));
        painter.setPen(theme.text2);
        painter.drawText(row.adjusted(0, 0, -time, 0), Qt::AlignRight | Qt::AlignVCenter,
                         u"× %1"_s.arg(formatCount(total.count)));
    }
}

} // namespace vigie::ui
