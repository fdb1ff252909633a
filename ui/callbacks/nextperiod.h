// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/quiethours.h"
#include "xuc/events/callbackperiod.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace vigie::ui {

//! A day and a period of it.
struct Appointment
{
    QDate day{};
    xuc::CallbackPeriod period{};

    bool operator==(const Appointment &) const = default;
};

//! Why somebody cannot be called then.
enum class AppointmentFault {
    None,
    NoDate, //!< Nothing, or no day of the calendar, was typed.
    Past, //!< The day is over.
    NoPeriod,
    PeriodOver, //!< Today, and the period has ended.
    Quiet //!< The site calls nobody at any time of that period.
};

[[nodiscard]] AppointmentFault faultOf(const QString &typedDay, const xuc::CallbackPeriod &period,
                                       const QDateTime &now, const site::QuietHours &quiet);
//! A day as typed, YYYY-MM-DD; invalid where it is none.
[[nodiscard]] QDate dayOf(const QString &typed);
//! The first period that begins behind \a now: today's, else tomorrow's. Nothing: no period fits.
[[nodiscard]] std::optional<Appointment> nextAppointment(const QList<xuc::CallbackPeriod> &periods,
                                                         const QDateTime &now,
                                                         const site::QuietHours &quiet);

} // namespace vigie::ui
