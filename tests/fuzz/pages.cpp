// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/screenpops.h"
#include "targets.h"

namespace vigie::fuzz {

using namespace Qt::StringLiterals;

//! The address of a sheet on the first line, its folder on the second.
void pages(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    const center::ScreenPop pop{.caller = u"=1+1<b>&"_s,
                                .address = text.section(u'\n', 0, 0),
                                .folder = text.section(u'\n', 1, 1)};
    const QString token = u"t0k&n?#/=1"_s;
    for (const bool isTrusted : {false, true}) {
        const center::PopSecrets secrets{.token = token,
                                         .login = u"a&b"_s,
                                         .mayHaveToken = [&](const QUrl &) { return isTrusted; }};
        const QUrl page = center::pageOf(pop, secrets, {u"sip"_s});
        if (page.isEmpty())
            continue;
        expect(page.scheme() == u"http"_s || page.scheme() == u"https"_s
                   || page.scheme() == u"sip"_s,
               "only pages and what the site allows are opened");
        const bool isTold = QString::fromLatin1(page.toEncoded()).contains(u"t0k"_s);
        expect(isTrusted || !isTold || pop.address.contains(u"t0k"_s)
                   || pop.folder.contains(u"t0k"_s),
               "the token goes only where it may");
        expect(!QString::fromLatin1(page.toEncoded()).contains(token) || text.contains(token),
               "what is filled in is percent-encoded");
    }
    const QUrl shown = center::shownPageOf(pop, {u"sip"_s});
    expect(!QString::fromLatin1(shown.toEncoded()).contains(u"t0k"_s) || text.contains(u"t0k"_s),
           "people are shown no secret");
    const center::ScreenPop kept = center::withoutSecrets(pop);
    expect(center::withoutSecrets(kept) == kept, "what holds no secret stays as it is");
}

} // namespace vigie::fuzz
