// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/core.h"

namespace vigie::sim {

//! A user's phone set, and the call that an order without an id is about.
class Phone
{
public:
    Phone(Core &core, UserId user);

    Leg *named(const QString &uniqueId) const;
    Leg *in(LegState state) const;
    Leg *consultation() const;

    Line *line = nullptr; //!< Null: the user has none.

private:
    template <typename Claim> Leg *first(Claim claim) const
    {
        if (!line)
            return nullptr;
        for (const LegId id : line->legs) {
            Leg *leg = m_core.world.leg(id);
            if (claim(*leg))
                return leg;
        }
        return nullptr;
    }

    Core &m_core;
};

} // namespace vigie::sim
