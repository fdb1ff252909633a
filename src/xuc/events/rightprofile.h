// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace vigie::xuc {

class ObjectReader;

//! What the user may see: Admin, Supervisor, Teacher, NoRight or another name.
struct RightProfile
{
    static constexpr QLatin1StringView type{"RightProfile"};
    static Result<RightProfile> decode(ObjectReader message);

    QString profile{};
    QStringList rights{};

    bool operator==(const RightProfile &) const = default;
};

} // namespace vigie::xuc
