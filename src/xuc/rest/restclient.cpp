// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/rest/restclient.h"

#include "net/tls.h"
#include "xuc/signin.h"

namespace vigie::xuc {

RestClient::RestClient(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_http(limit)
{
}

Result<net::HttpCall *> RestClient::send(const RestRequest &request, const SignIn &signIn)
{
    if (net::isClearTextForbidden(signIn.server, signIn.allowClearText))
        return Unexpected(net::clearTextError(signIn.server));
    return m_http.send({.verb = request.verb,
                        .url = request.urlAt(signIn.server),
                        .pin = signIn.pin,
                        .authorities = signIn.authorities,
                        .bearer = request.needsToken ? signIn.token.toUtf8() : QByteArray(),
                        .contentType = request.contentType,
                        .body = request.body});
}

} // namespace vigie::xuc
