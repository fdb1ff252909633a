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

NoticeFoot::NoticeFoot(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(new Glyph("keyboard"_L1, 16, &Theme::text2, this));
    auto *why = new TextLine(TextRole::Caption, &Theme::text, this);
    //: Foot of the incoming call's notice; %1 is a duration, "1 s".
    why->setSentence(tr("You are typing: F2 works in %1"), tr("1 s"));
    why->setShrinkable(100);
    row->addWidget(why, 1);
    auto *now = new TextLine(TextRole::Caption, &Theme::text2, this);
    //: A key that answers at once, though the person is typing.
    now->setText(tr("Ctrl F2 now"));
    row->addWidget(now);
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
