// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "xuc/decode.h"

#include <algorithm>

namespace vigie::fuzz {

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
}

} // namespace vigie::fuzz
