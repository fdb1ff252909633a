// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/panetitle.h"

#include "ui/agent/textline.h"
#include "ui/widgets/scaling.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

static constexpr int titleHeight = 36;

PaneTitle::PaneTitle(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_name(new TextLine(TextRole::BodyStrong, this))
    , m_aside(new TextLine(TextRole::Caption, &Theme::text2, this))
{
    keepHeight(this, titleHeight);
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(8);
    m_name->setShrinkable(110);
    m_aside->setShrinkable(60);
    m_row->addWidget(m_name);
    m_row->addWidget(m_aside);
    m_row->addStretch(1);
    m_name->setText(name);
}

void PaneTitle::setName(const QString &name)
{
    m_name->setText(name);
}

void PaneTitle::setAside(const QString &aside)
{
    m_aside->setText(aside);
}

QString PaneTitle::aside() const
{
    return m_aside->text();
}

void PaneTitle::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

void PaneTitle::setRuleAbove(bool isStrong)
{
    m_hasRule = true;
    m_isStrong = isStrong;
    update();
}

void PaneTitle::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    if (m_hasRule)
        painter.fillRect(0, 0, width(), 1, m_isStrong ? theme.lineStrong : theme.line);
}

} // namespace vigie::ui
