// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

namespace vigie::models {

//! The order of the rows by one text column, kept as a number a row.
//!
//! Comparing two texts by locale is too slow to sort ten thousand rows in a frame, and a collation
//! key for each of them, in each model that shows names, takes megabytes. So all rows are ranked at
//! once, when first compared; a row whose text changed is put in its new place by itself.
class TextRanks
{
public:
    using Text = std::function<QString(std::int32_t row)>;

    TextRanks();

    //! Negative, zero, positive; \a text gives the column's text of a row. Rows count from 0, and
    //! each below one that was compared has a text.
    template <typename RowText> int compare(std::int32_t a, std::int32_t b, const RowText &text)
    {
        const auto most = static_cast<std::size_t>(std::max(a, b));
        if (most >= m_ranks.size() || rank(a) < 0 || rank(b) < 0)
            place(most + 1, text);
        return rank(a) == rank(b) ? 0 : rank(a) < rank(b) ? -1 : 1;
    }
    void forget(std::int32_t row); //!< Its text changed.
    void clear();

private:
    static constexpr std::int32_t unknown = -1;

    std::int32_t rank(std::int32_t row) const { return m_ranks[static_cast<std::size_t>(row)]; }
    void place(std::size_t rows, const Text &text);
    void placeAll(const Text &text);
    void placeOne(std::int32_t row, const Text &text);

    QCollator m_collator;
    std::vector<std::int32_t> m_ranks{}; //!< By row; equal texts have the same.
    std::vector<std::int32_t> m_order{}; //!< Rows, the known ones.
    std::vector<std::int32_t> m_missing{}; //!< Rows that have no rank yet.
};

} // namespace vigie::models
