// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/timeline.h"

#include <algorithm>

namespace vigie::sim {

bool Timeline::later(const Event &a, const Event &b)
{
    return a.at != b.at ? a.at > b.at : a.order > b.order;
}

void Timeline::at(Millis when, Action action)
{
    m_heap.push_back({std::max(when, m_now), m_order++, std::move(action)});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
}

std::optional<Millis> Timeline::next() const
{
    if (m_heap.empty())
        return {};
    return m_heap.front().at;
}

bool Timeline::step(Millis limit)
{
    if (m_heap.empty() || m_heap.front().at > limit)
        return false;
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    Event event = std::move(m_heap.back());
    m_heap.pop_back();
    m_now = event.at;
    event.action();
    return true;
}

} // namespace vigie::sim
