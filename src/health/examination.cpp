// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/examination.h"

#include <QPointer>

#include <algorithm>

namespace vigie::health {

using namespace std::chrono_literals;

Examination::Examination(Witness &witness, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_witness(witness)
    , m_limits(limits)
{
}

Examination::~Examination() = default;

void Examination::setAddresses(const QList<Address> &addresses)
{
    if (addresses == m_addresses)
        return;
    stop();
    m_addresses = addresses;
    m_checks = checksFor(addresses);
    m_endedAt = {};
    Q_EMIT listChanged();
}

int Examination::count(Mark mark) const
{
    return int(std::ranges::count_if(
        m_checks, [mark](const Check &each) { return each.finding.mark == mark; }));
}

bool Examination::has(Service service) const
{
    return std::ranges::any_of(m_addresses, [service](const Address &each) {
        return each.service == service && !each.url.isEmpty();
    });
}

void Examination::stop()
{
    const bool wasRunning = isRunning();
    m_round.reset();
    m_openVisits = 0;
    m_asksConfiguration = false;
    for (int i = 0; i < int(m_checks.size()); ++i) {
        if (m_checks[i].finding.mark != Mark::Running)
            continue;
        m_checks[i].finding = {};
        Q_EMIT checkChanged(i);
    }
    if (wasRunning)
        Q_EMIT runningChanged();
}

void Examination::run()
{
    stop();
    m_round = std::make_unique<QObject>();
    for (int i = 0; i < int(m_checks.size()); ++i) {
        m_checks[i].finding = {.mark = Mark::Running};
        Q_EMIT checkChanged(i);
    }
    for (const Address &address : std::as_const(m_addresses)) {
        if (!address.url.isEmpty())
            visit(address);
        else
            settle(address.service, Aspect::Reachable, judgeReachable(address, {}, m_limits));
    }
    askWitness();
    if (isRunning())
        Q_EMIT runningChanged();
    else
        endOne();
}

void Examination::visit(const Address &address)
{
    ++m_openVisits;
    auto *look = new Visit(questionOf(address), address.pin, address.authorities, m_limits.patience,
                           m_round.get());
    connect(look, &Visit::ended, m_round.get(), [this, look, address](const Sight &sight) {
        look->deleteLater();
        heed(address, sight);
        --m_openVisits;
        endOne();
    });
    look->begin();
}

void Examination::heed(const Address &address, const Sight &sight)
{
    settle(address.service, Aspect::Reachable, judgeReachable(address, sight, m_limits));
    settle(address.service, Aspect::Certificate,
           judgeCertificate(address, sight, m_limits, QDate::currentDate()));
    settle(address.service, Aspect::ClockTime, judgeClock(sight, m_limits));
    settle(address.service, Aspect::Version, judgeVersion(sight));
}

void Examination::askWitness()
{
    const LiveFacts live = m_witness.live();
    for (const Aspect aspect : {Aspect::Link, Aspect::Contents, Aspect::Figures})
        settle(Service::Xuc, aspect, judgeLive(aspect, live, m_limits));
    const XciFacts xci = m_witness.xci();
    for (const Aspect aspect : {Aspect::Link, Aspect::Contents, Aspect::Numbers})
        settle(Service::Xci, aspect, judgeXci(aspect, xci));
    if (!has(Service::Configuration))
        return;
    m_asksConfiguration = true;
    m_witness.readConfiguration(
        [this, round = QPointer(m_round.get())](const ConfigurationFacts &facts) {
            if (!round)
                return;
            heedConfiguration(facts);
            m_asksConfiguration = false;
            endOne();
        });
    // Whoever reads it for us may never come back.
    QTimer::singleShot(m_limits.patience + 2s, m_round.get(), [this] {
        if (!m_asksConfiguration)
            return;
        heedConfiguration({.state = ConfigurationFacts::State::Failed});
        m_asksConfiguration = false;
        endOne();
    });
}

void Examination::heedConfiguration(const ConfigurationFacts &facts)
{
    for (const Aspect aspect :
         {Aspect::Token, Aspect::Contents, Aspect::Periods, Aspect::ListQueues})
        settle(Service::Configuration, aspect, judgeConfiguration(aspect, facts, m_witness.live()));
}

void Examination::settle(Service service, Aspect aspect, const Finding &finding)
{
    for (int i = 0; i < int(m_checks.size()); ++i) {
        Check &check = m_checks[i];
        if (check.service != service || check.aspect != aspect || check.finding == finding)
            continue;
        check.finding = finding;
        Q_EMIT checkChanged(i);
    }
}

void Examination::endOne()
{
    if (isRunning())
        return;
    m_endedAt = QDateTime::currentDateTime();
    Q_EMIT runningChanged();
}

} // namespace vigie::health
