// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>

namespace vigie::xuc::command {

//! Asks for the WebRTC servers; answered by IceConfig.
struct GetIceConfig
{
    static constexpr QLatin1StringView name{"getIceConfig"};

    template <typename Field> static void describe(Field &&) { }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const GetIceConfig &) const = default;
};

} // namespace vigie::xuc::command
