// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"
#include "xuc/rest/request.h"

#include <QObject>

#include <chrono>

namespace vigie::xuc {

struct SignIn;

//! Sends REST calls to a XuC. What an answer means is told by the functions of rest/answers.h.
class RestClient : public QObject
{
    Q_OBJECT
public:
    explicit RestClient(std::chrono::milliseconds limit, QObject *parent = nullptr);

    //! To the server of \a signIn, with its token where the call needs one; ErrorKind::Tls at once
    //! when a secret would go in clear text. The call belongs to the client; delete it (later) to
    //! cancel it, or once it has finished.
    Result<net::HttpCall *> send(const RestRequest &request, const SignIn &signIn);

    void setWireLog(net::WireLog *log) { m_http.setWireLog(log); }

private:
    net::HttpClient m_http;
};

} // namespace vigie::xuc
