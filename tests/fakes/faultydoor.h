// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/messageends.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <optional>

class QTcpSocket;

namespace vigie::fakes {

//! A TCP proxy before a server, which does one thing wrong after a given message: a network's
//! faults, as neither side of the connection can make them itself.
//!
//! Messages are answers and requests of HTTP, and frames of the WebSocket behind it.
class FaultyDoor : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Cut, //!< The connection ends as an orderly one does.
        CutInside, //!< The same, in the middle of the next message.
        CutInHeader, //!< The same, behind the first byte of the next message.
        Reset,
        ResetInside,
        Corrupt, //!< One byte in the middle of the next message's content is another.
        CorruptHeader, //!< The next message's first byte is another.
        BlackHole, //!< Nothing passes any more, either way, and nobody is told.
        StallInside, //!< The same, in the middle of the next message.
        HalfOpen, //!< The server's side ends; the client is not told.
        Late, //!< From here on everything is late by a fifth of a second.
        Dribble, //!< The next messages come byte by byte.
    };
    Q_ENUM(Kind)
    enum class Way { FromServer, FromClient };
    Q_ENUM(Way)

    struct Fault
    {
        Kind kind = Kind::Cut;
        Way way = Way::FromServer;
        int after = 0; //!< So many messages of that way pass first, counted from arm().
    };

    explicit FaultyDoor(const QUrl &behind);
    ~FaultyDoor() override;

    QUrl url() const; //!< http://127.0.0.1:PORT
    void arm(const Fault &fault); //!< Strikes once; messages are counted from 0.
    void disarm(); //!< What was not struck is struck no more; what hangs is cut.
    bool hasStruck() const { return m_hasStruck; }
    int passed(Way way) const { return m_passed[int(way)]; } //!< Messages, since arm().
    void cutAll(); //!< Every connection ends.

private:
    struct Stream //!< One way of a connection.
    {
        QPointer<QTcpSocket> from{};
        QPointer<QTcpSocket> to{};
        MessageEnds ends{};
        QByteArray held{}; //!< Not passed yet.
    };
    struct Pair : public QObject
    {
        Stream streams[2]{}; //!< By Way.
        bool isMute = false;
        bool isLate = false;
        int dribbles = 0; //!< So many messages still come byte by byte.
    };

    void let();
    void read(Pair &pair, Way way);
    void pass(Pair &pair, Way way, const QByteArray &bytes);
    bool strike(Pair &pair, Way way, qsizetype whole);
    void end(Pair &pair);
    void reset(Pair &pair);
    void drop(Pair *pair);

    const QUrl m_behind;
    QTcpServer m_server;
    QList<QPointer<Pair>> m_pairs{};
    std::optional<Fault> m_fault{};
    int m_passed[2]{};
    bool m_hasStruck = false;
};

} // namespace vigie::fakes
