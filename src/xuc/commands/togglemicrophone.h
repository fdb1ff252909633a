// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/commandwriter.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Mutes or unmutes the user's WebRTC line.
struct ToggleMicrophone
{
    QString uniqueId{};

    QByteArray encode() const
    {
        CommandWriter out("toggleMicrophone");
        out.addUnlessEmpty("uniqueId", uniqueId);
        return std::move(out).take();
    }

    bool operator==(const ToggleMicrophone &) const = default;
};

} // namespace vigie::xuc::command
