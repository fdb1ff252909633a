// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/deletebutton.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int side = 28;
    constexpr int gap = 8;
    constexpr int ringRoom = 4;

} // namespace

DeleteButton::DeleteButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    connect(&m_twoStep, &TwoStep::changed, this, &DeleteButton::showState);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_isPending && m_twoStep.step(u"it"_s))
            Q_EMIT confirmed();
    });
}

void DeleteButton::setPending(bool isPending)
{
    m_isPending = isPending;
    m_twoStep.disarm();
    showState();
}

QString DeleteButton::words() const
{
    if (m_isPending)
        return tr("deleting…");
    return isArmed() ? m_twoStep.words() : QString();
}

void DeleteButton::showState()
{
    const QString now = words();
    if (now != m_shown) {
        const bool isNews = m_shown.isEmpty() && !now.isEmpty();
        m_shown = now;
        setAccessibleDescription(now);
        updateGeometry();
        if (isNews) {
            QAccessibleEvent news(this, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&news);
        }
    }
    update();
}

QSize DeleteButton::sizeHint() const
{
    const int box = scaled(side) + 2 * ringRoom;
    const QString said = words();
    const int caption = said.isEmpty()
        ? 0
        : QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(said) + gap;
    return {box + caption, box};
}

void DeleteButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const int size = scaled(side);
    const QRect box(width() - size - ringRoom, (height() - size) / 2, size, size);
    const QString said = words();
    if (!said.isEmpty()) {
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(m_isPending ? theme.text2 : theme.danger);
        painter.drawText(QRect(0, 0, box.left() - gap, height()), Qt::AlignRight | Qt::AlignVCenter,
                         said);
    }
    if (m_isPending) {
        drawIcon(painter, box, "clock"_L1, 16, theme.text2);
    } else if (isArmed()) {
        m_twoStep.paint(painter, box, theme);
    } else {
        const QColor ground = isDown() ? theme.press : underMouse() ? theme.hover : theme.surface;
        stylepaint::box(painter, box, 5, ground, theme.lineStrong);
        drawIcon(painter, box, "trash"_L1, 16, theme.text2);
    }
    if (!showsFocus(this))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(-2, -2, 2, 2), 7, 7);
}

void DeleteButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isArmed())
        disarm();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DeleteButton::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
    QAbstractButton::focusInEvent(event);
}

void DeleteButton::focusOutEvent(QFocusEvent *event)
{
    disarm();
    QAbstractButton::focusOutEvent(event);
}

} // namespace vigie::ui
