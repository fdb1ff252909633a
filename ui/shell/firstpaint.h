// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>

#include <functional>

namespace vigie::center {
class ContactCenter;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

//! Writes "NAME NANOSECONDS" (CLOCK_MONOTONIC) to the error output once the widget it watches has
//! been painted and flushed: read by the start-up benchmark.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    //! Calls \a next once \a widget has been painted for the first time.
    static void then(QWidget *widget, std::function<void()> next);
    //! Watches \a widget if the environment has VIGIE_REPORT_FIRST_PAINT.
    static void reportIfAsked(QWidget *widget, const char *name);
    //! The same for the first paint of \a widget after a queue has a figure, as "first-figures".
    static void reportFiguresIfAsked(QWidget *widget, const center::ContactCenter &center,
                                     models::FrameClock &frames);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FirstPaint(QWidget *widget, QEvent::Type awaited, std::function<void()> next);

    const QEvent::Type m_awaited;
    const std::function<void()> m_next;
};

} // namespace vigie::ui
