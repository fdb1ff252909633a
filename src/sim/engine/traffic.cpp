// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/traffic.h"

#include "sim/engine/core.h"

#include <algorithm>

namespace vigie::sim {

namespace {

    constexpr Millis injectedPatience = 300'000;
    constexpr Millis slice = 5;
    constexpr Millis steering = 5'000;
    constexpr Millis handling = 10'000; // Ringing and wrap-up of a load run's call.
    constexpr double occupancy = 0.6; // Share of the floor that a load run keeps busy at most.

    //! -1 to 1 and back over a period; no sine, whose last bit differs by machine.
    double wave(Millis now, const Traffic &traffic)
    {
        const double turns = static_cast<double>(now) / static_cast<double>(traffic.wavePeriod)
            + traffic.wavePhase;
        const double place = turns - std::floor(turns);
        return 1 - 4 * std::abs(place - 0.5);
    }

} // namespace

TrafficSource::TrafficSource(Core &core, std::vector<Traffic> traffic, std::vector<Caller> callers,
                             double eventsPerSecond)
    : m_core(core)
    , m_traffic(std::move(traffic))
    , m_callers(std::move(callers))
    , m_pace(eventsPerSecond)
{
    for (const Traffic &one : m_traffic)
        m_ofQueue[one.queue] = &one;
}

const Caller &TrafficSource::caller()
{
    static const Caller anonymous;
    if (m_callers.empty())
        return anonymous;
    const auto last = static_cast<qint64>(m_callers.size()) - 1;
    return m_callers[static_cast<std::size_t>(m_core.random.between(0, last))];
}

Millis TrafficSource::talk(QueueId queue) const
{
    if (m_loadTalk > 0)
        return m_loadTalk;
    const auto it = m_ofQueue.find(queue);
    return it == m_ofQueue.end() ? 120'000 : it->second->talk;
}

CallId TrafficSource::arrive(const Queue &queue, const Caller &who, Millis patience)
{
    Call &call = m_core.exchange.open(CallType::External);
    const CallId id = call.id;
    call.caller = {.kind = End::Kind::Outside, .number = who.number, .name = who.name};
    call.callee = {.kind = End::Kind::Queue, .number = queue.number, .name = {}, .queue = queue.id};
    call.dialled = queue.number;
    call.userData = who.data;
    m_core.router.enter(call, queue, patience);
    return id;
}

CallId TrafficSource::inject(const Queue &queue, const Caller &who)
{
    for (Agent &agent : m_core.world.agents) {
        if (m_core.world.user(agent.user)->driven && penaltyOf(agent, queue.id))
            m_core.router.spare(agent, m_core.now());
    }
    return arrive(queue, who, injectedPatience);
}

void TrafficSource::seedTotals()
{
    for (const Queue &queue : m_core.world.queues) {
        const int answered = static_cast<int>(m_core.random.between(20, 400));
        m_core.queueLedger.seed(queue, answered, answered / 12, answered / 40, 60'000);
    }
}

void TrafficSource::start()
{
    if (m_pace <= 0) {
        for (const Traffic &traffic : m_traffic)
            planArrival(traffic);
        return;
    }
    // A first guess, from how many queues an agent's changes touch; then it is measured.
    double memberships = 0;
    for (const Agent &agent : m_core.world.agents)
        memberships += static_cast<double>(agent.queues.size());
    const double perAgent
        = memberships / static_cast<double>(std::max<std::size_t>(1, m_core.world.agents.size()));
    m_noticesPerCall = 12 + 4 * perAgent;
    steer();
    load();
}

void TrafficSource::planArrival(const Traffic &traffic)
{
    const double rate
        = traffic.callsPerHour * std::max(0.05, 1 + traffic.swing * wave(m_core.now(), traffic));
    if (rate <= 0)
        return;
    m_core.timeline.after(m_core.random.exponential(static_cast<Millis>(3'600'000 / rate)),
                          [this, &traffic] {
                              arrive(*m_core.world.queue(traffic.queue), caller(),
                                     3'000 + m_core.random.exponential(traffic.patience));
                              planArrival(traffic);
                          });
}

void TrafficSource::load()
{
    m_due += m_callsPerSecond * static_cast<double>(slice) / 1000 * 2 * m_core.random.unit();
    for (; m_due >= 1; m_due -= 1) {
        const auto last = static_cast<qint64>(m_core.world.queues.size()) - 1;
        const auto row = static_cast<std::size_t>(m_core.random.between(0, last));
        ++m_arrived;
        arrive(m_core.world.queues[row], caller(), 10'000 + m_core.random.exponential(60'000));
    }
    m_core.timeline.after(slice, [this] { load(); });
}

void TrafficSource::steer()
{
    const auto notices = static_cast<double>(m_core.notices.sequence() - m_steeredAt);
    m_steeredAt = m_core.notices.sequence();
    if (m_arrived >= 20) {
        const double measured = notices / static_cast<double>(std::exchange(m_arrived, 0));
        m_noticesPerCall
            += (std::clamp(measured, m_noticesPerCall / 2, m_noticesPerCall * 2) - m_noticesPerCall)
            * 0.3;
    }
    m_callsPerSecond = m_pace / m_noticesPerCall;
    const double busy = occupancy * static_cast<double>(m_core.world.agents.size());
    m_loadTalk = std::clamp<Millis>(static_cast<Millis>(busy / m_callsPerSecond * 1000) - handling,
                                    2'000, 60'000);
    m_core.timeline.after(steering, [this] { steer(); });
}

} // namespace vigie::sim
