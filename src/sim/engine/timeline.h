// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <functional>
#include <optional>
#include <vector>

namespace vigie::sim {

//! What is due when. Events of one instant happen in the order they were planned.
//!
//! Nothing is ever cancelled: an action looks whether it still applies.
class Timeline
{
public:
    using Action = std::function<void()>;

    explicit Timeline(Millis start) : m_now(start) { }

    Millis now() const { return m_now; }
    void at(Millis when, Action action);
    void after(Millis delay, Action action) { at(m_now + delay, std::move(action)); }
    std::optional<Millis> next() const;
    //! Does the next event if it is due by limit; time stands at it. False: none is.
    bool step(Millis limit);
    void stand(Millis now) { m_now = now; }

private:
    struct Event
    {
        Millis at = 0;
        quint64 order = 0;
        Action action{};
    };
    static bool later(const Event &a, const Event &b);

    std::vector<Event> m_heap{};
    quint64 m_order = 0;
    Millis m_now = 0;
};

} // namespace vigie::sim
