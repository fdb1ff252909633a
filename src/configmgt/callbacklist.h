// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::configmgt {

//! A list of callbacks, tied to the queue whose agents work it.
struct CallbackList
{
    QString uuid{};
    QString name{};
    int queue = 0;

    bool operator==(const CallbackList &) const = default;
};

} // namespace vigie::configmgt
