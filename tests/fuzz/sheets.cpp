// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/screenpops.h"
#include "targets.h"
#include "xuc/decode.h"

#include <algorithm>

namespace vigie::fuzz {

namespace {

    using center::ScreenPop;
    using Text = QLatin1StringView;

    const auto token = QStringLiteral("neither-guessed-nor-mutated-into-being");
    const auto trusted = QStringLiteral("crm.example.org");

    //! What a sheet's words may lead to: pages of the web, and the token in those of one host.
    void judgePop(const ScreenPop &pop, bool mentionsToken)
    {
        const auto mayHaveToken = [](const QUrl &page) { return page.host() == trusted; };
        const QUrl page = center::pageOf(pop, {.token = token, .mayHaveToken = mayHaveToken});
        const bool isWeb = page.scheme() == Text("http") || page.scheme() == Text("https");
        expect(page.isEmpty() || (isWeb && !page.host().isEmpty()), "only pages are opened");
        const bool isTold = page.toEncoded().contains(token.toUtf8());
        expect(!isTold || mentionsToken || page.host() == trusted, "the token goes where it may");
        const QUrl kept = center::shownPageOf(center::withoutSecrets(pop));
        expect(kept.userInfo().isEmpty(), "no password of an address is kept");
        expect(kept.host() == center::shownPageOf(pop).host(), "what is kept leads to its place");
    }

} // namespace

void sheets(QByteArrayView input)
{
    const QByteArray frame = R"({"msgType":"Sheet","ctiMessage":{"payload":{"profile":{"user":{)"
                             R"("sheetInfo":)"
        + input.toByteArray() + "}}}}}";
    const Result<xuc::Event> event = xuc::decode(frame, 0);
    const auto *sheet = event ? std::get_if<xuc::Sheet>(&*event) : nullptr;
    if (!sheet)
        return;
    expect(std::is_sorted(sheet->fields.cbegin(), sheet->fields.cend(),
                          [](const xuc::SheetField &a, const xuc::SheetField &b) {
                              return a.order < b.order;
                          }),
           "fields are in their order");
    const ManualClock clock;
    const auto pop = center::ScreenPops(clock).take(*sheet);
    if (pop && !pop->isRun())
        judgePop(*pop, input.toByteArray().contains(token.toUtf8()));
}

} // namespace vigie::fuzz
