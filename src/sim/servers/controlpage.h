// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/httpserver.h"

#include <QObject>

#include <optional>

namespace vigie::sim {

class ConfigServer;
class CtiServer;
class Engine;
struct FaultSpec;
class VirtualTime;
class PlainFaults;
class XciServer;

//! The page by which tests and scripts steer the simulator, on the loopback (docs/simulator.md).
class ControlPage : public QObject
{
    Q_OBJECT
public:
    ControlPage(Engine &engine, VirtualTime &time, CtiServer &cti, QObject *parent = nullptr);

    void setXci(XciServer *xci) { m_xci = xci; }
    void setConfiguration(ConfigServer *server) { m_config = server; }
    bool listen(quint16 port);
    QString lastError() const { return m_http.lastError(); }
    quint16 port() const { return m_http.port(); }

Q_SIGNALS:
    void stopRequested();

private:
    HttpReply answer(const HttpRequest &request);
    HttpReply order(const HttpRequest &request);
    HttpReply step(const QJsonObject &fields);
    HttpReply call(const QJsonObject &fields);
    HttpReply say(const QJsonObject &fields);
    HttpReply fault(const QJsonObject &fields);
    PlainFaults *plainFaults(const QString &server) const; //!< Null: of no such server.
    HttpReply beginFault(const QJsonObject &fields, const FaultSpec &spec);
    HttpReply xciSettings(const QJsonObject &fields);
    //! Where time and sequence stand now, and how many connections a fault struck.
    HttpReply done(std::optional<int> struck = {}) const;

    Engine &m_engine;
    VirtualTime &m_time;
    CtiServer &m_cti;
    XciServer *m_xci = nullptr; //!< Null: off.
    ConfigServer *m_config = nullptr; //!< Null: off.
    HttpServer m_http;
};

} // namespace vigie::sim
