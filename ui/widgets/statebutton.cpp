// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebutton.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;

namespace {

    constexpr int side = 40; //!< Height, and the block's width.
    constexpr int labelPad = 12;
    constexpr int timerPad = 16;
    constexpr int caretRoom = 8 + 12 + 10;
    constexpr int least = 204;
    constexpr int nextGlyph = 12;

    int strongWidth(const QString &text)
    {
        return QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(text);
    }

} // namespace

StateButton::StateButton(const Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_clock(clock)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setState(ShownState::Unknown, {}, {});
}

void StateButton::setState(ShownState state, const QString &label, std::optional<Instant> since)
{
    m_state = state;
    m_label = label;
    m_since = since;
    refresh();
}

void StateButton::setNext(const QString &words, Recall recall)
{
    m_next = words;
    m_recall = recall;
    refresh();
}

void StateButton::setStaleSince(std::optional<Instant> since)
{
    m_staleSince = since;
    refresh();
}

void StateButton::setReserved(const QStringList &labels)
{
    m_reserved = labels;
    updateGeometry();
}

QString StateButton::label() const
{
    const QString words = m_label.isEmpty() ? stateLabel(m_state) : m_label;
    //: The last known state while the link is down: doubtful.
    return m_staleSince ? tr("%1?").arg(words) : words;
}

QString StateButton::timer() const
{
    if (m_staleSince) {
        const auto age
            = std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - *m_staleSince);
        if (age < std::chrono::minutes(1))
            //: Age of a state that is no longer told, in seconds.
            return tr("%1 s old").arg(qMax<qint64>(0, age.count()));
        //: Age of a state that is no longer told, as mm:ss.
        return tr("%1 old").arg(formatDuration(age));
    }
    return m_since ? formatSince(*m_since, m_clock.now()) : QString();
}

QString StateButton::shownText() const
{
    const QString time = timer();
    return time.isEmpty() ? label() : label() + u' ' + time;
}

void StateButton::refresh()
{
    m_shownTimer = timer();
    const QString words = m_next.isEmpty() ? shownText() : shownText() + u", "_s + m_next;
    setAccessibleName(tr("My state: %1").arg(words));
    updateGeometry();
    update();
}

void StateButton::tick()
{
    const QString now = timer();
    if (now == m_shownTimer)
        return;
    const bool resized = now.size() != m_shownTimer.size();
    m_shownTimer = now;
    if (resized)
        updateGeometry();
    update();
}

QSize StateButton::sizeHint() const
{
    int words = strongWidth(label());
    for (const QString &reserved : m_reserved)
        words = qMax(words, strongWidth(reserved));
    if (!m_next.isEmpty())
        words = qMax(words, nextRect().width());
    const QFontMetrics figures(fontFor(TextRole::Figure));
    const int time = figures.horizontalAdvance(m_shownTimer);
    return {qMax(least, side + labelPad + words + timerPad + time + caretRoom), side};
}

QRect StateButton::nextRect() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    const int words = metrics.horizontalAdvance(m_next);
    const int cross = isRecallable() ? 5 + nextGlyph : 0;
    return {side + labelPad, 21, nextGlyph + 5 + words + cross, 17};
}

void StateButton::paintNext(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect line = nextRect();
    drawIcon(painter, QRect(line.x(), line.y(), nextGlyph, line.height()), "clock"_L1, nextGlyph,
             theme.text2);
    if (isRecallable())
        drawIcon(painter, QRect(line.right() + 1 - nextGlyph, line.y(), nextGlyph, line.height()),
                 "x"_L1, nextGlyph, theme.text2);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(line.adjusted(nextGlyph + 5, 0, 0, 0), Qt::AlignVCenter, m_next);
    QPen dots(theme.text2, 1);
    dots.setDashPattern({1, 1});
    painter.setPen(dots);
    painter.drawLine(line.bottomLeft(), line.bottomRight());
}

void StateButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const StateVisual &visual = visualOf(m_staleSince ? ShownState::Unknown : m_state);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 5, 5);
    painter.fillPath(shape, theme.*visual.tint);
    QPainterPath block;
    block.addRect(0, 0, side, side);
    painter.fillPath(shape.intersected(block), theme.*visual.colour);
    if (theme.name == ThemeName::Contrast || underMouse()) {
        const QColor edge
            = theme.name == ThemeName::Contrast ? theme.lineStrong : theme.*visual.colour;
        stylepaint::box(painter, rect(), 5, Qt::transparent, edge);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawIcon(painter, QRect(0, 0, side, side), visual.icon, 22, theme.surface);

    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(theme.text);
    const int lineTop = m_next.isEmpty() ? 0 : 3;
    const int lineHeight = m_next.isEmpty() ? side : 19;
    painter.drawText(QRect(side + labelPad, lineTop, width(), lineHeight), Qt::AlignVCenter,
                     label());
    if (!m_next.isEmpty())
        paintNext(painter);
    painter.setFont(fontFor(TextRole::Figure));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, width() - caretRoom, side), Qt::AlignVCenter | Qt::AlignRight,
                     m_shownTimer);
    drawIcon(painter, QRect(width() - 22, 0, 12, side), "caret-down"_L1, 12, theme.text2);
}

void StateButton::mousePressEvent(QMouseEvent *event)
{
    if (isRecallable() && nextRect().contains(event->position().toPoint())) {
        Q_EMIT cancelNextRequested();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void StateButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Delete && isRecallable())
        Q_EMIT cancelNextRequested();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StateButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    noteFocus(this, event);
}

} // namespace vigie::ui
