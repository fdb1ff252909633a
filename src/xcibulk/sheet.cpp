// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/sheet.h"

#include "xcibulk/table.h"

#include <array>

namespace vigie::xcibulk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array<QLatin1StringView, columnCount> names{
        "action"_L1,    "id"_L1,        "xivo"_L1,       "entity"_L1,
        "template"_L1,  "firstName"_L1, "lastName"_L1,   "internalNumber"_L1,
        "newNumber"_L1, "ctiLogin"_L1,  "ctiPassword"_L1};

    Sheet broken(SheetFault fault, const QString &word = {})
    {
        return {.fault = fault, .word = word};
    }

    using Heads = QList<std::optional<Column>>; //!< None: the column is left out.

    Line lineOf(const Table::Row &row, const Heads &heads)
    {
        Line line{.number = row.line, .isBroken = row.isBroken};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto cell = row.cells[i].trimmed();
            if (i < heads.size() && heads[i])
                line.cells[int(*heads[i])] = cell;
            else if (i >= heads.size() && !cell.isEmpty())
                line.isBroken = true;
        }
        return line;
    }

} // namespace

QString nameOf(Column column)
{
    return names[std::size_t(column)];
}

std::optional<Column> columnNamed(const QString &name)
{
    auto plain = name.simplified();
    plain.remove(u' ').remove(u'-').remove(u'_');
    for (int i = 0; i < columnCount; ++i) {
        if (plain.compare(names[std::size_t(i)], Qt::CaseInsensitive) == 0)
            return Column(i);
    }
    return {};
}

Sheet Sheet::read(const QByteArray &file)
{
    if (file.size() > largest)
        return broken(SheetFault::TooLarge);
    const auto text = textOf(file);
    return text ? of(*text) : broken(SheetFault::NotText);
}

Sheet Sheet::of(const QString &text)
{
    const auto table = tableIn(text);
    if (table.rows.isEmpty())
        return broken(SheetFault::Empty);
    Sheet sheet;
    Heads heads;
    for (const auto &name : table.rows.first().cells) {
        const auto column = columnNamed(name);
        heads.append(column);
        if (name.trimmed() == leftOut)
            continue;
        if (!column)
            return broken(SheetFault::UnknownColumn, name.trimmed());
        if (sheet.columns.contains(*column))
            return broken(SheetFault::DoubleColumn, name.trimmed());
        sheet.columns.append(*column);
    }
    if (!sheet.columns.contains(Column::FirstName) && !sheet.columns.contains(Column::Id)
        && !sheet.columns.contains(Column::InternalNumber))
        return broken(SheetFault::NoNames);
    for (qsizetype i = 1; i < table.rows.size(); ++i)
        sheet.lines.append(lineOf(table.rows[i], heads));
    return sheet;
}

} // namespace vigie::xcibulk
