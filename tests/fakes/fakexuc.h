// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWebSocket;

namespace vigie::fakes {

//! A XuC just good enough for a session: login, check and one socket, each to be spoilt at will.
class FakeXuc : public QAbstractHttpServer
{
    Q_OBJECT
public:
    struct Answer
    {
        int status = 200;
        QByteArray type = "application/json";
        QByteArray body{};
    };

    explicit FakeXuc(quint16 port = 0);
    explicit FakeXuc(const QSslConfiguration &configuration);
    ~FakeXuc() override;

    QUrl url() const;
    quint16 port() const { return m_port; }

    Answer login{200, "application/json", R"({"login":"mdupont","token":"T1","TTL":3600})"};
    Answer check{200, "application/json", R"({"login":"mdupont","token":"T2"})"};
    //! Answers the REST calls instead of login and check: by the path.
    std::function<Answer(const QString &path)> respond{};
    bool answersRest = true;
    bool hangsUp = false; //!< On every request, the upgrade included.
    bool upgrades = true; //!< Else the upgrade is refused with this:
    int upgradeStatus = 403;
    std::optional<QByteArray> greeting{R"({"msgType":"LoggedOn","ctiMessage":{}})"};
    bool answersPings = true;

    QStringList requests; //!< "POST /path body" and "GET /path", in order.
    QByteArrayList bearers; //!< Of the requests that had one: "Bearer token".
    QList<QByteArray> received; //!< Frames but pings, of all clients.
    int pings = 0;

    QWebSocket *client() const; //!< The latest; null when there is none.
    void say(const QByteArray &frame);
    void cut(); //!< Every socket is closed under the clients.
    void close(); //!< Every socket is closed with a goodbye.

private:
    void start(quint16 port);
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void answer(const Answer &answer, const QHttpServerRequest &request, QTcpSocket *socket);
    void welcome();

    std::vector<std::unique_ptr<QWebSocket>> m_clients;
    quint16 m_port = 0;
    bool m_isSecure = false;
};

} // namespace vigie::fakes
