// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! Writes "first-paint NANOSECONDS" (CLOCK_MONOTONIC) to the error output once the window it
//! watches has been painted and flushed for the first time: read by the start-up benchmark.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    //! Watches \a window if the environment has VIGIE_REPORT_FIRST_PAINT.
    static void reportIfAsked(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FirstPaint(QWidget *window);
};

} // namespace vigie::ui
