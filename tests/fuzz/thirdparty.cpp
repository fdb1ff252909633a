// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/thirdparty.h"

#include "targets.h"

namespace vigie::fuzz {

void thirdparty(QByteArrayView input)
{
    const QUrl service(QStringLiteral("https://apps.example.org/agent/service"));
    for (const int status : {200, 500}) {
        const net::Reply reply{.status = status, .body = input.toByteArray()};
        const auto answer = xuc::ThirdPartyAnswer::decode(reply, service);
        const auto again = xuc::ThirdPartyAnswer::decode(reply, service);
        expect(answer.has_value() == again.has_value(), "an answer means one thing");
        if (!answer)
            continue;
        expect(*answer == *again, "an answer says one thing");
        expect(status == 200, "only a success is an answer");
        const bool isPage = answer->url.scheme() == QLatin1StringView("http")
            || answer->url.scheme() == QLatin1StringView("https");
        expect(answer->url.isEmpty() || isPage, "only pages of the web are opened");
        const bool isRun = answer->action == xuc::PageAction::Run;
        expect(isRun != answer->program.isEmpty(), "a program is started only by name");
        const bool isShown
            = answer->action == xuc::PageAction::Open || answer->action == xuc::PageAction::Popup;
        expect(isShown != answer->url.isEmpty(), "a page is shown only with its address");
    }
}

} // namespace vigie::fuzz
