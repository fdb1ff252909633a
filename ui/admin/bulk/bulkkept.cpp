// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkkept.h"

#include "xcibulk/table.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xcibulk::Column;

namespace {

    constexpr qsizetype largest = 16LL * 1024 * 1024; //!< Letters; the journal writes it whole.
    const auto broken = u"?"_s; //!< One cell too many: the line stays a broken one.

    //! Blank lines before it, so that the next line has the number that it had.
    void advance(QString &text, int &line, int wanted)
    {
        for (; line < wanted; ++line)
            text += u'\n';
    }

    void append(QString &text, int &line, const QStringList &cells)
    {
        const QString added = csvLine(cells);
        text += added;
        line += int(added.count(u'\n'));
    }

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n')
            || cell.contains(u'\r') || cell.contains(u',') || cell.contains(u'\t'))
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        quoted.append(cell);
    }
    return quoted.join(u';') + u'\n';
}

BulkKept BulkKept::of(const QString &text, const QList<int> &shifted)
{
    BulkKept kept;
    const auto table = xcibulk::tableIn(text);
    if (table.rows.isEmpty() || text.size() > largest)
        return kept;
    QList<qsizetype> columns;
    QStringList heads;
    const QStringList &first = table.rows.first().cells;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const auto column = xcibulk::columnNamed(first[i]);
        if (column == Column::CtiPassword)
            kept.lacksPasswords = true;
        else if (!column && !first[i].trimmed().isEmpty())
            kept.lacksColumns = true;
        if (!column || column == Column::CtiPassword)
            continue;
        columns.append(i);
        heads.append(first[i].trimmed());
    }
    if (columns.isEmpty())
        return kept;
    const bool hasSecrets = kept.lacksPasswords || kept.lacksColumns;
    int line = 1;
    advance(kept.text, line, table.rows.first().line);
    append(kept.text, line, heads);
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        const auto &row = table.rows[i];
        const bool isShifted
            = hasSecrets && (row.cells.size() != first.size() || shifted.contains(row.line));
        const bool isLost = row.isBroken || isShifted;
        QStringList cells;
        for (const auto column : columns)
            cells.append(isLost ? QString() : row.cells.value(column).trimmed());
        const bool isEmpty
            = std::all_of(cells.begin(), cells.end(), [](const QString &c) { return c.isEmpty(); });
        const bool isBroken = isLost || row.cells.size() > first.size();
        if (isBroken && isEmpty)
            kept.lostLines.append(row.line);
        if (isBroken)
            cells.append(broken);
        advance(kept.text, line, row.line);
        append(kept.text, line, cells);
    }
    return kept;
}

QString textOf(const xcibulk::Sheet &sheet, const QList<int> &shifted)
{
    QList<Column> columns = sheet.columns;
    for (int i = 0; i < xcibulk::columnCount; ++i) {
        const auto has = [i](const xcibulk::Line &line) { return !line.cells[i].isEmpty(); };
        if (!columns.contains(Column(i))
            && std::any_of(sheet.lines.begin(), sheet.lines.end(), has))
            columns.append(Column(i));
    }
    QStringList heads;
    for (const auto column : columns)
        heads.append(xcibulk::nameOf(column));
    QString text;
    int line = 1;
    append(text, line, heads);
    for (const auto &each : sheet.lines) {
        QStringList cells;
        for (const auto column : columns)
            cells.append(each[column]);
        if (each.isBroken) {
            cells.append(broken);
        } else if (shifted.contains(each.number)) {
            while (!cells.isEmpty() && cells.last().isEmpty())
                cells.removeLast();
            if (cells.size() == heads.size())
                cells.append(QString());
        }
        advance(text, line, each.number);
        append(text, line, cells);
    }
    return text;
}

} // namespace vigie::ui
