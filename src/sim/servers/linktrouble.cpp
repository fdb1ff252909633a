// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/linktrouble.h"

#include "sim/servers/wireframe.h"
#include "sim/servers/wiresocket.h"
#include "sim/servers/wrongtypes.h"

#include <algorithm>

namespace vigie::sim {

LinkTrouble::LinkTrouble(WireSocket &wire, QObject *parent) : QObject(parent), m_wire(wire)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LinkTrouble::putDue);
}

LinkTrouble::~LinkTrouble() = default;

void LinkTrouble::setDelay(std::chrono::milliseconds delay)
{
    m_delay = delay;
}

void LinkTrouble::stall(std::chrono::milliseconds length)
{
    m_stalledUntil = std::max(m_stalledUntil, m_clock.elapsed() + length.count());
    for (auto &late : m_late)
        late.due = std::max(late.due, m_stalledUntil);
    schedule();
}

void LinkTrouble::cutNext()
{
    m_cutsNext = true;
}

void LinkTrouble::deafen()
{
    m_isDeaf = true;
    m_late.clear();
    m_waiting = 0;
    m_wire.deafen();
}

void LinkTrouble::setWrongTypes(bool on)
{
    if (!on)
        m_wrongTypes.reset();
    else if (!m_wrongTypes)
        m_wrongTypes = std::make_unique<WrongTypes>();
}

void LinkTrouble::mend()
{
    m_delay = {};
    m_stalledUntil = 0;
    m_cutsNext = false;
    m_wrongTypes.reset();
    for (auto &late : m_late)
        late.due = 0;
    putDue();
}

void LinkTrouble::send(const QByteArray &frame)
{
    if (m_isDeaf)
        return;
    if (m_wrongTypes) {
        const auto malformed = m_wrongTypes->before(payloadOf(frame));
        for (const auto &json : malformed)
            pass(textFrame(json));
    }
    pass(frame);
}

void LinkTrouble::pass(const QByteArray &frame)
{
    const auto now = m_clock.elapsed();
    auto due = std::max(now + m_delay.count(), m_stalledUntil);
    if (!m_late.empty())
        due = std::max(due, m_late.back().due);
    if (due <= now && m_late.empty())
        return put(frame);
    m_late.push_back({.due = due, .frame = frame});
    m_waiting += frame.size();
    schedule();
}

void LinkTrouble::put(const QByteArray &frame)
{
    if (!m_cutsNext) {
        m_wire.write(frame);
        return;
    }
    m_cutsNext = false;
    m_wire.write(frame.left(std::max<qsizetype>(1, frame.size() / 2)));
    m_wire.finish();
}

void LinkTrouble::putDue()
{
    const auto now = m_clock.elapsed();
    while (!m_late.empty() && m_late.front().due <= now) {
        const auto frame = std::move(m_late.front().frame);
        m_late.pop_front();
        m_waiting -= frame.size();
        if (m_wire.isOpen())
            put(frame);
    }
    m_wire.flush();
    schedule();
}

void LinkTrouble::schedule()
{
    if (m_late.empty())
        return m_timer.stop();
    m_timer.start(
        std::chrono::milliseconds(std::max<qint64>(0, m_late.front().due - m_clock.elapsed())));
}

} // namespace vigie::sim
