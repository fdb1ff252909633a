// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/harmlesstable.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <optional>

namespace vigie {

namespace {

    constexpr std::array separators{'|', ';', ',', '\t'};
    //! Also the wide signs that a spreadsheet takes for the narrow ones.
    constexpr std::array<QByteArrayView, 9> signs{
        "=", "+", "-", "@", "\t", "\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};

    bool isMark(QByteArrayView text)
    {
        return text.startsWith(QByteArrayView("\xef\xbb\xbf"));
    }

    char separatorOf(QByteArrayView table)
    {
        const auto end = std::find(table.begin(), table.end(), '\n');
        return *std::max_element(separators.begin(), separators.end(), [&](char a, char b) {
            return std::count(table.begin(), end, a) < std::count(table.begin(), end, b);
        });
    }

    bool isLineEnd(char letter)
    {
        return letter == '\n' || letter == '\r';
    }

    //! "+33 4 72 10 55 20" and nothing behind it.
    bool isNumber(QByteArrayView cell, char separator)
    {
        if (!cell.startsWith('+'))
            return false;
        const auto end = std::find_if(cell.begin() + 1, cell.end(), [](char letter) {
            return letter != ' ' && (letter < '0' || letter > '9');
        });
        return end == cell.end() || *end == separator || *end == '"' || isLineEnd(*end);
    }

    bool isFormula(QByteArrayView cell, char separator)
    {
        while (cell.startsWith('\0'))
            cell = cell.sliced(1); // Some readers leave it out.
        return !cell.isEmpty() && cell.front() != separator && !isNumber(cell, separator)
            && std::any_of(signs.begin(), signs.end(),
                           [&](QByteArrayView sign) { return cell.startsWith(sign); });
    }

    //! Nothing: a quotation mark was opened and never closed.
    std::optional<QByteArray> shielded(QByteArrayView table, char separator, bool quotes)
    {
        QByteArray all;
        all.reserve(table.size());
        bool isQuoted = false;
        bool isBegin = true;
        for (qsizetype i = 0; i < table.size(); ++i) {
            const char letter = table[i];
            if (isBegin) {
                const bool opens = letter == '"';
                isBegin = false;
                isQuoted = opens && quotes;
                if (opens)
                    all += letter;
                if (isFormula(table.sliced(opens ? i + 1 : i), separator))
                    all += '\'';
                if (opens)
                    continue;
            } else if (isQuoted && letter == '"') {
                isQuoted = false; // A doubled one opens it again.
            } else if (!isQuoted && quotes && letter == '"' && table[i - 1] == '"') {
                isQuoted = true;
            }
            isBegin = !isQuoted && (letter == separator || isLineEnd(letter));
            all += letter;
        }
        if (isQuoted)
            return {};
        return all;
    }

} // namespace

QByteArray harmlessTable(const QByteArray &table)
{
    const qsizetype mark = isMark(table) ? 3 : 0;
    const QByteArrayView rest = QByteArrayView(table).sliced(mark);
    const char separator = separatorOf(rest);
    const std::optional<QByteArray> sound = shielded(rest, separator, true);
    // One that stays open must not hide what follows from us, as readers differ there.
    return table.first(mark) + (sound ? *sound : *shielded(rest, separator, false));
}

} // namespace vigie
