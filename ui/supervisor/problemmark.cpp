// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/problemmark.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int markSize = 14;

} // namespace

ProblemMark::ProblemMark(QWidget *parent)
    : ProblemMark("warning-octagon-fill"_L1, &Theme::danger, parent)
{
}

ProblemMark::ProblemMark(QLatin1StringView icon, QColor Theme::*ink, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
{
    keepWidth(this, markSize);
    keepHeight(this, markSize);
}

void ProblemMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, rect(), m_icon, width(), themeOf(this).*m_ink);
}

} // namespace vigie::ui
