// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QLabel>

namespace vigie::ui {

//! A text in one role and one colour token; it follows the theme. Plain text, never markup.
class InkLabel : public QLabel
{
    Q_OBJECT
public:
    InkLabel(TextRole role, QColor Theme::*ink, QWidget *parent = nullptr);
    InkLabel(const QString &text, TextRole role, QColor Theme::*ink, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyInk();

    QColor Theme::*m_ink;
    TextRole m_role;
};

} // namespace vigie::ui
