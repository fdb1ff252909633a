// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>

namespace vigie::net {

enum class HttpVerb { Get, Post, Put, Delete };

//! What is asked of a server. May hold a secret: never logged.
struct HttpRequest
{
    HttpVerb verb = HttpVerb::Get;
    QUrl url{};
    QString pin{}; //!< Fingerprint of the only certificate to accept; empty: the system decides.
    QString authorities{}; //!< PEM file of authorities besides the system's; empty: none.
    QByteArray bearer{}; //!< Token for "Authorization"; empty: none.
    QByteArray keyHeader{}; //!< Name of a header that carries a secret; empty: none.
    QByteArray key{}; //!< That secret. Headers are in no log.
    QByteArray contentType{}; //!< Of the body.
    QByteArray body{};
    //! It may not arrive twice: a connection that ends without an answer is not made anew.
    bool isOnce = false;
    qint64 largestAnswer = 4LL * 1024 * 1024; //!< What is larger is no server of ours.
    bool keepsCookies
        = false; //!< Sends the cookies that this client was given, and takes new ones.
    std::chrono::milliseconds limit{0}; //!< For a call that takes long; 0: the client's.
};

} // namespace vigie::net
