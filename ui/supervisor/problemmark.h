// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

//! The octagon before a sentence that says what is wrong.
class ProblemMark : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemMark(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vigie::ui
