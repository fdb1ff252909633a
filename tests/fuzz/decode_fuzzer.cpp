// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/decode.h"

#include <cstdlib>

//! Whatever a server sends, decoding ends in an event or in a fault with a kind.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace vigie;
    const QByteArrayView frame(data, qsizetype(size));
    const Result<xuc::Event> event = xuc::decode(frame, 1'700'000'000);
    const Result<xuc::Event> again = xuc::decode(frame, 1'700'000'000);
    if (event.has_value() != again.has_value())
        std::abort(); // The reused parser must carry nothing over.
    if (event ? !(*event == *again) : event.error().kind != ErrorKind::Malformed)
        std::abort();
    return 0;
}
