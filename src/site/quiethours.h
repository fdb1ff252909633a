// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

namespace vigie::site {

//! Hours of each day in which nothing sounds; they may run over midnight.
struct QuietHours
{
    bool isOn = false;
    QTime from{19, 0};
    QTime to{7, 30}; //!< Excluded. Equal to \a from: none.

    [[nodiscard]] bool contains(QTime time) const
    {
        if (!isOn || from == to)
            return false;
        return from < to ? time >= from && time < to : time >= from || time < to;
    }

    bool operator==(const QuietHours &) const = default;
};

} // namespace vigie::site
