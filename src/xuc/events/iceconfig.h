// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace vigie::xuc {

class ObjectReader;

struct StunConfig
{
    static StunConfig read(ObjectReader &in);

    QStringList urls{};

    bool operator==(const StunConfig &) const = default;
};

struct TurnConfig
{
    static TurnConfig read(ObjectReader &in);

    QStringList urls{};
    QString username{};
    QString credential{}; //!< Never logged.
    std::chrono::seconds ttl{0}; //!< Of the credential: ask anew at its half. 0: not told.

    bool operator==(const TurnConfig &) const = default;
};

//! How a web phone gets through firewalls.
struct IceConfig
{
    static constexpr QLatin1StringView type{"IceConfig"};
    static Result<IceConfig> decode(ObjectReader message);

    std::optional<StunConfig> stunConfig{};
    std::optional<TurnConfig> turnConfig{};

    bool operator==(const IceConfig &) const = default;
};

} // namespace vigie::xuc
