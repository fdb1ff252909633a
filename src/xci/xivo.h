// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/ids.h"

#include <QString>

namespace vigie::xci {

//! One XiVO that the XCI manages.
struct Xivo
{
    XivoId id{};
    QString uuid{}; //!< The second half of its entities' combined ids.
    QString name{};
    QString host{}; //!< May be empty.
    int remainingSlots = 0; //!< The server's own figure; nobody but it knows what it counts.

    bool operator==(const Xivo &) const = default;
};

struct XivoDraft
{
    QString name{};
    QString host{};
    bool isConfigured = false; //!< At once, over SSH: takes minutes, and its services stop.

    bool operator==(const XivoDraft &) const = default;
};

} // namespace vigie::xci
