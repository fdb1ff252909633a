// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/address.h"
#include "health/finding.h"

#include <QList>

namespace vigie::health {

//! What is looked at of a service.
enum class Aspect : quint8 {
    Reachable,
    Certificate,
    ClockTime,
    Version,
    Link, //!< The session of this program.
    Contents, //!< What it has loaded.
    Figures, //!< Whether data is fresh.
    Token,
    Periods,
    ListQueues, //!< The lists' queues, compared with XuC's.
    Numbers
};

//! One line of the list.
struct Check
{
    Service service = Service::Xuc;
    Aspect aspect = Aspect::Reachable;
    QUrl url{}; //!< Of the service; empty: none.
    Finding finding{};

    bool operator==(const Check &) const = default;
};

//! The vendor's list for \a addresses, in its order; nothing of it is checked yet.
QList<Check> checksFor(const QList<Address> &addresses);

} // namespace vigie::health
