// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floorview.h"
#include "ui/supervisor/watchrules.h"

#include <QByteArray>

#include <optional>

namespace vigie::ui {

//! What supervisors hand each other in a file: a view of one table, thresholds, or both.
struct ViewFile
{
    static constexpr qint64 mostBytes = 1024 * 1024;

    enum class Fault {
        None,
        TooLong,
        NotOurs, //!< Some other file, or a damaged one.
        Newer, //!< Of a later Vigie, which writes it in another way.
        Empty //!< Ours, with nothing in it.
    };

    QString table{}; //!< "queues"; empty without a view.
    std::optional<FloorView> view{};
    std::optional<WatchRules> rules{};

    QByteArray toBytes() const;
    //! \a fault: why the result is nothing.
    static ViewFile fromBytes(const QByteArray &bytes, Fault &fault);

    bool operator==(const ViewFile &) const = default;
};

} // namespace vigie::ui
