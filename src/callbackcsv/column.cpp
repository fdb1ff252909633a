// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcsv/column.h"

#include <array>

namespace vigie::callbackcsv {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array<QLatin1StringView, columnCount> names{
        "phoneNumber"_L1, "mobilePhoneNumber"_L1, "firstName"_L1, "lastName"_L1,
        "company"_L1,     "description"_L1,       "dueDate"_L1,   "period"_L1};

} // namespace

QLatin1StringView nameOf(Column column)
{
    return names[std::size_t(column)];
}

std::optional<Column> columnNamed(QStringView name)
{
    for (int i = 0; i < columnCount; ++i) {
        const auto column = Column(i);
        const auto sensitivity = column == Column::Period ? Qt::CaseInsensitive : Qt::CaseSensitive;
        if (name.compare(nameOf(column), sensitivity) == 0)
            return column;
    }
    return {};
}

} // namespace vigie::callbackcsv
