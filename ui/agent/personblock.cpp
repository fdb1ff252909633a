// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/personblock.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    int nameHeight()
    {
        return scaled(18);
    }
    int phoneHeight()
    {
        return scaled(15);
    }
    constexpr int iconSize = 12;
    constexpr int iconGap = 4;
    constexpr int leastName = 110; // look.md 11: names keep at least this.

    QFont nameFont()
    {
        QFont font = fontFor(TextRole::BodyMedium);
        font.setPointSizeF(font.pointSizeF() + 0.5);
        return font;
    }

    QFont numberFont()
    {
        QFont font = nameFont();
        font.setWeight(QFont::Normal);
        return font;
    }

} // namespace

PersonBlock::PersonBlock(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PersonBlock::setPerson(const QString &name, const QString &agentNumber)
{
    if (name == m_name && agentNumber == m_agentNumber)
        return;
    m_name = name;
    m_agentNumber = agentNumber;
    told();
}

void PersonBlock::setPhone(const QString &phone)
{
    if (phone == m_phone)
        return;
    m_phone = phone;
    told();
}

void PersonBlock::told()
{
    setAccessibleName(m_name + numberInBrackets() + u", "_s + m_phone);
    updateGeometry();
    update();
}

QString PersonBlock::numberInBrackets() const
{
    return m_agentNumber.isEmpty() ? QString() : u" (%1)"_s.arg(m_agentNumber);
}

QSize PersonBlock::sizeHint() const
{
    const int name = QFontMetrics(nameFont()).horizontalAdvance(m_name)
        + QFontMetrics(numberFont()).horizontalAdvance(numberInBrackets());
    const int phone
        = iconSize + iconGap + QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(m_phone);
    return {std::max(name, phone) + 2, nameHeight() + phoneHeight()};
}

QSize PersonBlock::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), scaled(leastName)), wanted.height()};
}

void PersonBlock::resizeEvent(QResizeEvent *)
{
    const bool isCut = width() < sizeHint().width();
    setToolTip(isCut ? m_name + numberInBrackets() + u'\n' + m_phone : QString());
}

void PersonBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void PersonBlock::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QString number = numberInBrackets();
    const int numberWidth = QFontMetrics(numberFont()).horizontalAdvance(number);
    const QFontMetrics nameMetrics(nameFont());
    const QString name = nameMetrics.elidedText(m_name, Qt::ElideRight, width() - numberWidth);
    painter.setFont(nameFont());
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, width(), nameHeight()), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(numberFont());
    painter.setPen(theme.text2);
    painter.drawText(QRect(nameMetrics.horizontalAdvance(name), 0, numberWidth + 2, nameHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, number);
    if (m_phone.isEmpty())
        return;
    painter.setFont(fontFor(TextRole::Caption));
    painter.drawPixmap(0, nameHeight() + (phoneHeight() - iconSize) / 2,
                       iconPixmap("phone"_L1, iconSize, theme.text2, devicePixelRatioF()));
    const int left = iconSize + iconGap;
    painter.drawText(QRect(left, nameHeight(), width() - left, phoneHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_phone, Qt::ElideRight, width() - left));
}

} // namespace vigie::ui
