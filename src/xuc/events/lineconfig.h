// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! The user's line.
struct LineConfig
{
    static constexpr QLatin1StringView type{"LineConfig"};
    static Result<LineConfig> decode(ObjectReader message);

    QString id{}; //!< "-": the user has no line.
    QString name{};
    QString password{}; //!< Of WebRTC lines only. Never logged.
    QString xivoIp{};
    QString sipProxyName{};
    QString sipPort{};
    QString number{};
    QString vendor{}; //!< Empty: unknown. "Snom" can hold a conference.
    bool webRtc = false;
    bool hasDevice = false;

    bool hasLine() const { return !id.isEmpty() && id != QLatin1StringView("-"); }

    bool operator==(const LineConfig &) const = default;
};

} // namespace vigie::xuc
