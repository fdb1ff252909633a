// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace vigie::ui {

namespace {

    void report()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        constexpr long long nanosecondsPerSecond = 1'000'000'000;
        std::fprintf(stderr, "first-paint %lld\n",
                     static_cast<long long>(now.tv_sec) * nanosecondsPerSecond + now.tv_nsec);
    }

} // namespace

FirstPaint::FirstPaint(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

void FirstPaint::reportIfAsked(QWidget *window)
{
    if (qEnvironmentVariableIsSet("VIGIE_REPORT_FIRST_PAINT"))
        new FirstPaint(window);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The children paint and the window is flushed before the event loop turns again.
        QTimer::singleShot(0, this, &report);
    }
    return false;
}

} // namespace vigie::ui
