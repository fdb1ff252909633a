// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QLoggingCategory>

#include <cstdint>

//! What is told of bad input would be most of the work.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QLoggingCategory::setFilterRules(QStringLiteral("vigie.*=false"));
    return 0;
}

//! libFuzzer's way in; the build names the target.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    vigie::fuzz::VIGIE_FUZZ_TARGET(QByteArrayView(data, qsizetype(size)));
    return 0;
}
