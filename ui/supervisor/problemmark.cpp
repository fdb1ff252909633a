// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/problemmark.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int markSize = 14;

} // namespace

ProblemMark::ProblemMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(markSize, markSize);
}

void ProblemMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, rect(), "warning-octagon-fill"_L1, markSize, themeOf(this).danger);
}

} // namespace vigie::ui
