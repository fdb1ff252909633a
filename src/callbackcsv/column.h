// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace vigie::callbackcsv {

//! What a callback's file may say of somebody. Source: HTTP interfaces, "CSV import".
enum class Column : quint8 {
    PhoneNumber,
    MobileNumber,
    FirstName,
    LastName,
    Company,
    Description,
    DueDate,
    Period
};
constexpr int columnCount = 8;

QLatin1StringView nameOf(Column column); //!< In the header that is sent.
//! Exactly so written, but for "period", whose case the house's own samples do not agree on.
std::optional<Column> columnNamed(QStringView name);

} // namespace vigie::callbackcsv
