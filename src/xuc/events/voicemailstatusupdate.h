// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! The user's voice mailbox.
struct VoiceMailStatusUpdate
{
    static constexpr QLatin1StringView type{"VoiceMailStatusUpdate"};
    static Result<VoiceMailStatusUpdate> decode(ObjectReader message);

    std::optional<int> voiceMailId{};
    std::optional<int> newMessages{};
    std::optional<int> waitingMessages{};
    std::optional<int> oldMessages{};

    bool operator==(const VoiceMailStatusUpdate &) const = default;
};

} // namespace vigie::xuc
