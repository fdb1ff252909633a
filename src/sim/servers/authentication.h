// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/httpserver.h"
#include "sim/servers/tokens.h"

#include <QString>

#include <functional>

namespace vigie::sim {

//! The XuC's REST authentication, and who may open a CTI WebSocket.
class Authentication
{
public:
    using PasswordCheck = std::function<bool(const QString &login, const QString &password)>;

    Authentication(Tokens tokens, PasswordCheck isPassword);

    HttpReply login(const HttpRequest &request); //!< POST …/auth/login
    HttpReply check(const HttpRequest &request); //!< GET …/auth/check: verifies and renews.
    static HttpReply sso(); //!< There is no Kerberos here.
    static HttpReply cas(const HttpRequest &request); //!< Nor a CAS server.

    //! Who asks for this WebSocket: by token, or by the password of the 2016 URLs. Empty: nobody.
    [[nodiscard]] QString userOf(const HttpRequest &upgrade) const;

    static bool isCtiPath(const QString &path);

private:
    HttpReply welcome(const QString &login);

    Tokens m_tokens;
    PasswordCheck m_isPassword;
};

} // namespace vigie::sim
