// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace vigie::models {

//! The sort keys of one text column, made when first compared and kept beside the row.
//!
//! Comparing two keys is a byte comparison; comparing two texts by locale is not, and sorting
//! ten thousand rows that way does not fit into a frame.
class TextKeys
{
public:
    TextKeys();

    //! Negative, zero, positive; \a text gives the column's text of a row.
    template <typename Text> int compare(std::int32_t a, std::int32_t b, const Text &text)
    {
        // Grown first: a reference to one key must survive the making of the other.
        growTo(static_cast<std::size_t>(a < b ? b : a) + 1);
        return key(a, text).compare(key(b, text));
    }
    void forget(std::int32_t row); //!< Its text changed.
    void clear() { m_keys.clear(); }

private:
    template <typename Text> const QCollatorSortKey &key(std::int32_t row, const Text &text)
    {
        auto &kept = m_keys[static_cast<std::size_t>(row)];
        if (!kept)
            kept = m_collator.sortKey(text(row));
        return *kept;
    }
    void growTo(std::size_t rows)
    {
        if (m_keys.size() < rows)
            m_keys.resize(rows);
    }

    QCollator m_collator;
    std::vector<std::optional<QCollatorSortKey>> m_keys{};
};

//! Orders numbers that are text ("3001", "*33") by length, plain digits before others, then by
//! their characters.
int compareNumbers(QStringView a, QStringView b);
//! The same order for what differs in it, as an integer; equal for some texts that are not digits.
quint64 numberKey(QStringView number);

//! The keys of one column of numbers, kept beside the row as TextKeys are: nearly every comparison
//! of a sort ends at this column, since it decides between equals.
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
