// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! An agent took a request; told to everyone.
struct CallbackTaken
{
    static constexpr QLatin1StringView type{"CallbackTaken"};
    static Result<CallbackTaken> decode(ObjectReader message);

    QString uuid{};
    AgentId agentId{};

    bool operator==(const CallbackTaken &) const = default;
};

} // namespace vigie::xuc
