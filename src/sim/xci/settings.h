// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace vigie::sim::xci {

//! What the documents leave open, to be set as a site's server may have it.
struct Settings
{
    enum class OverlapScope { All, SameXivo };

    OverlapScope overlapScope = OverlapScope::All; //!< Whose intervals may not overlap.
    std::chrono::milliseconds configureDelay{0}; //!< How long a XiVO takes to be configured.
    QStringList unreachable{}; //!< Hosts that cannot be configured.
    int numbersCap = 1000; //!< Free numbers told at once.
    int remainingSlots = 500; //!< Of a new XiVO.
    std::chrono::seconds sessionIdle = std::chrono::hours(1);
    bool strict = false; //!< A body needs its content type.

    //! NAME=VALUE, one of the names above; otherwise the sentence that says what is wrong.
    QString set(const QString &name, const QString &value);
};

} // namespace vigie::sim::xci
