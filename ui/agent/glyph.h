// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace vigie::ui {

//! An icon of the set in a colour of the theme, following both.
class Glyph : public QWidget
{
    Q_OBJECT
public:
    Glyph(QLatin1StringView icon, int size, QColor Theme::*colour, QWidget *parent = nullptr);

    void setIcon(QLatin1StringView icon);
    void setColour(QColor Theme::*colour);
    //! Draws attention (a ringing bell); stands still where the system wants no motion.
    void setPulsing(bool isPulsing);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void runPulse();

    QLatin1StringView m_icon;
    int m_size;
    QColor Theme::*m_colour;
    bool m_isPulsing = false;
    int m_timer = 0;
    int m_step = 0;
};

} // namespace vigie::ui
