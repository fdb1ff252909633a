// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace vigie::xuc {

//! What opens the server's doors.
struct Token
{
    QString value{};
    std::optional<std::chrono::seconds> lifetime{}; //!< "TTL"; older servers do not tell it.

    bool operator==(const Token &) const = default;
};

//! The REST calls before the socket: a login, or the renewal of a token. One at a time.
class Auth : public QObject
{
    Q_OBJECT
public:
    explicit Auth(std::chrono::milliseconds limit, QObject *parent = nullptr);

    void login(const QUrl &server, const QString &login, const QString &password);
    //! The answer holds a new token; a refusal is ErrorKind::TokenExpired, whatever its code.
    void check(const QUrl &server, const QString &token);
    void cancel(); //!< Silently.

    enum class Call { Login, Check };
    //! What an answer means (pure): decided by its JSON, never by the number of its status. An
    //! answer that is no JSON says nothing about the token.
    static Result<Token> interpret(const net::Reply &reply, Call call);

Q_SIGNALS:
    void granted(const vigie::xuc::Token &token);
    void refused(const vigie::Error &error);

private:
    void follow(net::HttpCall *httpCall, Call call);

    net::HttpClient m_client;
    QPointer<net::HttpCall> m_call;
};

} // namespace vigie::xuc
