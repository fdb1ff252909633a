// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numberkeys.h"

#include <algorithm>

namespace vigie::models {

int compareNumbers(QStringView a, QStringView b)
{
    const quint64 left = numberKey(a);
    const quint64 right = numberKey(b);
    if (left != right)
        return left < right ? -1 : 1;
    return a.compare(b);
}

quint64 numberKey(QStringView number)
{
    // Length in the top byte, then 15 digits at most: 50 bits. Others come behind those of their
    // length, and are told apart by their characters.
    static constexpr qsizetype mostDigits = 15;
    const quint64 length = quint64(std::min<qsizetype>(number.size(), 254)) << 56;
    const quint64 others = length | (quint64(1) << 55);
    if (number.size() > mostDigits)
        return others;
    quint64 value = 0;
    for (const QChar digit : number) {
        if (digit < u'0' || digit > u'9')
            return others;
        value = 10 * value + (digit.unicode() - u'0');
    }
    return length | value;
}

void NumberKeys::forget(std::int32_t row)
{
    const auto at = static_cast<std::size_t>(row);
    if (at < m_keys.size())
        m_keys[at] = unknown;
}

} // namespace vigie::models
