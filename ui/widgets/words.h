// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QLabel>

namespace vigie::ui {

//! A plain-text label in a role of the type scale and a colour of the theme; follows both live.
class Words : public QLabel
{
    Q_OBJECT
public:
    explicit Words(const QString &text, TextRole role = TextRole::Body,
                   QColor Theme::*colour = &Theme::text, QWidget *parent = nullptr);
    void setRole(TextRole role);
    void setColour(QColor Theme::*colour);
    //! Shortens with "…" (the whole in the tooltip) instead of asking for the text's width.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();

    TextRole m_role;
    QColor Theme::*m_colour;
    bool m_elided = false;
    bool m_applying = false;
};

} // namespace vigie::ui
