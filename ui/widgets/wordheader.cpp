// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordheader.h"

#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

namespace {

    constexpr int pad = 8;
    constexpr int leastSection = 8;

} // namespace

WordHeader::WordHeader(int height, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_height(height)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(leastSection);
}

QSize WordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(m_height)};
}

void WordHeader::paintSection(QPainter *painter, const QRect &box, int section) const
{
    const Theme &theme = themeOf(this);
    const int side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->save();
    painter->fillRect(box, theme.header);
    painter->fillRect(box.x(), box.bottom(), box.width(), 1, theme.lineStrong);
    painter->setFont(fontFor(TextRole::CaptionMedium));
    painter->setPen(theme.text2);
    painter->drawText(box.adjusted(pad, 0, -pad, -1),
                      int(Qt::AlignVCenter) | (side == 0 ? int(Qt::AlignLeft) : side),
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace vigie::ui
