// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "sim/servers/wiresocket.h"

#include <QObject>
#include <QSet>

namespace vigie::sim {

class LinkTrouble;

//! What one socket asked to be told about; it dies with the socket.
struct Subscriptions
{
    bool queues = false;
    bool agents = false;
    bool members = false;
    bool groups = false;
    bool defaultMemberships = false;
    bool conferences = false;
    bool agentEvents = false;
    bool agentStatistics = false;
    bool queueStatistics = false;
    bool callbacks = false;
    QSet<QueueId> queueCalls{};
    QSet<QString> phoneHints{};
    QSet<UserId> videoStatus{};
};

//! One client's WebSocket. Moves frames; what they mean is the commands' business.
class CtiSocket : public QObject
{
    Q_OBJECT
public:
    //! Takes the descriptor. \a bufferLimit: bytes that may wait for a client that does not read.
    CtiSocket(int descriptor, Outbox &outbox, qint64 bufferLimit, QObject *parent = nullptr);
    ~CtiSocket() override;

    bool isOpen() const;
    Subscriptions &subscriptions() { return m_subscriptions; }
    const Subscriptions &subscriptions() const { return m_subscriptions; }

    void sendMessage(const QByteArray &json);
    //! A frame made by textFrame(), shared by all who get it. A client whose buffer is over the
    //! limit is dropped: the others never wait for it.
    void sendFrame(const QByteArray &frame);
    void close();

    // What a fault does to it (docs/simulator.md, "Faults").
    LinkTrouble &trouble(); //!< Made when it is first asked for.
    void mend(); //!< Ends the trouble, if there is any.
    void sendBytes(const QByteArray &bytes); //!< As they are, of any size; now.
    void close(int code); //!< By a WebSocket close frame of that code, then in order.
    void drop(); //!< In order, without a close frame.
    void cut(); //!< At once: what waits is lost.
    void reset(); //!< As cut(), by RST.

Q_SIGNALS:
    void messageReceived(const QByteArray &json);
    void closed();

private:
    WireSocket m_wire;
    qint64 m_bufferLimit;
    Subscriptions m_subscriptions{};
    std::unique_ptr<LinkTrouble> m_trouble{}; //!< None in a sound connection.
};

} // namespace vigie::sim
