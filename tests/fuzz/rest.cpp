// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "xuc/rest/answers.h"
#include "xuc/rest/pushedevent.h"

namespace vigie::fuzz {

void rest(QByteArrayView input)
{
    for (const int status : {200, 401, 502}) {
        const net::Reply reply{.status = status, .body = input.toByteArray()};
        for (const auto call : {xuc::TokenCall::Login, xuc::TokenCall::Check}) {
            const Result<xuc::Token> token = xuc::tokenIn(reply, call);
            expect(!token || !token->value.isEmpty(), "who is let in has a token");
        }
        (void)xuc::acceptance(reply);
        (void)xuc::historyIn(reply);
        (void)xuc::contactsIn(reply);
        (void)xuc::contactIn(reply);
        (void)xuc::contactTableIn(reply);
        (void)xuc::contactImportIn(reply);
        (void)xuc::qualificationsIn(reply);
        (void)xuc::meetingRoomTicketIn(reply);
    }
    const Result<xuc::PushedEvent> pushed = xuc::decodePush(input);
    expect(pushed || pushed.error().kind == ErrorKind::NotXuc
               || pushed.error().kind == ErrorKind::Malformed,
           "a posted body is refused with its kind");
}

} // namespace vigie::fuzz
