// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie::ui {

namespace {

    constexpr int trackWidth = 28;
    constexpr int trackHeight = 16;

    void paintKnob(QPainter &painter, const QRect &track, int left, const QColor &colour)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(track.x() + left, track.y() + 2, 12, 12);
    }

    void paintLook(QPainter &painter, const QRect &track, SwitchLook look, const Theme &theme)
    {
        switch (look) {
        case SwitchLook::Pending:
            stylepaint::dottedBox(painter, track, 8, Qt::transparent, theme.text2);
            paintKnob(painter, track, 8, theme.text3);
            return;
        case SwitchLook::On:
            stylepaint::box(painter, track, 8, theme.accent, theme.accent);
            paintKnob(painter, track, 14, theme.surface);
            return;
        case SwitchLook::DisabledOn:
            stylepaint::box(painter, track, 8, theme.lineStrong, theme.lineStrong);
            paintKnob(painter, track, 14, theme.surface);
            return;
        case SwitchLook::Off:
        case SwitchLook::Disabled:
            break;
        }
        const QColor fill = look == SwitchLook::Off ? theme.border : theme.lineStrong;
        stylepaint::box(painter, track, 8, fill, fill);
        paintKnob(painter, track, 2, theme.surface);
    }

} // namespace

void paintSwitch(QPainter &painter, const QRect &box, SwitchLook look, const Theme &theme)
{
    const QRect track(box.x() + (box.width() - trackWidth) / 2,
                      box.y() + (box.height() - trackHeight) / 2, trackWidth, trackHeight);
    painter.save();
    paintLook(painter, track, look, theme);
    painter.restore();
}

Switch::Switch(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    setProperty("vigieRadius", 8);
}

void Switch::setOn(bool on)
{
    setChecked(on);
}

void Switch::setPending(bool pending)
{
    m_pending = pending;
    update();
}

QSize Switch::sizeHint() const
{
    return {trackWidth, trackHeight};
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SwitchLook look = !isEnabled()
        ? (isChecked() ? SwitchLook::DisabledOn : SwitchLook::Disabled)
        : m_pending   ? SwitchLook::Pending
        : isChecked() ? SwitchLook::On
                      : SwitchLook::Off;
    paintSwitch(painter, rect(), look, themeOf(this));
}

void Switch::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    noteFocus(this, event);
}

void Switch::nextCheckState()
{
    if (!m_pending)
        Q_EMIT wished(!isChecked());
}

} // namespace vigie::ui
