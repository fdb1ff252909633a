// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstpaint.h"

#include "center/contactcenter.h"
#include "ui/models/frameclock.h"

#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <utility>

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

FirstPaint::FirstPaint(QWidget *widget, QEvent::Type awaited, std::function<void()> next)
    : QObject(widget)
    , m_awaited(awaited)
    , m_next(std::move(next))
{
    widget->installEventFilter(this);
}

void FirstPaint::then(QWidget *widget, std::function<void()> next)
{
    new FirstPaint(widget, QEvent::Paint, std::move(next));
}

void FirstPaint::reportIfAsked(QWidget *widget, const char *name)
{
    if (isAsked())
        then(widget, [name] { report(name); });
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
        new FirstPaint(widget->window(), QEvent::UpdateRequest, [] { report("first-figures"); });
    });
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == m_awaited) {
        watched->removeEventFilter(this);
        // The children paint and the window is flushed before the event loop turns again.
        QTimer::singleShot(0, this, [this] { m_next(); });
    }
    return false;
}

} // namespace vigie::ui
