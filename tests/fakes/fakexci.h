// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

namespace vigie::fakes {

//! An XCI just good enough for a client: one account, one session, answers by heart.
class FakeXci : public QAbstractHttpServer
{
    Q_OBJECT
public:
    struct Reply
    {
        int status = 200; //!< 0: none ever comes; below: it hangs up.
        QByteArray body{};
        QByteArray type = "application/json";
        QByteArray location{};
    };

    struct Seen
    {
        QByteArray what{}; //!< "GET /entities/sales%40uuid": as it came, below /api/1.0.
        QByteArray body{};
        QByteArray cookie{};
        QByteArray type{};

        bool operator==(const Seen &) const = default;
    };

    FakeXci();
    explicit FakeXci(const QSslConfiguration &configuration); //!< Of a certificate for localhost.

    QUrl url() const;
    void expire() { m_session.clear(); } //!< The session, not the password.
    QList<QByteArray> calls() const; //!< What was asked, sign-ins included.
    int signIns() const { return m_signIns; }

    QHash<QByteArray, Reply> answers; //!< By "GET /xivo"; others get 404.
    Reply lost{401, R"({"error":"unauthorized","message":"Sign in"})"}; //!< Without a session.
    QByteArray password = "superpass";
    Reply loginAnswer{200, "{}"}; //!< To the right password.
    bool hangsUp = false; //!< On every request.
    QList<Seen> seen;

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
    Reply login(const QByteArray &body, QByteArray &cookie);

    quint16 m_port = 0;
    bool m_isSecure = false;
    QByteArray m_session{};
    int m_signIns = 0;
};

} // namespace vigie::fakes
