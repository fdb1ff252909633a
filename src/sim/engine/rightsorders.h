// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/model.h"

namespace vigie::sim {

class Core;

//! What people may see and do, as the configuration server gives it to them.
//!
//! Nobody is told: what a session may see changes at once, the profile is told at its next sign-in.
class RightsOrders
{
public:
    enum class Outcome {
        Done,
        Unknown,
        LastAdministrator //!< Then nobody could give rights any more.
    };

    explicit RightsOrders(Core &core) : m_core(core) { }

    Outcome set(const QString &login, Profile profile, const Rights &rights);
    Outcome remove(const QString &login); //!< No profile: agent and assistant screens still work.

private:
    bool isLastAdministrator(const User &user) const;

    Core &m_core;
};

} // namespace vigie::sim
