// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QUrl>

namespace vigie::xuc {

using RestVerb = net::HttpVerb;

//! One REST call, ready to be sent to any server. May hold a secret in its body: never logged.
struct RestRequest
{
    QLatin1StringView name{}; //!< As in the catalogue.
    RestVerb verb = RestVerb::Get;
    QByteArray target{}; //!< Path and query, encoded.
    QByteArray contentType{}; //!< Empty: the call carries no body.
    QByteArray body{};
    bool needsToken = false; //!< "Authorization: Bearer".

    [[nodiscard]] QUrl urlAt(const QUrl &server) const; //!< Scheme, host and port are \a server's.

    bool operator==(const RestRequest &) const = default;
};

} // namespace vigie::xuc
