// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sim/servers/plainfaults.h"
#include "sim/servers/xciroutes.h"
#include "sim/xci/sessions.h"

#include <QMap>
#include <QObject>

namespace vigie::sim {

//! What the XCI begins with.
struct XciStart
{
    xci::Settings settings{};
    QString stateFile{}; //!< Empty: nothing outlives the program.
    int users = 0; //!< Beyond the demo's.
    int xivos = 0; //!< On which they are.
    int entities = 0; //!< 0: 2,000 users in each.
};

//! The XiVO Centralized Interface: sign-in, sessions, the routes, and its faults.
class XciServer : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype longestBody = 4LL * 1024 * 1024;

    explicit XciServer(const XciStart &start, QObject *parent = nullptr);
    ~XciServer() override;

    //! The state file is read, or filled; the error's detail says why it cannot be.
    Result<std::monostate> prepare();
    bool listen(const QHostAddress &address, quint16 port) { return m_http.open(address, port); }
    QString lastError() const { return m_http.lastError(); }
    quint16 port() const { return m_http.port(); }
    void close() { m_http.close(); }

    PlainFaults &faults() { return m_faults; }
    xci::Registry &registry() { return m_registry; }
    //! For the control page: all but the secrets.
    QByteArray state() const;
    //! A setting by its name; what is wrong with it, if anything is.
    QString set(const QString &name, const QString &value) { return m_settings.set(name, value); }

private:
    HttpReply answer(const HttpRequest &request);
    HttpReply login(const HttpRequest &request);
    HttpReply run(const HttpRequest &request, const QStringList &path);
    const xci::Administrator *callerOf(const HttpRequest &request);
    QString loginOf(const HttpRequest &request);
    void goDown();
    void comeUp();

    const XciStart m_start;
    SystemClock m_clock{};
    xci::Settings m_settings;
    xci::Registry m_registry{};
    xci::Sessions m_sessions;
    const QList<XciRoute> m_routes;
    QMap<QString, int> m_calls{}; //!< Carried out since the start, by method and route.
    PlainFaults m_faults;
    HttpServer m_http;
};

} // namespace vigie::sim
