// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverentry.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEnterEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

namespace {

    constexpr int sideMargin = 20;
    constexpr int glyphSize = 20;
    constexpr int textLeft = sideMargin + glyphSize + 10;
    constexpr int padding = 10;
    constexpr int moreMargin = 12;
    constexpr int barWidth = 3;

    int lineHeight(TextRole role)
    {
        return qRound(QFontMetrics(fontFor(role)).height() * 1.05);
    }

} // namespace

ServerEntry::ServerEntry(QLatin1StringView iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ServerEntry::setTexts(const QString &name, const QString &second)
{
    setText(name);
    setShortcut({}); // No & of a name is a key.
    m_second = second;
    setAccessibleName(name);
    setAccessibleDescription(second);
    updateGeometry();
    update();
}

void ServerEntry::setMore(QWidget *more)
{
    m_more = more;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, moreMargin, 0);
    row->addStretch(1);
    row->addWidget(more);
    more->setVisible(isChecked());
    connect(this, &QAbstractButton::toggled, more, &QWidget::setVisible);
}

QSize ServerEntry::sizeHint() const
{
    int height = 2 * padding + lineHeight(TextRole::BodyMedium);
    if (!m_second.isEmpty())
        height += lineHeight(TextRole::Caption);
    return {320, height};
}

void ServerEntry::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), theme.select);
        painter.fillRect(QRect(0, 0, barWidth, height()), theme.accent);
    } else if (underMouse() || isDown()) {
        painter.fillRect(rect(), isDown() ? theme.press : theme.hover);
    }
    drawIcon(painter, QRect(sideMargin, 0, glyphSize, height()), m_iconName, glyphSize,
             isChecked() ? theme.text : theme.text2);

    const int width
        = (m_more && isChecked() ? m_more->x() - 4 : this->width() - sideMargin) - textLeft;
    // A row without an address is an action ("Add a server…"), quieter than the servers.
    const TextRole nameRole = m_second.isEmpty() ? TextRole::Body : TextRole::BodyMedium;
    painter.setFont(fontFor(nameRole));
    painter.setPen(m_second.isEmpty() && !isChecked() ? theme.text2 : theme.text);
    QRect line(textLeft, padding, width, lineHeight(nameRole));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width));
    if (!m_second.isEmpty()) {
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(theme.text2);
        line = QRect(textLeft, line.bottom() + 1, width, lineHeight(TextRole::Caption));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_second, Qt::ElideRight, width));
    }
    if (showsFocus(this)) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ServerEntry::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
    QAbstractButton::focusInEvent(event);
}

void ServerEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ServerEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vigie::ui
