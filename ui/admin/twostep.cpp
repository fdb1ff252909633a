// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/twostep.h"

#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TwoStep::TwoStep(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_since.hasExpired(std::chrono::milliseconds(patience).count()))
            disarm();
        else
            Q_EMIT changed();
    });
}

bool TwoStep::step(const QString &key)
{
    if (isArmed() && m_key == key
        && !m_since.hasExpired(std::chrono::milliseconds(patience).count())) {
        disarm();
        return true;
    }
    m_key = key;
    m_since.start();
    m_timer.start();
    Q_EMIT changed();
    return false;
}

void TwoStep::disarm()
{
    if (!isArmed())
        return;
    m_timer.stop();
    m_key.clear();
    Q_EMIT changed();
}

qreal TwoStep::share() const
{
    if (!isArmed())
        return 0;
    const qreal gone
        = qreal(m_since.elapsed()) / qreal(std::chrono::milliseconds(patience).count());
    return std::clamp(1 - gone, 0.0, 1.0);
}

int TwoStep::secondsLeft() const
{
    return int(std::ceil(share() * qreal(patience.count())));
}

QString TwoStep::words() const
{
    return tr("Click again to delete, %1 s").arg(secondsLeft());
}

void TwoStep::paint(QPainter &painter, const QRect &box, const Theme &theme) const
{
    stylepaint::box(painter, box, 5, theme.dangerBg, theme.danger);
    const int size = scaled(16);
    const QRectF ring(box.center().x() + 1 - size / 2.0, box.center().y() + 1 - size / 2.0, size,
                      size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QColor rest = theme.danger;
    rest.setAlphaF(0.25F);
    painter.setPen(QPen(rest, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.danger, 2));
    painter.drawArc(ring, 90 * 16, int(share() * 360 * 16)); // What is left, from the top.
    painter.setFont(fontFor(TextRole::MicroStrong));
    painter.drawText(box, Qt::AlignCenter, u"?"_s);
    painter.restore();
}

} // namespace vigie::ui
