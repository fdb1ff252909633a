// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/rest/answers.h"
#include "xuc/rest/restclient.h"
#include "xuc/signin.h"
#include "xuc/token.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>

namespace vigie::xuc {

//! Gets a fresh token: by the one there is, and by the secret when the server refuses that. One
//! attempt at a time.
class Auth : public QObject
{
    Q_OBJECT
public:
    explicit Auth(std::chrono::milliseconds limit, QObject *parent = nullptr);

    void start(const SignIn &signIn);
    void cancel(); //!< Silently.
    void setWireLog(net::WireLog *log) { m_client.setWireLog(log); }

Q_SIGNALS:
    void granted(const vigie::xuc::Token &token);
    //! ErrorKind::TokenExpired: refused, whatever the code, and there is no secret to try.
    void refused(const vigie::Error &error);

private:
    void logIn();
    void call(const Result<RestRequest> &request, TokenCall kind);
    void settle(const Result<Token> &token, TokenCall kind);

    RestClient m_client;
    QPointer<net::HttpCall> m_call;
    SignIn m_signIn; //!< While an attempt lasts.
};

} // namespace vigie::xuc
