// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldsim.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr Millis firstInstant = 5'000;

} // namespace

HeldSim::HeldSim(quint64 seed, const QStringList &faults,
                 const std::function<void(Options &)> &adjust)
{
    Options options;
    options.xucPort = 0;
    options.seed = seed;
    options.start = QDateTime(QDate(2026, 3, 18), QTime(10, 30));
    for (const auto &fault : faults)
        options.faults.append(*parseFaultPlan(fault));
    if (adjust)
        adjust(options);
    m_simulator = std::make_unique<Simulator>(options);
    auto urls = m_simulator->start();
    m_isReady = urls.has_value();
    if (!m_isReady)
        return;
    m_urls = *urls;
    m_simulator->time().hold();
    // Time ran for a moment. A common instant makes runs comparable.
    step(firstInstant - engine().now());
}

QUrl HeldSim::xuc(const QString &path) const
{
    return QUrl(m_urls.xuc + path);
}

QUrl HeldSim::thirdParty(const QString &path) const
{
    return QUrl(m_urls.thirdParty + path);
}

QUrl HeldSim::config(const QString &path) const
{
    return QUrl(m_urls.configmgt + path);
}

QUrl HeldSim::control(const QString &path) const
{
    return QUrl(m_urls.sim + path);
}

bool HeldSim::stepUntil(const std::function<bool()> &holds)
{
    for (int tries = 0; tries < 1200 && !holds(); ++tries)
        step(100);
    return holds();
}

} // namespace vigie::sim
