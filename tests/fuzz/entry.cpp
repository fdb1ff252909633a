// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <cstdint>

//! libFuzzer's way in; the build names the target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    vigie::fuzz::VIGIE_FUZZ_TARGET(QByteArrayView(data, qsizetype(size)));
    return 0;
}
