// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/linktrouble.h"

#include "sim/servers/wireframe.h"
#include "sim/servers/wrongtypes.h"

#include <QTcpSocket>

#include <algorithm>

namespace vigie::sim {

LinkTrouble::LinkTrouble(QTcpSocket *tcp, QObject *parent) : QObject(parent), m_tcp(tcp)
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
    // Qt stops reading once its buffer is full, and nobody hears of what is in it.
    m_tcp->setReadBufferSize(1);
    m_tcp->blockSignals(true);
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
        m_tcp->write(frame);
        return;
    }
    m_cutsNext = false;
    m_tcp->write(frame.left(std::max<qsizetype>(1, frame.size() / 2)));
    m_tcp->disconnectFromHost();
}

void LinkTrouble::putDue()
{
    if (!m_tcp)
        return;
    const auto now = m_clock.elapsed();
    while (!m_late.empty() && m_late.front().due <= now) {
        const auto frame = std::move(m_late.front().frame);
        m_late.pop_front();
        m_waiting -= frame.size();
        if (m_tcp->state() == QAbstractSocket::ConnectedState)
            put(frame);
    }
    m_tcp->flush();
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
