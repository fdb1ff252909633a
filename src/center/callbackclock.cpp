// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callbackclock.h"

#include "center/callbacks.h"

namespace vigie::center {

QDateTime startOf(const Callback &callback)
{
    if (!callback.dueDate.isValid())
        return {};
    const QTime start = callback.period.periodStart;
    return start.isValid() ? QDateTime(callback.dueDate, start) : callback.dueDate.startOfDay();
}

QDateTime endOf(const Callback &callback)
{
    if (!callback.dueDate.isValid())
        return {};
    const QTime end = callback.period.periodEnd;
    return end.isValid() ? QDateTime(callback.dueDate, end) : callback.dueDate.endOfDay();
}

CallbackClock clockOf(const Callback &callback, const QDateTime &now)
{
    const QDateTime start = startOf(callback);
    if (!start.isValid())
        return CallbackClock::Now;
    if (now > endOf(callback))
        return CallbackClock::Over;
    return now < start ? CallbackClock::Later : CallbackClock::Now;
}

std::optional<QDateTime> nextChange(const Callback &callback, const QDateTime &now)
{
    const QDateTime start = startOf(callback);
    if (!start.isValid() || now > endOf(callback))
        return {};
    return now < start ? start : endOf(callback).addMSecs(1);
}

} // namespace vigie::center
