// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textkeys.h"

namespace vigie::models {

//! In the C locale texts sort by code point, which no person expects of a list of names.
static QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

TextKeys::TextKeys() : m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TextKeys::forget(std::int32_t row)
{
    const auto at = static_cast<std::size_t>(row);
    if (at < m_keys.size())
        m_keys[at].reset();
}

int compareNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace vigie::models
