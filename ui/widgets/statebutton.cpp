// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebutton.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
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

    int side()
    {
        return scaled(40); //!< Height, and the block's width.
    }
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

void StateButton::setEnd(std::optional<Instant> end)
{
    m_end = end;
    refresh();
}

void StateButton::setStripe(const QColor &colour)
{
    m_stripe = colour;
    update();
}

bool StateButton::isOver() const
{
    return m_end && m_clock.now() >= *m_end;
}

QString StateButton::limitWords() const
{
    if (!m_end || m_staleSince)
        return {};
    if (isOver())
        //: Under the state: how much longer it has lasted than it was meant to, as mm:ss.
        return tr("%1 over").arg(formatSince(*m_end, m_clock.now()));
    //: Under the state: how long it may last still, as mm:ss.
    return tr("%1 left").arg(formatSince(m_clock.now(), *m_end));
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
    const QString second = m_next.isEmpty() ? limitWords() : m_next;
    const QString words = second.isEmpty() ? shownText() : shownText() + u", "_s + second;
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
    else if (m_end)
        words = qMax(words,
                     QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(limitWords())
                         + nextGlyph + 5);
    const QFontMetrics figures(fontFor(TextRole::Figure));
    const int time = figures.horizontalAdvance(m_shownTimer);
    return {qMax(least, side() + labelPad + words + timerPad + time + caretRoom), side()};
}

QRect StateButton::nextRect() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    const int words = metrics.horizontalAdvance(m_next);
    const int cross = isRecallable() ? 5 + nextGlyph : 0;
    return {side() + labelPad, scaled(21), nextGlyph + 5 + words + cross, scaled(17)};
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

void StateButton::paintLimit(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    QRect line(side() + labelPad, scaled(21), width(), scaled(17));
    if (isOver()) {
        drawIcon(painter, QRect(line.x(), line.y(), nextGlyph, line.height()),
                 "warning-octagon-fill"_L1, nextGlyph, theme.danger);
        line.setLeft(line.left() + nextGlyph + 5);
    }
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(line, Qt::AlignVCenter, limitWords());
}

//! What is left of the state's time, clockwise from the top.
void StateButton::paintRing(QPainter &painter) const
{
    if (!m_end || !m_since || m_staleSince || isOver())
        return;
    constexpr int fullTurn = 360 * 16;
    using Seconds = std::chrono::duration<double>;
    const double whole = Seconds(*m_end - *m_since).count();
    const double left = Seconds(*m_end - m_clock.now()).count();
    if (whole <= 0)
        return;
    painter.setPen(QPen(themeOf(this).surface, 2, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(4, 4, side() - 8, side() - 8), fullTurn / 4,
                    -int(fullTurn * qBound(0.0, left / whole, 1.0)));
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
    block.addRect(0, 0, side(), side());
    painter.fillPath(shape.intersected(block), theme.*visual.colour);
    if (theme.name == ThemeName::Contrast || underMouse()) {
        const QColor edge
            = theme.name == ThemeName::Contrast ? theme.lineStrong : theme.*visual.colour;
        stylepaint::box(painter, rect(), 5, Qt::transparent, edge);
    }
    paintRing(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    constexpr int stripeWidth = 3;
    if (m_stripe.isValid() && !m_staleSince)
        painter.fillRect(side(), 0, stripeWidth, side(), legible(m_stripe, theme.*visual.tint));
    // Inside a ring the glyph stands a little smaller.
    const int glyph = m_end && !isOver() && !m_staleSince ? 18 : 22;
    drawIcon(painter, QRect(0, 0, side(), side()), visual.icon, glyph, theme.surface);

    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(theme.text);
    const bool isAlone = m_next.isEmpty() && limitWords().isEmpty();
    const int lineTop = isAlone ? 0 : scaled(3);
    const int lineHeight = isAlone ? side() : scaled(19);
    painter.drawText(QRect(side() + labelPad, lineTop, width(), lineHeight), Qt::AlignVCenter,
                     label());
    if (!m_next.isEmpty())
        paintNext(painter);
    else if (m_end)
        paintLimit(painter);
    painter.setFont(fontFor(TextRole::Figure));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, width() - caretRoom, side()), Qt::AlignVCenter | Qt::AlignRight,
                     m_shownTimer);
    drawIcon(painter, QRect(width() - 22, 0, 12, side()), "caret-down"_L1, 12, theme.text2);
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
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)
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
