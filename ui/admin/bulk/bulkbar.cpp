// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkbar.h"

#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie::ui {

namespace {

    constexpr int barHeight = 6;
    constexpr int leastWidth = 120;

} // namespace

BulkBar::BulkBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BulkBar::setShares(double done, double failed)
{
    m_done = done;
    m_failed = failed;
    update();
}

QSize BulkBar::sizeHint() const
{
    return {leastWidth, scaled(barHeight)};
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.press);
    const int done = qRound(m_done * width());
    painter.fillRect(0, 0, done, height(), theme.accent);
    painter.fillRect(done, 0, qRound(m_failed * width()), height(), theme.danger);
}

} // namespace vigie::ui
