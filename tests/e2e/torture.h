// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simprocess.h"
#include "torturerun.h"

#include <memory>
#include <vector>

namespace vigie::e2e {

//! A fault behind every single message of a session, against a real server: each client ends in a
//! state that the program knows, comes back, and then holds the server's whole state.
class Torture
{
public:
    struct Extent
    {
        bool isWhole = false; //!< Each kind behind each message; else a cut and another kind.
        quint32 seed = 1; //!< Of the floor, and of which kinds are left out.
    };
    //! \a swallowed: a message type of which each client loses one at the end, to show that the
    //! comparison notices it; empty: none.
    explicit Torture(const Extent &extent, const QString &swallowed = {});

    bool run(); //!< False: what went wrong has been printed.

private:
    using Runs = std::vector<std::unique_ptr<TortureRun>>;

    bool measure();
    std::vector<TortureRun::Plan> plans() const;
    bool runTogether(const std::vector<TortureRun::Plan> &plans);
    bool compare(Runs &runs);
    QStringList differences(Runs &runs);
    bool passBarriers(const Runs &runs);

    const Extent m_extent;
    const QString m_swallowed;
    SystemClock m_clock;
    SimProcess m_sim;
    int m_messages[2]{}; //!< Of a sign-in, by way.
    int m_struck = 0;
    int m_refused = 0;
    int m_seat = 0;
};

} // namespace vigie::e2e
