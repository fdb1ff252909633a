// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/commands/encoded.h"

#include <QByteArray>
#include <QString>

namespace vigie::xuc::command {

//! Sends one tone on the current call (WebRTC lines).
struct SendDtmf
{
    static constexpr QLatin1StringView name{"sendDtmf"};

    QChar key{};

    template <typename Field> static void describe(Field &&field) { field("key", &SendDtmf::key); }
    QByteArray encode() const { return encoded(*this); }

    bool operator==(const SendDtmf &) const = default;
};

} // namespace vigie::xuc::command
