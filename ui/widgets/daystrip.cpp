// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daystrip.h"

#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using center::ShownState;

namespace {

    constexpr int barHeight = 14;
    constexpr int readyHeight = 4;
    constexpr int axisTop = barHeight + 5;

    bool isAway(ShownState state)
    {
        return state == ShownState::LoggedOut || state == ShownState::Unknown;
    }

} // namespace

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("My day"));
}

void DayStrip::setDay(const QDateTime &from, const QDateTime &to, const QList<Span> &spans)
{
    m_from = from;
    m_to = to;
    m_spans = spans;
    update();
}

QSize DayStrip::sizeHint() const
{
    return {120, axisTop + QFontMetrics(fontFor(TextRole::Caption)).height()};
}

void DayStrip::paintEvent(QPaintEvent *)
{
    const qint64 length = m_from.msecsTo(m_to);
    if (length <= 0)
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto xOf = [&](const QDateTime &time) {
        const qint64 at = qBound<qint64>(0, m_from.msecsTo(time), length);
        return int(at * width() / length);
    };
    for (const Span &span : m_spans) {
        const int left = xOf(span.from);
        const int right = xOf(span.to);
        // A gap of 1 px parts the states, but a short one is never lost.
        const int extent = qMax(1, right - left - 1);
        const QColor colour = theme.*visualOf(span.state).colour;
        if (isAway(span.state)) {
            painter.setClipRect(left, 0, extent, barHeight);
            for (int x = left; x < right; x += 8)
                stylepaint::hatch(painter, QRect(x, 0, 8, barHeight), theme.text3);
            painter.setClipping(false);
        } else {
            const int height = span.state == ShownState::Ready ? readyHeight : barHeight;
            painter.fillRect(left, (barHeight - height) / 2, extent, height, colour);
        }
    }
    paintAxis(painter);
}

void DayStrip::paintAxis(QPainter &painter) const
{
    constexpr int marks = 4;
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(themeOf(this).text3);
    const QFontMetrics metrics = painter.fontMetrics();
    const qint64 length = m_from.msecsTo(m_to);
    QString before;
    for (int i = 0; i < marks; ++i) {
        const QString text
            = m_from.addMSecs(length * i / (marks - 1)).time().toString(QStringLiteral("HH:mm"));
        if (std::exchange(before, text) == text)
            continue; // A day that has just begun: one minute is told once.
        const int words = metrics.horizontalAdvance(text);
        const int x = (width() - words) * i / (marks - 1);
        painter.drawText(QRect(x, axisTop, words, metrics.height()), Qt::AlignCenter, text);
    }
}

} // namespace vigie::ui
