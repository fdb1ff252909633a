// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpaint.h"

#include "center/contactcenter.h"
#include "ui/models/frameclock.h"

#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace vigie::ui {

namespace {

    bool isAsked()
    {
        return qEnvironmentVariableIsSet("VIGIE_REPORT_FIRST_PAINT");
    }

    void report(const char *name)
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        constexpr long long nanosecondsPerSecond = 1'000'000'000;
        std::fprintf(stderr, "%s %lld\n", name,
                     static_cast<long long>(now.tv_sec) * nanosecondsPerSecond + now.tv_nsec);
    }

    bool hasFigure(const center::ContactCenter &center)
    {
        for (int row = 0; row < center.queueCount(); ++row) {
            if (center.queue(center::QueueRow(row)).waiting())
                return true;
        }
        return false;
    }

} // namespace

FirstPaint::FirstPaint(QWidget *widget, const char *name, QEvent::Type awaited)
    : QObject(widget)
    , m_name(name)
    , m_awaited(awaited)
{
    widget->installEventFilter(this);
}

void FirstPaint::reportIfAsked(QWidget *widget, const char *name)
{
    if (isAsked())
        new FirstPaint(widget, name, QEvent::Paint);
}

void FirstPaint::reportFiguresIfAsked(QWidget *widget, const center::ContactCenter &center,
                                      models::FrameClock &frames)
{
    if (!isAsked())
        return;
    auto *watch = new QObject(widget);
    connect(&frames, &models::FrameClock::frame, watch, [widget, watch, &center] {
        if (!hasFigure(center))
            return;
        watch->deleteLater();
        watch->disconnect();
        // What the frame changed is painted, all of it, when the window updates next.
        new FirstPaint(widget->window(), "first-figures", QEvent::UpdateRequest);
    });
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == m_awaited) {
        watched->removeEventFilter(this);
        // The children paint and the window is flushed before the event loop turns again.
        QTimer::singleShot(0, this, [this] { report(m_name); });
    }
    return false;
}

} // namespace vigie::ui
