// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "xuc/rest/answers.h"
#include "xuc/rest/pushedevent.h"

namespace vigie::fuzz {

namespace {

    //! Reading ends in a value or in a fault, and twice in the same one.
    template <typename T>
    void readTwice(const net::Reply &reply, Result<T> (*read)(const net::Reply &))
    {
        const Result<T> first = read(reply);
        const Result<T> second = read(reply);
        expect(first.has_value() == second.has_value(), "an answer means one thing");
        expect(first ? *first == *second : first.error() == second.error(),
               "an answer says one thing");
    }

    void readTokens(const net::Reply &reply)
    {
        for (const auto call : {xuc::TokenCall::Login, xuc::TokenCall::Check}) {
            const Result<xuc::Token> token = xuc::tokenIn(reply, call);
            expect(!token || !token->value.isEmpty(), "who is let in has a token");
            expect(!token || xuc::lifeOf(*token, 1'700'000'000).count() > 0,
                   "a token has a life before it");
        }
    }

} // namespace

void rest(QByteArrayView input)
{
    for (const int status : {200, 401, 502}) {
        const net::Reply reply{.status = status, .body = input.toByteArray()};
        readTokens(reply);
        readTwice(reply, xuc::acceptance);
        readTwice(reply, xuc::historyIn);
        readTwice(reply, xuc::contactsIn);
        readTwice(reply, xuc::contactIn);
        readTwice(reply, xuc::contactTableIn);
        readTwice(reply, xuc::contactImportIn);
        readTwice(reply, xuc::qualificationsIn);
        readTwice(reply, xuc::meetingRoomTicketIn);
    }
    const std::optional<std::chrono::seconds> life
        = xuc::hintedLife(QString::fromUtf8(input), 1'700'000'000);
    expect(!life || life->count() > 0, "a token's hint is a life");
    const Result<xuc::PushedEvent> pushed = xuc::decodePush(input);
    expect(pushed || pushed.error().kind == ErrorKind::NotXuc
               || pushed.error().kind == ErrorKind::Malformed,
           "a posted body is refused with its kind");
    expect(!pushed || !pushed->username.isEmpty(), "a posted event is somebody's");
}

} // namespace vigie::fuzz
