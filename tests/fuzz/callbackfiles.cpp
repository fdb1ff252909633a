// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcsv/sheet.h"
#include "callbackcsv/tickets.h"
#include "targets.h"

namespace vigie::fuzz {

using namespace Qt::StringLiterals;
using namespace callbackcsv;

void callbackfiles(QByteArrayView input)
{
    const Terms terms{.today = QDate(2026, 11, 21),
                      .periods = {u"Morning"_s, u"Afternoon"_s},
                      .defaultPeriod = u"Morning"_s};
    for (const bool isBold : {false, true}) {
        const Reading reading{.choices = {.readsDayFirst = isBold, .takesKnown = isBold}};
        const Sheet sheet = Sheet::read(input.toByteArray(), terms, reading);
        const Sheet::Counts &counts = sheet.counts();
        expect(std::size_t(counts.accepted + counts.faulty + counts.leftOut)
                   == sheet.lines().size(),
               "each line is accepted, faulty or left out");
        expect(sheet.refusal() == Refusal::None || sheet.lines().empty(),
               "a refused file has no lines");
        if (sheet.refusal() != Refusal::None)
            continue;
        const QByteArray sent = sheet.toServer();
        const Sheet again = Sheet::read(
            sent, terms,
            {.encoding = Encoding::Utf8, .separator = u'|', .choices = reading.choices});
        expect(again.refusal() == Refusal::None && again.separator() == u'|',
               "what is sent is a file of the server's");
        expect(again.counts().accepted == counts.accepted && again.counts().faulty == 0,
               "what is sent is what was accepted");
        for (int i = 0; i < counts.accepted; ++i)
            expect(sheet.lineOf(i + 2) > 0, "each line that is sent is one of the file");
    }
    const auto tickets = ticketCount(input);
    expect(!tickets || *tickets >= 0, "a file holds tickets or none");
}

} // namespace vigie::fuzz
