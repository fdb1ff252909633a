// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace vigie::models {

//! Orders numbers that are text ("3001", "*33") by length, plain digits before others, then by
//! their characters.
int compareNumbers(QStringView a, QStringView b);
//! The same order for what differs in it, as an integer; equal for some texts that are not digits.
quint64 numberKey(QStringView number);

//! The keys of one column of numbers, kept beside the row: nearly every comparison of a sort
//! ends at this column, since it decides between equals.
class NumberKeys
{
public:
    template <typename Text> int compare(std::int32_t a, std::int32_t b, const Text &text)
    {
        const quint64 left = key(a, text);
        const quint64 right = key(b, text);
        if (left != right)
            return left < right ? -1 : 1;
        return a == b ? 0 : compareNumbers(text(a), text(b));
    }
    void forget(std::int32_t row); //!< Its number changed.
    void clear() { m_keys.clear(); }

private:
    static constexpr quint64 unknown = ~quint64(0);

    template <typename Text> quint64 key(std::int32_t row, const Text &text)
    {
        const auto at = static_cast<std::size_t>(row);
        if (at >= m_keys.size())
            m_keys.resize(at + 1, unknown);
        if (m_keys[at] == unknown)
            m_keys[at] = numberKey(text(row));
        return m_keys[at];
    }

    std::vector<quint64> m_keys{};
};

} // namespace vigie::models
