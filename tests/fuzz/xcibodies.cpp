// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpcall.h"
#include "targets.h"
#include "xci/decoding.h"
#include "xci/failure.h"

namespace vigie::fuzz {

namespace {

    template <typename Decode> void readTwice(const QByteArray &json, Decode decode)
    {
        expect(decode(json) == decode(json), "a body says one thing");
    }

} // namespace

void xcibodies(QByteArrayView input)
{
    const QByteArray json = input.toByteArray();
    readTwice(json, xci::xivosIn);
    readTwice(json, xci::xivoIn);
    readTwice(json, xci::entitiesIn);
    readTwice(json, xci::entityIn);
    readTwice(json, xci::usersIn);
    readTwice(json, xci::userIn);
    readTwice(json, xci::templatesIn);
    readTwice(json, xci::templateIn);
    readTwice(json, xci::administratorsIn);
    readTwice(json, xci::administratorIn);
    readTwice(json, xci::numbersIn);
    readTwice(json, xci::idIn);
    readTwice(json, xci::combinedIdIn);
    for (const int status : {200, 302, 400, 404, 409, 500}) {
        const net::Reply reply{.status = status, .body = json};
        const auto failure = xci::failureIn(reply);
        expect(status < 400 || failure.has_value(), "a refusal is a failure");
        expect(!failure || failure->status == status || failure->status == 0,
               "a failure names the answer's status");
    }
}

} // namespace vigie::fuzz
