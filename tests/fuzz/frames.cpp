// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "xuc/decode.h"
#include "xuc/novelties.h"

namespace vigie::fuzz {

//! Whatever a server sends, decoding ends in an event or in a fault with a kind.
void frames(QByteArrayView input)
{
    constexpr qint64 received = 1'700'000'000;
    xuc::Novelties novelties;
    const Result<xuc::Event> event = xuc::decode(input, received);
    const Result<xuc::Event> again = xuc::decode(input, received, &novelties);
    expect(event.has_value() == again.has_value(), "a frame is read the same way twice");
    if (event) {
        expect(*event == *again, "two readings agree, with an eye on novelties or without");
    } else {
        expect(event.error() == again.error(), "two readings fail alike");
        expect(event.error().kind == ErrorKind::Malformed, "a fault has its kind");
    }
    expect(novelties.items.size() <= xuc::Novelties::most, "novelties are bounded");
}

} // namespace vigie::fuzz
