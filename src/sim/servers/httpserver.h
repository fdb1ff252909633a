// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QUrlQuery>

#include <chrono>
#include <functional>

class QTcpServer;

namespace vigie::sim {

struct HttpRequest
{
    QByteArray method{}; //!< Upper case.
    QString path{};
    QString encodedPath{}; //!< As sent: a word of the path may hold an encoded slash.
    QUrlQuery query{};
    QByteArray body{};
    QByteArray authorization{};
    QByteArray authToken{}; //!< Header X-Auth-Token.
    QByteArray contentType{};
    QByteArray cookie{};
};

struct HttpReply
{
    //! How the answer leaves: a fault may keep it back.
    enum class Delivery {
        Whole,
        Half, //!< Then the connection is closed.
        Closed, //!< The connection is closed without an answer.
        Reset, //!< The same, by RST.
        Silence //!< Nothing comes, and the connection stays.
    };

    int status = 200;
    QByteArray body{};
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<std::pair<QByteArray, QByteArray>>
        headers{}; //!< Beyond, or instead of, those of every answer.
    std::chrono::milliseconds delay{0}; //!< Of a server that is slow.
    //! What is done and answered only after the delay, whether or not the client is still there.
    std::function<HttpReply()> afterDelay{};
    Delivery delivery = Delivery::Whole;
};

//! One port that answers REST calls and upgrades some of them to WebSockets.
//!
//! It is the only file that knows Qt's HTTP server, whose API is a technical preview; a subclass,
//! because QHttpServer's own responder does not survive a client that leaves early.
class HttpServer : public QAbstractHttpServer
{
    Q_OBJECT
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;
    //! Status to refuse the upgrade with, or 101 to accept it.
    using UpgradeCheck = std::function<int(const HttpRequest &)>;
    //! Gets the descriptor of an upgraded connection, its own from now on, and what asked for it.
    using UpgradeTaker = std::function<void(int descriptor, const HttpRequest &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    //! Listens; false: lastError() says why.
    bool open(const QHostAddress &address, quint16 port);
    //! Stops listening; what is connected stays.
    void close();
    //! As a process that ends: the port is closed and every connection is cut.
    void suspend();
    bool resume(); //!< Listens where it did. False: somebody else does.
    quint16 port() const { return m_port; }
    QString lastError() const { return m_error; }
    void setUpgrade(UpgradeCheck check, UpgradeTaker take);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void writeLater(QTcpSocket *socket, const HttpReply &reply);
    static void writeRaw(QTcpSocket *socket, const HttpReply &reply);
    void upgrade(const QHttpServerRequest &request, QTcpSocket *socket);
    static void write(const QHttpServerRequest &request, QTcpSocket *socket,
                      const HttpReply &reply);

    Handler m_handler;
    UpgradeCheck m_upgradeCheck{};
    UpgradeTaker m_takeUpgraded{};
    QTcpServer *m_tcp = nullptr;
    QHostAddress m_address{};
    quint16 m_port = 0;
    QString m_error{};
    int m_suspensions = 0;
};

} // namespace vigie::sim
