// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace vigie::fakes {

//! Answers everything with "{}" over connections that are kept; but what it loses it reads to its
//! end and hangs up.
class ClosingServer : public QTcpServer
{
    Q_OBJECT
public:
    enum class Way {
        Close, //!< As a server does that was told to end.
        Reset,
        HalfAnAnswer
    };

    explicit ClosingServer(Way way);

    QUrl url() const;
    int count(const QByteArray &what) const { return int(seen.count(what)); }

    QByteArray losesFrom{}; //!< "PUT /lost": what it hangs up on; empty: whatever has "/lost".
    QList<QByteArray> seen{}; //!< "PUT /lost".
    QList<QByteArray> bodies{};

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &what);

    const Way m_way;
    QHash<QTcpSocket *, QByteArray> m_read{};
};

} // namespace vigie::fakes
