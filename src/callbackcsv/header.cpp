// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcsv/header.h"

#include <algorithm>

namespace vigie::callbackcsv {

namespace {

    qsizetype knownIn(QStringView line, QChar separator)
    {
        const auto names = line.split(separator);
        return std::count_if(names.cbegin(), names.cend(), [](QStringView name) {
            return columnNamed(name.trimmed()).has_value();
        });
    }

    //! Names of ours stand in it, behind something else than a separator of ours.
    bool hasOtherSeparator(QStringView line)
    {
        return line.contains(nameOf(Column::PhoneNumber))
            && std::none_of(std::begin(separators), std::end(separators),
                            [line](char16_t each) { return line.contains(each); });
    }

} // namespace

QChar separatorOf(QStringView line)
{
    QChar best = separators[0];
    for (const char16_t each : separators) {
        if (knownIn(line, each) > knownIn(line, best))
            best = each;
    }
    return best;
}

Header readHeader(QStringView line, QChar separator)
{
    Header header;
    const auto names = line.split(separator);
    for (const QStringView cell : names) {
        const QStringView name = cell.trimmed();
        const auto column = columnNamed(name);
        if (!column) {
            const bool isSeparated = names.size() == 1 && hasOtherSeparator(line);
            return {.refusal = isSeparated ? Refusal::UnknownSeparator : Refusal::UnknownColumn,
                    .word = name.toString()};
        }
        if (header.columns.contains(*column))
            return {.refusal = Refusal::DoubleColumn, .word = name.toString()};
        header.columns.append(*column);
    }
    if (!header.columns.contains(Column::PhoneNumber)
        && !header.columns.contains(Column::MobileNumber))
        header.refusal = Refusal::NoNumberColumn;
    return header;
}

} // namespace vigie::callbackcsv
