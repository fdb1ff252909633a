// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/rest/request.h"

namespace vigie::xuc {

QUrl RestRequest::urlAt(const QUrl &server) const
{
    QUrl url;
    url.setScheme(server.scheme());
    url.setHost(server.host());
    url.setPort(server.port());
    // Joined as text: a slash inside a name is encoded, and has to stay so.
    return QUrl::fromEncoded(url.toEncoded() + target, QUrl::StrictMode);
}

} // namespace vigie::xuc
