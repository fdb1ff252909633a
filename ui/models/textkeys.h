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

//! Orders numbers that are text ("3001", "+33…") by length, then by their characters.
int compareNumbers(QStringView a, QStringView b);

} // namespace vigie::models
