// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sets or clears the forward on busy; both fields always go out.
struct BusyFwd
{
    bool state = false;
    QString destination{};

    QByteArray encode() const
    {
        CommandWriter out("busyFwd");
        out.add("state", state);
        out.add("destination", destination);
        return std::move(out).take();
    }

    bool operator==(const BusyFwd &) const = default;
};

} // namespace vigie::xuc::command
