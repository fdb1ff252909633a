// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include "cli/console.h"

#include <QJsonObject>

#include <algorithm>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    constexpr int gap = 2;
    constexpr int narrowest = 4; //!< A column gives way no further.

    bool isWide(char32_t c)
    {
        return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd);
    }

    int cellsOf(char32_t c)
    {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            return 0;
        return isWide(c) ? 2 : 1;
    }

    QString cut(const QString &text, int width)
    {
        if (displayWidth(text) <= width)
            return text;
        QString kept;
        int taken = 0;
        for (const char32_t c : text.toUcs4()) {
            taken += cellsOf(c);
            if (taken > width - 1)
                break;
            kept += QString::fromUcs4(&c, 1);
        }
        return kept + u'…';
    }

    QString padded(const QString &text, int width, bool isNumber)
    {
        const QString shown = cut(text, width);
        const QString blank(std::max(0, width - displayWidth(shown)), u' ');
        return isNumber ? blank + shown : shown + blank;
    }

    //! The table's part of a listing: what is shown, and how wide.
    struct Drawn
    {
        QList<Listing::Column> columns{};
        QList<QStringList> texts{}; //!< By column: the title, then each row.
        QList<int> widths{};
    };

    int totalWidth(const Drawn &drawn)
    {
        int total = -gap;
        for (const int width : drawn.widths)
            total += width + gap;
        return total;
    }

    Drawn drawn(const Listing &listing)
    {
        Drawn all;
        for (qsizetype i = 0; i < listing.columns.size(); ++i) {
            const Listing::Column &column = listing.columns.at(i);
            if (column.title.isEmpty())
                continue;
            QStringList texts{column.title};
            for (const auto &row : listing.rows)
                texts.append(harmless(row.at(i).text));
            int widest = 0;
            for (const QString &text : texts)
                widest = std::max(widest, displayWidth(text));
            all.columns.append(column);
            all.texts.append(texts);
            all.widths.append(widest);
        }
        return all;
    }

    void dropSpare(Drawn &drawn, int width)
    {
        for (qsizetype i = drawn.columns.size() - 1; i >= 0 && totalWidth(drawn) > width; --i) {
            if (!drawn.columns.at(i).isSpare)
                continue;
            drawn.columns.removeAt(i);
            drawn.texts.removeAt(i);
            drawn.widths.removeAt(i);
        }
    }

    //! Takes from the widest text until the line fits.
    void squeeze(Drawn &drawn, int width)
    {
        for (int excess = totalWidth(drawn) - width; excess > 0; --excess) {
            qsizetype widest = -1;
            for (qsizetype i = 0; i < drawn.widths.size(); ++i) {
                const bool mayGive
                    = !drawn.columns.at(i).isNumber && drawn.widths.at(i) > narrowest;
                if (mayGive && (widest < 0 || drawn.widths.at(i) > drawn.widths.at(widest)))
                    widest = i;
            }
            if (widest < 0)
                return;
            --drawn.widths[widest];
        }
    }

    QString line(const Drawn &drawn, qsizetype row)
    {
        QString all;
        for (qsizetype i = 0; i < drawn.columns.size(); ++i)
            all += padded(drawn.texts.at(i).at(row), drawn.widths.at(i),
                          drawn.columns.at(i).isNumber)
                + QString(gap, u' ');
        while (all.endsWith(u' '))
            all.chop(1);
        return all + u'\n';
    }

} // namespace

Listing::Cell cell(const QString &text)
{
    return {text.isEmpty() ? QJsonValue() : QJsonValue(text), text};
}

Listing::Cell cell(int number)
{
    return {number, QString::number(number)};
}

QString tableText(const Listing &listing, int width)
{
    if (listing.rows.isEmpty())
        return listing.none + u'\n';
    Drawn table = drawn(listing);
    if (width > 0) {
        dropSpare(table, width);
        squeeze(table, width);
    }
    QString all;
    for (qsizetype row = 0; row <= listing.rows.size(); ++row)
        all += line(table, row);
    return all;
}

QJsonArray tableJson(const Listing &listing)
{
    QJsonArray all;
    for (const auto &row : listing.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!listing.columns.at(i).key.isEmpty())
                object.insert(listing.columns.at(i).key, row.at(i).value);
        }
        all.append(object);
    }
    return all;
}

void keepMatching(Listing &listing, const QString &text)
{
    const auto misses = [&text](const QList<Listing::Cell> &row) {
        return std::none_of(row.begin(), row.end(), [&text](const Listing::Cell &one) {
            return one.text.contains(text, Qt::CaseInsensitive);
        });
    };
    if (!text.isEmpty())
        listing.rows.removeIf(misses);
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += cellsOf(c);
    return width;
}

} // namespace vigie::cli
