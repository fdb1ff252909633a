// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int gap = 7;
    constexpr int caretSize = 12;

} // namespace

struct Button::Look
{
    QColor fill{};
    QColor edge{};
    QColor ink{};
    bool dotted = false;
};

Button::Button(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAccessibleName(text);
    m_reasonTimer.setSingleShot(true);
    m_reasonTimer.setInterval(300);
    connect(&m_reasonTimer, &QTimer::timeout, this, &Button::showReason);
}

Button::Button(QLatin1StringView icon, const QString &name, QWidget *parent)
    : Button(QString(), parent)
{
    m_icon = icon;
    m_ownToolTip = name;
    setToolTip(name);
    setAccessibleName(name);
}

void Button::setVariant(Variant variant)
{
    m_variant = variant;
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Button::setIconName(QLatin1StringView icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setKeyHeld(bool held)
{
    m_keyHeld = held;
    update();
}

void Button::setCaret(bool shown)
{
    m_caret = shown;
    updateGeometry();
    update();
}

void Button::setInk(QColor Theme::*colour)
{
    m_ink = colour;
    update();
}

void Button::setObstacle(const QString &reason)
{
    if (m_obstacle == reason)
        return;
    if (m_obstacle.isEmpty())
        m_ownToolTip = toolTip();
    m_obstacle = reason;
    setToolTip(reason.isEmpty() ? m_ownToolTip : reason);
    setAccessibleDescription(reason);
    applyBlock();
    update();
}

void Button::setPending(const QString &verb, bool cancellable)
{
    m_pendingVerb = verb;
    m_cancellable = cancellable && !verb.isEmpty();
    applyBlock();
    updateGeometry();
    update();
}

void Button::applyBlock()
{
    // The one way that also stops click() and a screen reader's press action.
    blockSignals(!m_obstacle.isEmpty() || isPending());
}

QString Button::shownText() const
{
    return isPending() && !text().isEmpty() ? m_pendingVerb : text();
}

QLatin1StringView Button::shownIcon() const
{
    return isPending() ? "clock"_L1 : m_icon;
}

int Button::iconSize() const
{
    switch (m_size) {
    case Size::Small:
    case Size::Normal:
        return 16;
    case Size::Big:
        return 18;
    case Size::Square:
        return 20;
    }
    return 16;
}

int Button::contentWidth() const
{
    int width = 0;
    const auto add = [&width](int extent) { width += extent + (width > 0 ? gap : 0); };
    if (!shownIcon().isEmpty())
        add(iconSize());
    if (!shownText().isEmpty())
        add(QFontMetrics(fontFor(TextRole::BodyMedium, font())).horizontalAdvance(shownText()));
    if (!m_key.isEmpty())
        add(keyCapSize(m_key).width());
    if (m_caret)
        add(caretSize);
    return width;
}

QSize Button::sizeHint() const
{
    switch (m_size) {
    case Size::Small:
        return {text().isEmpty() ? scaled(24) : contentWidth() + 20, scaled(24)};
    case Size::Normal:
        return {text().isEmpty() && !m_caret ? scaled(28) : contentWidth() + 24, scaled(28)};
    case Size::Big:
        return {text().isEmpty() ? scaled(36) : contentWidth() + 30, scaled(36)};
    case Size::Square:
        return {scaled(40), scaled(40)};
    }
    return {};
}

Button::Look Button::look() const
{
    const Theme &t = themeOf(this);
    if (!m_obstacle.isEmpty() || !isEnabled())
        return m_variant == Variant::Ghost ? Look{Qt::transparent, Qt::transparent, t.disabled}
                                           : Look{t.window, t.line, t.disabled};
    // The recording's square stays red while its pause is asked for.
    const bool isSquare = m_size == Size::Square && m_variant == Variant::Stop;
    if (isPending())
        return {t.surface, isSquare ? t.alarmBg : t.text2, t.text, true};
    const bool hovered = underMouse();
    const bool pressed = isDown();
    const QColor ink = m_ink ? t.*m_ink : t.text;
    const QColor lifted = pressed ? t.press : t.hover;
    switch (m_variant) {
    case Variant::Primary: {
        const QColor fill = pressed ? t.accentPress : hovered ? t.accentHover : t.accent;
        return {fill, fill, t.onAccent};
    }
    case Variant::Stop: {
        const QColor fill = pressed || hovered ? t.alarmHover : t.alarmBg;
        return {fill, fill, t.onAlarm};
    }
    case Variant::Ghost:
        return {pressed || hovered || isChecked() ? lifted : Qt::transparent, Qt::transparent,
                m_ink ? ink : t.text2};
    case Variant::Danger:
        return {pressed || hovered ? lifted : t.surface, t.lineStrong, t.danger};
    case Variant::Secondary:
        break;
    }
    if (m_ink) // On a coloured ground: only its edge and words.
        return {Qt::transparent, ink, ink};
    const bool down = pressed || isChecked();
    return {down ? t.press : hovered ? t.hover : t.surface, t.lineStrong, ink};
}

void Button::paintFrame(QPainter &painter, const QRectF &box, const Look &look) const
{
    if (look.dotted)
        stylepaint::dottedBox(painter, box.toRect(), 5, look.fill, look.edge,
                              m_size == Size::Square);
    else
        stylepaint::box(painter, box.toRect(), 5, look.fill, look.edge);
}

void Button::paintContent(QPainter &painter, const QRect &box, const Look &look) const
{
    int x = box.x() + (box.width() - contentWidth()) / 2;
    const auto piece = [&](int width) {
        const QRect place(x, box.y(), width, box.height());
        x += width + gap;
        return place;
    };
    if (!shownIcon().isEmpty())
        drawIcon(painter, piece(iconSize()), shownIcon(), iconSize(), look.ink);
    if (!shownText().isEmpty()) {
        painter.setFont(fontFor(TextRole::BodyMedium, font()));
        painter.setPen(look.ink);
        painter.drawText(piece(painter.fontMetrics().horizontalAdvance(shownText())),
                         Qt::AlignVCenter | Qt::TextDontClip, shownText());
    }
    if (!m_key.isEmpty()) {
        QRect cap({}, keyCapSize(m_key));
        cap.moveCenter(piece(cap.width()).center());
        const Theme &t = themeOf(this);
        const bool filled = m_variant == Variant::Primary || m_variant == Variant::Stop;
        paintKeyCap(painter, cap, m_key, look.ink, filled ? look.ink : t.lineStrong, m_keyHeld);
    }
    if (m_caret)
        drawIcon(painter, piece(caretSize), "caret-down"_L1, caretSize, look.ink);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look now = look();
    paintFrame(painter, rect(), now);
    paintContent(painter, rect(), now);
}

void Button::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    noteFocus(this, event);
    if (showsFocus(this) && !m_obstacle.isEmpty())
        m_reasonTimer.start();
}

void Button::focusOutEvent(QFocusEvent *event)
{
    QPushButton::focusOutEvent(event);
    m_reasonTimer.stop();
}

void Button::showReason()
{
    if (hasFocus() && !m_obstacle.isEmpty())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), m_obstacle, this);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (press && isPending()) {
        if (m_cancellable) {
            blockSignals(false);
            Q_EMIT cancelRequested();
            applyBlock();
        }
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click(); // A plain QPushButton does this in dialogs only.
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::mouseReleaseEvent(QMouseEvent *event)
{
    const bool cancel = isPending() && m_cancellable && isDown();
    QPushButton::mouseReleaseEvent(event);
    if (!cancel)
        return;
    blockSignals(false);
    Q_EMIT cancelRequested();
    applyBlock();
}

} // namespace vigie::ui
