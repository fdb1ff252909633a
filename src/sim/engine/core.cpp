// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/core.h"

#include <QTimeZone>
#include <QUuid>

namespace vigie::sim {

Core::Core(Scenario &&scenario, quint64 seed, const QDateTime &startInstant)
    : start(startInstant)
    , habits(scenario.habits)
    , historyDepth(scenario.historyDepth)
    , timeline(-scenario.past)
    , random(seed)
    , world(std::move(scenario.world))
    , notices(*this)
    , queueLedger(*this)
    , agentLedger(*this)
    , history(*this)
    , exchange(*this)
    , router(*this)
    , floor(*this)
    , rooms(*this)
    , population(*this)
    , traffic(*this, std::move(scenario.traffic), std::move(scenario.callers),
              scenario.eventsPerSecond)
    , m_identities(seed ^ 0xA5A5'5A5A'0F0F'F0F0ULL)
{
    world.index();
}

QString Core::newUuid()
{
    QByteArray bytes(16, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(m_identities.next() >> 56);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

void Core::midnight()
{
    notices.tell([](Observer &o) { o.midnight(); });
    queueLedger.resetDay();
    agentLedger.resetDay();
}

void Core::planMidnight()
{
    const QDateTime next(wallTime(now()).date().addDays(1), QTime(0, 0), start.timeZone());
    timeline.at(start.msecsTo(next), [this] {
        midnight();
        planMidnight();
    });
}

} // namespace vigie::sim
