// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/httpserver.h"
#include "sim/servers/tokens.h"

#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace vigie::sim {

//! The XuC's REST authentication, and who may open a CTI WebSocket.
class Authentication
{
public:
    using LoginCheck = std::function<bool(const QString &login)>;

    //! \a isUser: whether somebody on this XiVO signs in so. Everybody has the same password.
    Authentication(Tokens tokens, LoginCheck isUser);

    HttpReply login(const HttpRequest &request); //!< POST …/auth/login
    HttpReply check(const HttpRequest &request); //!< GET …/auth/check: verifies and renews.
    static HttpReply sso(); //!< There is no Kerberos here: every ticket is refused.
    //! Nor a CAS server: a ticket "ST-LOGIN" or "ST-NUMBER-LOGIN" is good once.
    HttpReply cas(const HttpRequest &request);

    //! Whose token a REST call carries, or the answer that refuses it.
    struct Caller
    {
        std::optional<HttpReply> refusal{};
        QString login{};
        bool isTechnical = false;
    };
    [[nodiscard]] Caller callerOf(const HttpRequest &request) const;
    [[nodiscard]] bool accepts(const QString &login, const QString &password) const;

    //! Who asks for this WebSocket: by token, or by the password of the 2016 URLs. Empty: nobody.
    [[nodiscard]] QString userOf(const HttpRequest &upgrade) const;

    //! Whom a REST call is about: by its token, good or not, by the login in its body, or by the
    //! path of REST 1.0. Empty: nobody that can be told.
    [[nodiscard]] QString subjectOf(const HttpRequest &request) const;
    Tokens &tokens() { return m_tokens; }

    static bool isCtiPath(const QString &path);

private:
    [[nodiscard]] bool exists(const Tokens::Owner &owner) const;
    HttpReply welcome(const Tokens::Owner &owner, std::chrono::seconds life);

    Tokens m_tokens;
    LoginCheck m_isUser;
    QSet<QString> m_usedTickets{};
};

} // namespace vigie::sim
