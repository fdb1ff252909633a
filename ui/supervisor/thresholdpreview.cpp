// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/thresholdpreview.h"

#include "center/contactcenter.h"
#include "ui/widgets/floordelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Level;

namespace {

    constexpr int mostQueues = 6;
    constexpr int pad = 8;

    int rowHeight()
    {
        return scaled(26);
    }

} // namespace

ThresholdPreview::ThresholdPreview(const center::ContactCenter &center, QWidget *parent)
    : QWidget(parent)
    , m_center(center)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"thresholdPreview"_s);
    setAccessibleName(tr("Queues now, with these thresholds"));
}

void ThresholdPreview::setRules(const center::ThresholdRules &rules, std::optional<QueueId> first)
{
    m_rules = rules;
    m_first = first;
    update();
}

QSize ThresholdPreview::sizeHint() const
{
    return {480, 3 * rowHeight() + 1};
}

Level ThresholdPreview::waitLevel(const center::Queue &queue, const center::Thresholds &rules) const
{
    if (!queue.longestWaitSince)
        return Level::None;
    return rules.ofLongestWait(
        std::chrono::floor<std::chrono::seconds>(m_center.clock().now() - *queue.longestWaitSince));
}

int ThresholdPreview::overCount(const center::ThresholdRules &rules) const
{
    int count = 0;
    for (int row = 0; row < m_center.queueCount(); ++row) {
        const center::Queue &queue = m_center.queue(center::QueueRow(row));
        if (!queue.isListed || queue.isTechnical())
            continue;
        const center::Thresholds own = rules.of(queue.id);
        const bool isOver = own.ofWaiting(queue.waiting().value_or(0)) != Level::None
            || waitLevel(queue, own) != Level::None;
        count += isOver ? 1 : 0;
    }
    return count;
}

std::vector<const center::Queue *> ThresholdPreview::queues() const
{
    std::vector<const center::Queue *> shown;
    for (int row = 0; row < m_center.queueCount(); ++row) {
        const center::Queue &queue = m_center.queue(center::QueueRow(row));
        if (queue.isListed && !queue.isTechnical())
            shown.push_back(&queue);
    }
    const auto isBefore = [this](const center::Queue *a, const center::Queue *b) {
        const bool isFirst = m_first && a->id == *m_first;
        const bool isOtherFirst = m_first && b->id == *m_first;
        if (isFirst != isOtherFirst)
            return isFirst;
        return a->longestWaitSince.value_or(Instant::max())
            < b->longestWaitSince.value_or(Instant::max());
    };
    const auto wanted = std::min(shown.size(), std::size_t(mostQueues));
    std::partial_sort(shown.begin(), shown.begin() + std::ptrdiff_t(wanted), shown.end(), isBefore);
    shown.resize(wanted);
    return shown;
}

void ThresholdPreview::paintFigure(QPainter &painter, const QRect &cell, const QString &text,
                                   Level level) const
{
    const Theme &theme = themeOf(this);
    QColor ink = paintLevel(painter, cell, level, theme);
    if (text == noValue() || text == "0"_L1)
        ink = theme.text3;
    painter.setFont(fontFor(level == Level::None ? TextRole::Body : TextRole::BodyStrong));
    painter.setPen(ink);
    painter.drawText(cell.adjusted(pad, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, text);
}

void ThresholdPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto shown = queues();
    const Instant now = m_center.clock().now();
    for (int i = 0; i < int(shown.size()); ++i) {
        const center::Queue &queue = *shown[size_t(i)];
        const int left = width() * i / mostQueues;
        const QRect column(left, 0, width() * (i + 1) / mostQueues - left - 1, rowHeight());
        const bool isFirst = m_first && queue.id == *m_first;
        painter.fillRect(column, isFirst ? theme.select : theme.header);
        painter.setFont(fontFor(isFirst ? TextRole::CaptionStrong : TextRole::Caption));
        painter.setPen(isFirst ? theme.text : theme.text2);
        const QRect name = column.adjusted(pad, 0, -4, 0);
        painter.drawText(
            name, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(queue.label(), Qt::ElideRight, name.width()));
        const center::Thresholds own = m_rules.of(queue.id);
        const int waiting = queue.waiting().value_or(0);
        paintFigure(painter, column.translated(0, rowHeight()), formatCount(waiting),
                    own.ofWaiting(waiting));
        paintFigure(painter, column.translated(0, 2 * rowHeight()),
                    queue.longestWaitSince ? formatSince(*queue.longestWaitSince, now) : noValue(),
                    waitLevel(queue, own));
        painter.fillRect(column.right() + 1, 0, 1, height(), theme.line);
    }
    for (int row = 0; row <= 3; ++row)
        painter.fillRect(0, qMin(row * rowHeight(), height() - 1), width(), 1, theme.line);
}

} // namespace vigie::ui
