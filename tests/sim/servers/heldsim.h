// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/engine.h"
#include "sim/servers/simulator.h"
#include "sim/servers/virtualtime.h"

#include <QUrl>

#include <functional>

namespace vigie::sim {

//! A demo in this process, on free ports, whose time stands until it is stepped.
class HeldSim
{
public:
    //! \a adjust: changes the options further.
    explicit HeldSim(quint64 seed = 1, const QStringList &faults = {},
                     const std::function<void(Options &)> &adjust = {});

    bool isReady() const { return m_isReady; }
    QUrl xuc(const QString &path = {}) const;
    QUrl control(const QString &path) const;
    QUrl config(const QString &path) const; //!< Likewise.
    QUrl thirdParty(const QString &path) const; //!< Valid when the options have it.
    void step(Millis by) { m_simulator->time().step(by); }
    //! Steps until it holds, two minutes at most.
    bool stepUntil(const std::function<bool()> &holds);

    Simulator &simulator() { return *m_simulator; }
    Engine &engine() { return m_simulator->engine(); }
    const World &world() { return engine().world(); }
    const User &user(const QString &login) { return *world().userByLogin(login); }
    const Agent &agentOf(const QString &login) { return *world().agent(*user(login).agent); }

private:
    std::unique_ptr<Simulator> m_simulator{};
    ServerUrls m_urls{};
    bool m_isReady = false;
};

} // namespace vigie::sim
