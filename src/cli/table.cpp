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

    //! Takes from the widest column until the line fits.
    void squeeze(QList<int> &widths, int width)
    {
        int total = 0;
        for (const int column : widths)
            total += column + gap;
        for (int excess = total - gap - width; excess > 0; --excess) {
            const auto widest = std::max_element(widths.begin(), widths.end());
            if (widest == widths.end() || *widest <= narrowest)
                return;
            --*widest;
        }
    }

    QString line(const QStringList &texts, const QList<int> &widths,
                 const QList<Listing::Column> &columns)
    {
        QString all;
        for (qsizetype i = 0; i < texts.size(); ++i)
            all += padded(texts.at(i), widths.at(i), columns.at(i).isNumber) + QString(gap, u' ');
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
    QList<Listing::Column> columns;
    QList<QStringList> lines(listing.rows.size() + 1);
    QList<int> widths;
    for (qsizetype i = 0; i < listing.columns.size(); ++i) {
        if (listing.columns.at(i).title.isEmpty())
            continue;
        columns.append(listing.columns.at(i));
        lines.first().append(columns.last().title);
        int widest = displayWidth(columns.last().title);
        for (qsizetype row = 0; row < listing.rows.size(); ++row) {
            const QString text = harmless(listing.rows.at(row).at(i).text);
            lines[row + 1].append(text);
            widest = std::max(widest, displayWidth(text));
        }
        widths.append(widest);
    }
    if (width > 0)
        squeeze(widths, width);
    QString all;
    for (const QStringList &texts : lines)
        all += line(texts, widths, columns);
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
