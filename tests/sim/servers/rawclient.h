// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>
#include <QWebSocket>

#include <functional>

namespace vigie::sim {

//! Turns the event loop until it holds or ten seconds are over.
bool waitFor(const std::function<bool()> &holds);

struct RawReply
{
    int status = 0;
    QByteArray body{};
    QByteArray allowedOrigin{};
    QMap<QByteArray, QByteArray> headers{}; //!< Names in lower case.
    const QJsonObject json() const; //!< Const: a member of it must not refer into the temporary.
};

//! One HTTP call, waited for. Every call has a connection of its own.
RawReply http(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
              const QByteArray &bearer = {},
              const QList<std::pair<QByteArray, QByteArray>> &headers = {});

//! A CTI client that knows nothing but JSON: it shares no code with the server.
class RawClient : public QObject
{
    Q_OBJECT
public:
    explicit RawClient(QUrl server);

    //! Login, socket, LoggedOn and all that follows it at once. False: it did not get that far.
    bool signIn(const QString &login);
    //! Opens the socket only. False: refused.
    bool open(const QUrl &socketUrl);
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    void send(const QJsonObject &frame);
    void sendText(const QString &text);
    //! Sends a command; gives back the frames before the answer to a ping sent behind it.
    QList<QJsonObject> ask(const QString &command, QJsonObject fields = {});
    //! The frames that came since the last call, up to the answer to a ping.
    QList<QJsonObject> sync();
    const QByteArrayList &everything() const { return m_all; } //!< As received.
    QWebSocket &socket() { return m_socket; }

private:
    QUrl m_server;
    QWebSocket m_socket{};
    QList<QJsonObject> m_fresh{};
    QByteArrayList m_all{};
};

QStringList typesOf(const QList<QJsonObject> &frames);
//! ctiMessage of each frame of a type.
QList<QJsonObject> bodies(const QList<QJsonObject> &frames, const QString &type);
QJsonArray listBody(const QList<QJsonObject> &frames, const QString &type);

} // namespace vigie::sim
