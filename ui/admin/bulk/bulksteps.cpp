// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulksteps.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int disc = 18;
    constexpr int gap = 7;
    constexpr int between = 24;

} // namespace

BulkSteps::BulkSteps(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BulkSteps::setSteps(const QStringList &names, int current)
{
    m_names = names;
    m_current = current;
    //: Says a screen reader; %3 is the name of a step.
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(current + 1).arg(names.size()).arg(names.value(current)));
    updateGeometry();
    update();
}

QSize BulkSteps::sizeHint() const
{
    const QFontMetrics words(fontFor(TextRole::BodyStrong)); // Room for each as the current one.
    int width = 0;
    for (const QString &name : m_names)
        width += scaled(disc) + gap + words.horizontalAdvance(name) + between;
    return {width, scaled(36)};
}

void BulkSteps::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (int i = 0; i < int(m_names.size()); ++i) {
        const bool isCurrent = i == m_current;
        const int side = scaled(disc);
        const QRect ring(x, (height() - side) / 2, side, side);
        painter.setPen(isCurrent ? theme.accent : theme.border);
        painter.setBrush(isCurrent ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(ring).adjusted(0.5, 0.5, -0.5, -0.5));
        if (i < m_current) {
            drawIcon(painter, ring, "check"_L1, 11, theme.text2);
        } else {
            painter.setFont(fontFor(TextRole::MicroStrong));
            painter.setPen(isCurrent ? theme.onAccent : theme.text2);
            painter.drawText(ring, Qt::AlignCenter, QString::number(i + 1));
        }
        const TextRole role = isCurrent ? TextRole::BodyStrong : TextRole::Body;
        painter.setFont(fontFor(role));
        painter.setPen(isCurrent ? theme.text : theme.text2);
        const int width = QFontMetrics(fontFor(TextRole::BodyStrong)).horizontalAdvance(m_names[i]);
        painter.drawText(QRect(ring.right() + 1 + gap, 0, width, height()),
                         int(Qt::AlignVCenter | Qt::AlignLeft), m_names[i]);
        x += side + gap + width + between;
    }
}

} // namespace vigie::ui
