// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/nextperiod.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! Whole within hours in which nobody is called: both ends, and no waking hour between them.
    bool isQuiet(const xuc::CallbackPeriod &period, const site::QuietHours &quiet)
    {
        return quiet.contains(period.periodStart) && quiet.contains(period.periodEnd)
            && !(quiet.to > period.periodStart && quiet.to <= period.periodEnd);
    }

} // namespace

QDate dayOf(const QString &typed)
{
    return QDate::fromString(typed.trimmed(), u"yyyy-MM-dd"_s);
}

AppointmentFault faultOf(const QString &typedDay, const xuc::CallbackPeriod &period,
                         const QDateTime &now, const site::QuietHours &quiet)
{
    const QDate day = dayOf(typedDay);
    if (!day.isValid())
        return AppointmentFault::NoDate;
    if (day < now.date())
        return AppointmentFault::Past;
    if (period.uuid.isEmpty())
        return AppointmentFault::NoPeriod;
    if (day == now.date() && period.periodEnd.isValid() && period.periodEnd < now.time())
        return AppointmentFault::PeriodOver;
    return isQuiet(period, quiet) ? AppointmentFault::Quiet : AppointmentFault::None;
}

std::optional<Appointment> nextAppointment(const QList<xuc::CallbackPeriod> &periods,
                                           const QDateTime &now, const site::QuietHours &quiet)
{
    const auto first = [&](const auto &accepts) -> const xuc::CallbackPeriod * {
        const xuc::CallbackPeriod *found = nullptr;
        for (const xuc::CallbackPeriod &period : periods) {
            if (!period.uuid.isEmpty() && !isQuiet(period, quiet) && accepts(period)
                && (!found || period.periodStart < found->periodStart))
                found = &period;
        }
        return found;
    };
    const auto *today = first([&](const auto &period) { return period.periodStart > now.time(); });
    if (today)
        return Appointment{now.date(), *today};
    const auto *tomorrow = first([](const auto &) { return true; });
    if (tomorrow)
        return Appointment{now.date().addDays(1), *tomorrow};
    return {};
}

} // namespace vigie::ui
