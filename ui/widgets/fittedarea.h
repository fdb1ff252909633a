// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace vigie::ui {

//! As high as what it holds where there is room, and scrolling where there is not: what stands
//! below it keeps its place.
class FittedArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit FittedArea(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vigie::ui
