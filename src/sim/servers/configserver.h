// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/configroutes.h"
#include "sim/servers/plainfaults.h"

namespace vigie::sim {

class VirtualTime;

//! The configuration server: callbacks, users and their rights, for who holds the token that the
//! servers share.
class ConfigServer
{
public:
    static constexpr qsizetype longestBody = 32 * 1024 * 1024;

    ConfigServer(Engine &engine, VirtualTime &time, QByteArray token);

    bool listen(const QHostAddress &address, quint16 port) { return m_http.open(address, port); }
    QString lastError() const { return m_http.lastError(); }
    quint16 port() const { return m_http.port(); }
    PlainFaults &faults() { return m_faults; }

private:
    HttpReply answer(const HttpRequest &request);
    void comeUp();

    Engine &m_engine;
    VirtualTime &m_time;
    const QByteArray m_token;
    const QList<ConfigRoute> m_routes;
    PlainFaults m_faults;
    HttpServer m_http;
};

} // namespace vigie::sim
