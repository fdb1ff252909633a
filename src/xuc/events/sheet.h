// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! One field of a sheet.
struct SheetField
{
    static SheetField read(ObjectReader &in);

    QString name{};
    QString value{};
    QString type{};
    int order = 0;

    bool operator==(const SheetField &) const = default;
};

//! A screen pop-up for a call: strangers' text, never trusted.
struct Sheet
{
    static constexpr QLatin1StringView type{"Sheet"};
    static Result<Sheet> decode(ObjectReader message);

    QString channel{};
    QString uid{}; //!< Unique id of the call; empty: not told.
    QString where{}; //!< The PBX event that raised it: dial, link, …
    qint64 timenow = 0; //!< Epoch seconds.
    QList<SheetField> fields{}; //!< payload.profile.user.sheetInfo, by order.

    bool operator==(const Sheet &) const = default;
};

} // namespace vigie::xuc
