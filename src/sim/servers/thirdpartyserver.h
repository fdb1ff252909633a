// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/httpserver.h"
#include "sim/servers/thirdpartyanswers.h"

#include <QHash>

namespace vigie::sim {

//! A sample third-party application: the service that agents' machines ask about calls, and its
//! pages, on a port of their own.
class ThirdPartyServer
{
public:
    ThirdPartyServer();

    bool listen(const QHostAddress &address, quint16 port) { return m_http.open(address, port); }
    QString lastError() const { return m_http.lastError(); }
    quint16 port() const { return m_http.port(); }

private:
    HttpReply answer(const HttpRequest &request);
    HttpReply service(const HttpRequest &request);
    HttpReply page(const QString &kind, const QString &id, bool endsItself) const;
    HttpReply requests() const;

    HttpServer m_http;
    QHash<QString, ThirdPartyCall> m_calls{}; //!< By our id.
    QByteArrayList m_asked{}; //!< Bodies, oldest first.
};

} // namespace vigie::sim
