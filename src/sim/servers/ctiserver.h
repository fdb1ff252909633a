// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/audience.h"
#include "sim/servers/authentication.h"
#include "sim/servers/chat.h"
#include "sim/servers/commandcounts.h"
#include "sim/servers/faults.h"
#include "sim/servers/outbox.h"
#include "sim/servers/restserver.h"
#include "sim/servers/teller.h"

#include <QObject>

namespace vigie::sim {

class VirtualTime;

//! The XuC: its REST page and the CTI WebSocket, on one port.
class CtiServer : public QObject
{
    Q_OBJECT
public:
    //! A client that lets more wait for it is dropped. It may ask for all lists and states at once,
    //! which are about 1 KiB an agent of ten queues.
    static constexpr qint64 smallestBufferLimit = 67'108'864; // 64 MiB.
    static constexpr qint64 bufferLimitOfAnAgent = 4'096;

    CtiServer(Engine &engine, VirtualTime &time, Tokens tokens, QObject *parent = nullptr);
    ~CtiServer() override;

    bool listen(const QHostAddress &address, quint16 port);
    QString lastError() const { return m_http.lastError(); }
    quint16 port() const { return m_http.port(); }
    RestEventPush &push() { return m_rest.push(); }
    //! Where the pages of sheets are: {sim-pages} in a sheet's field. Empty: nowhere.
    void setSheetPages(const QString &base) { m_teller.setSheetPages(base); }
    void setBufferLimit(qint64 bytes) { m_bufferLimit = bytes; }

    std::size_t clientCount() const { return m_audience.size(); }
    //! Sends one frame, as it is, to the sockets of a login. False: nobody is connected.
    bool say(const QString &login, const QByteArray &frame);
    Faults &faults() { return m_faults; }
    const CommandCounts &commands() const { return m_commands; }

    // As a process that ends and starts again, with its state: the port and every connection.
    void goDown();
    void comeUp();
    void close(); //!< Refuses new clients and ends the connected ones.

private:
    HttpReply answer(const HttpRequest &request);
    void welcome(int descriptor, const HttpRequest &request);
    void admit(Listener &listener);
    void greet(const Listener &listener);
    void receive(Listener &listener, const QByteArray &json);

    Engine &m_engine;
    VirtualTime &m_time;
    Authentication m_authentication;
    Outbox m_outbox{};
    Audience m_audience{};
    Chat m_chat{};
    Teller m_teller;
    RestServer m_rest;
    HttpServer m_http;
    CommandCounts m_commands{};
    Faults m_faults;
    qint64 m_bufferLimit;
};

} // namespace vigie::sim
