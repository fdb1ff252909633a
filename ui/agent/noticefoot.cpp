// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/noticefoot.h"

#include "ui/agent/glyph.h"
#include "ui/agent/textline.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace vigie::ui {

using namespace Qt::StringLiterals;

NoticeFoot::NoticeFoot(QWidget *parent)
    : QWidget(parent)
    , m_why(new TextLine(TextRole::Caption, &Theme::text, this))
    , m_now(new TextLine(TextRole::Caption, &Theme::text2, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(new Glyph("keyboard"_L1, 16, &Theme::text2, this));
    m_why->setShrinkable(100);
    row->addWidget(m_why, 1);
    row->addWidget(m_now);
}

void NoticeFoot::setKeys(const QString &answer, const QString &whileTyping)
{
    //: Foot of the incoming call's notice; %1 is a duration, "1 s", %2 a key.
    QString why = tr("You are typing: %2 works in %1");
    why.replace("%2"_L1, answer);
    //: Foot of the incoming call's notice: no key answers.
    m_why->setSentence(answer.isEmpty() ? tr("You are typing") : why, tr("1 s"));
    //: A key that answers at once, though the person is typing.
    m_now->setText(whileTyping.isEmpty() ? QString() : tr("%1 now").arg(whileTyping));
}

void NoticeFoot::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The panel's lower corners are round; the upper ones meet the rule.
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0, -8, 0, 0), 7, 7);
    painter.setClipRect(rect());
    painter.fillPath(shape, theme.header);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

} // namespace vigie::ui
