// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/auth.h"

#include "xuc/rest/catalogue.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Auth::Auth(std::chrono::milliseconds limit, QObject *parent) : QObject(parent), m_client(limit)
{
}

void Auth::start(const SignIn &signIn)
{
    cancel();
    m_signIn = signIn;
    if (m_signIn.token.isEmpty())
        logIn();
    else
        call(makeRest(u"check"_s, {}), TokenCall::Check);
}

void Auth::cancel()
{
    m_signIn = {};
    if (!m_call)
        return;
    m_call->disconnect(this);
    m_call->deleteLater();
    m_call.clear();
}

void Auth::logIn()
{
    call(makeRest(u"login"_s, {{u"login"_s, m_signIn.login}, {u"password"_s, m_signIn.password}}),
         TokenCall::Login);
}

void Auth::call(const Result<RestRequest> &request, TokenCall kind)
{
    const Result<net::HttpCall *> sent
        = request ? m_client.send(*request, m_signIn) : Unexpected(request.error());
    if (!sent) {
        settle(Unexpected(sent.error()), kind);
        return;
    }
    m_call = *sent;
    connect(m_call, &net::HttpCall::finished, this, [this, kind](const Result<net::Reply> &reply) {
        m_call->deleteLater();
        m_call.clear();
        settle(reply ? tokenIn(*reply, kind) : Unexpected(reply.error()), kind);
    });
}

void Auth::settle(const Result<Token> &token, TokenCall kind)
{
    const bool isTokenRefused
        = !token && kind == TokenCall::Check && token.error().kind == ErrorKind::TokenExpired;
    if (isTokenRefused && !m_signIn.password.isEmpty()) {
        logIn();
        return;
    }
    m_signIn = {};
    if (token)
        Q_EMIT granted(*token);
    else
        Q_EMIT refused(token.error());
}

} // namespace vigie::xuc
