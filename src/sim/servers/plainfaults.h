// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/fault.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vigie::sim {

class JsonWriter;

//! The faults of a server of plain calls: what becomes of the next one, or of all of them.
class PlainFaults
{
public:
    //! What only the server itself can do.
    struct Server
    {
        std::function<void()> endSessions{};
        std::function<void()> goDown{};
        std::function<void()> comeUp{};
    };
    explicit PlainFaults(Server server) : m_server(std::move(server)) { }

    static bool knows(FaultKind kind); //!< It makes sense here.
    //! Those of the command line for \a server; \a engine turns their time.
    void plan(const QList<FaultPlan> &plans, FaultServer server, Engine &engine);
    //! \a length: when it ends, of the machine's time; zero: by itself or when it is cleared.
    void begin(const FaultSpec &spec, const FaultAim &aim, std::chrono::milliseconds length = {});
    void clear();

    //! The answer to a call of that login (empty: unknown), which may be lost, late or never asked.
    HttpReply answer(const QString &login, const std::function<HttpReply()> &truth);
    void tell(JsonWriter &out) const;

private:
    struct InForce
    {
        FaultSpec spec{};
        FaultAim aim{};
        quint64 number = 0;
    };

    void end(quint64 number);
    const InForce *find(const QString &login, std::initializer_list<FaultKind> kinds) const;

    const Server m_server;
    std::vector<InForce> m_inForce{};
    quint64 m_count = 0;
    QObject m_context{}; //!< Ends the timers that end faults.
};

} // namespace vigie::sim
