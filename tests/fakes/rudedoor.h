// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/messageends.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace vigie::fakes {

//! A TCP proxy before a server that can be rude: a captive portal, a proxy that fails, an attacker.
//!
//! Where FaultyDoor spoils what the server says, this one speaks in its place.
class RudeDoor : public QObject
{
    Q_OBJECT
public:
    //! In place of the server's; the client stays connected unless it is cut.
    using Answer = std::function<void(QTcpSocket &client)>;

    explicit RudeDoor(const QUrl &behind);
    ~RudeDoor() override;

    QUrl url() const; //!< http://127.0.0.1:PORT
    //! Instead of passing on the requests whose target begins with \a path, from now on.
    void answer(const QByteArray &path, const Answer &answer);
    void say(const QByteArray &path, const QByteArray &bytes); //!< The same; then it hangs up.
    //! The same; then \a endless again and again, until the client goes.
    void pour(const QByteArray &path, const QByteArray &bytes, const QByteArray &endless);
    void keepSilent(); //!< New connections are taken, and no word is ever said.
    //! The next \a bytes of the server's come one in a turn of the event loop, so that the client
    //! reads each alone.
    void dribble(int bytes) { m_dribbles = bytes; }
    int left() const { return m_dribbles; } //!< Of them.
    void behave(); //!< All is passed on again; whoever was treated rudely is cut.

    void interject(const QByteArray &frames); //!< Between two of the server's, on each WebSocket.
    void cutAll();

    int count() const { return m_count; } //!< Connections and requests that were treated rudely.
    qint64 poured() const { return m_poured; } //!< Bytes that the system took.

private:
    struct Pair : public QObject
    {
        QPointer<QTcpSocket> outer{};
        QPointer<QTcpSocket> inner{};
        MessageEnds asked{};
        MessageEnds told{};
        QByteArray fromClient{}; //!< Not passed yet.
        QByteArray fromServer{};
        QByteArray late{}; //!< To be dribbled.
        bool isRude = false;
    };
    struct Rule
    {
        QByteArray path{};
        Answer answer{};
    };

    void let();
    void readClient(Pair &pair);
    void readServer(Pair &pair);
    void pass(Pair &pair, const QByteArray &message);
    void drip(Pair &pair);
    const Rule *ruleFor(const QByteArray &request) const;

    const QUrl m_behind;
    QTcpServer m_server;
    QList<QPointer<Pair>> m_pairs{};
    QList<Rule> m_rules{};
    bool m_isSilent = false;
    int m_dribbles = 0;
    int m_count = 0;
    qint64 m_poured = 0;
};

//! A frame of a server; \a first holds the final bit and the opcode.
QByteArray serverFrame(int first, const QByteArray &payload);

} // namespace vigie::fakes
