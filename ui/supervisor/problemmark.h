// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace vigie::ui {

struct Theme;

//! The octagon before a sentence that says what is wrong, or another sign before one that warns.
class ProblemMark : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemMark(QWidget *parent = nullptr);
    ProblemMark(QLatin1StringView icon, QColor Theme::*ink, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QLatin1StringView m_icon;
    QColor Theme::*const m_ink;
};

} // namespace vigie::ui
