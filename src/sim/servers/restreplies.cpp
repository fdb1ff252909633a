// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/restreplies.h"

#include "sim/servers/jsonwriter.h"

namespace vigie::sim::rest {

using namespace Qt::StringLiterals;

namespace {

    const auto plainText = "text/plain; charset=utf-8"_ba;

} // namespace

HttpReply accepted(Status status)
{
    return {.status = status, .contentType = plainText};
}

HttpReply json(const QByteArray &body, Status status)
{
    return {.status = status, .body = body};
}

HttpReply csv(const QByteArray &body, const QByteArray &fileName)
{
    return {
        .body = body,
        .contentType = "text/csv; charset=utf-8"_ba,
        .headers = {{"Content-Disposition"_ba, "attachment; filename=\"" + fileName + '"'}},
    };
}

HttpReply plainRefusal(Status status, const QString &text)
{
    return {.status = status, .body = text.toUtf8() + '\n', .contentType = plainText};
}

HttpReply refusal(Status status, QLatin1StringView code, const QString &text)
{
    JsonWriter out;
    out.beginObject().member("error"_L1, code).member("message"_L1, text).endObject();
    return {.status = status, .body = out.take()};
}

HttpReply invalidJson(const QString &text)
{
    return refusal(BadRequest, "InvalidJson"_L1, text);
}

} // namespace vigie::sim::rest
