// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/httpserver.h"

#include <QString>

namespace vigie::sim {

//! The answers that REST calls share.
namespace rest {

    enum Status {
        Ok = 200,
        Created = 201,
        NoContent = 204,
        BadRequest = 400,
        Unauthorized = 401,
        Forbidden = 403,
        NotFound = 404,
        MethodNotAllowed = 405,
        TooLarge = 413,
    };

    //! Taken, which is all that an answer of version 1.0 ever says: an empty text.
    HttpReply accepted(Status status = Ok);
    HttpReply json(const QByteArray &body, Status status = Ok);
    HttpReply csv(const QByteArray &body, const QByteArray &fileName);
    //! Version 1.0: the status and a line for people.
    HttpReply plainRefusal(Status status, const QString &text);
    //! Version 2.0: {"error":code,"message":text}, where the code decides.
    HttpReply refusal(Status status, QLatin1StringView code, const QString &text);
    HttpReply invalidJson(const QString &text);

} // namespace rest

} // namespace vigie::sim
