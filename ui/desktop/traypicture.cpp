// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/traypicture.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <array>

namespace vigie::ui {

namespace {

    // Drawn on a field of 22 (look.md 10).
    constexpr qreal field = 22;
    constexpr qreal disc = 14;
    constexpr qreal glyph = 10;
    constexpr qreal badge = 11;
    constexpr qreal plainGlyph = 14;
    constexpr std::array sizes{16, 22, 24, 32, 44, 64};

    //! A disc with a ring around it through which the ground shows, whatever the tray's colour.
    void paintDisc(QPainter &painter, const QRectF &box, const QColor &colour, qreal ring)
    {
        painter.setPen(Qt::NoPen);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.setBrush(Qt::black);
        painter.drawEllipse(box.adjusted(-ring, -ring, ring, ring));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setBrush(colour);
        painter.drawEllipse(box);
    }

    void paintAlarms(QPainter &painter, int alarms, qreal unit, const Theme &theme)
    {
        if (alarms <= 0)
            return;
        const QRectF count(0, (field - badge) * unit, badge * unit, badge * unit);
        paintDisc(painter, count, theme.alarmBg, unit);
        painter.setPen(theme.onAlarm);
        QFont font = fontFor(TextRole::CaptionMedium);
        font.setPixelSize(qRound(9 * unit));
        painter.setFont(font);
        painter.drawText(count, Qt::AlignCenter,
                         alarms > 9 ? QString(QChar(u'+')) : QString::number(alarms));
    }

    QRectF placeOf(qreal unit)
    {
        return {(field - disc) * unit, (field - disc) * unit, disc * unit, disc * unit};
    }

} // namespace

QPixmap trayPicture(center::ShownState state, int alarms, int size, const Theme &theme)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = size / field;
    Mark::paint(painter, QRectF(-2 * unit, -1 * unit, field * unit, field * unit), theme);
    const QRectF place = placeOf(unit);
    const StateVisual &visual = visualOf(state);
    paintDisc(painter, place, theme.*visual.colour, unit);
    drawIcon(painter, place.toAlignedRect(), visual.icon, qRound(glyph * unit), theme.surface);
    paintAlarms(painter, alarms, unit, theme);
    return picture;
}

QPixmap plainTrayPicture(center::ShownState state, int alarms, int size, const Theme &theme,
                         const QColor &ink)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = size / field;
    Theme plain = theme;
    plain.text = ink;
    plain.accent = ink;
    Mark::paint(painter, QRectF(-2 * unit, -1 * unit, field * unit, field * unit), plain);
    const QRectF place = placeOf(unit);
    paintDisc(painter, place, Qt::transparent, unit);
    drawIcon(painter, place.toAlignedRect(), visualOf(state).icon, qRound(plainGlyph * unit), ink);
    paintAlarms(painter, alarms, unit, theme);
    return picture;
}

QIcon trayIcon(center::ShownState state, int alarms, const Theme &theme)
{
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(trayPicture(state, alarms, size, theme));
    return icon;
}

QIcon plainTrayIcon(center::ShownState state, int alarms, const Theme &theme, const QColor &ink)
{
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(plainTrayPicture(state, alarms, size, theme, ink));
    return icon;
}

} // namespace vigie::ui
