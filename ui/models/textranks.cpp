// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textranks.h"

#include <numeric>

namespace vigie::models {

namespace {

    //! More than these at once are cheaper ranked together with all others.
    constexpr std::size_t fewRows = 64;

    //! In the C locale texts sort by code point, which no person expects of a list of names.
    QLocale sortingLocale()
    {
        const QLocale locale;
        return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    }

} // namespace

TextRanks::TextRanks() : m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TextRanks::forget(std::int32_t row)
{
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_ranks.size() || m_ranks[at] == unknown)
        return;
    m_ranks[at] = unknown;
    m_missing.push_back(row);
}

void TextRanks::clear()
{
    m_ranks.clear();
    m_order.clear();
    m_missing.clear();
}

void TextRanks::place(std::size_t rows, const Text &text)
{
    for (std::size_t row = m_ranks.size(); row < rows; ++row)
        m_missing.push_back(std::int32_t(row));
    m_ranks.resize(std::max(rows, m_ranks.size()), unknown);
    if (m_missing.size() > fewRows) {
        placeAll(text);
    } else {
        std::erase_if(m_order, [this](std::int32_t row) { return rank(row) == unknown; });
        for (const std::int32_t row : m_missing)
            placeOne(row, text);
    }
    m_missing.clear();
}

void TextRanks::placeAll(const Text &text)
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_ranks.size());
    for (std::size_t row = 0; row < m_ranks.size(); ++row)
        keys.push_back(m_collator.sortKey(text(std::int32_t(row))));
    const auto key
        = [&keys](std::int32_t row) -> const QCollatorSortKey & { return keys[std::size_t(row)]; };
    m_order.resize(m_ranks.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::sort(
        m_order, [&key](std::int32_t a, std::int32_t b) { return key(a).compare(key(b)) < 0; });
    std::int32_t last = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i > 0 && key(m_order[i - 1]).compare(key(m_order[i])) != 0)
            ++last;
        m_ranks[std::size_t(m_order[i])] = last;
    }
}

void TextRanks::placeOne(std::int32_t row, const Text &text)
{
    const QString own = text(row);
    const auto place = std::ranges::partition_point(
        m_order, [&](std::int32_t other) { return m_collator.compare(text(other), own) < 0; });
    const bool isLast = place == m_order.end();
    const bool hasEqual = !isLast && m_collator.compare(text(*place), own) == 0;
    const std::int32_t mine = !isLast ? rank(*place) : m_order.empty() ? 0 : rank(*(place - 1)) + 1;
    if (!hasEqual && !isLast) {
        for (auto behind = place; behind != m_order.end(); ++behind)
            ++m_ranks[std::size_t(*behind)];
    }
    m_ranks[std::size_t(row)] = mine;
    m_order.insert(place, row);
}

} // namespace vigie::models
