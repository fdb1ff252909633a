// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace vigie::net {

enum class HttpVerb { Get, Post, Put, Delete };

//! What is asked of a server. May hold a secret: never logged.
struct HttpRequest
{
    HttpVerb verb = HttpVerb::Get;
    QUrl url{};
    QString pin{}; //!< Fingerprint of the only certificate to accept; empty: the system decides.
    QByteArray bearer{}; //!< Token for "Authorization"; empty: none.
    QByteArray contentType{}; //!< Of the body of a POST or PUT.
    QByteArray body{};
};

} // namespace vigie::net
