// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "xcibulk/sheet.h"
#include "xcibulk/table.h"

namespace vigie::fuzz {

using namespace xcibulk;

void bulktables(QByteArrayView input)
{
    const QByteArray file = input.toByteArray();
    if (const auto text = textOf(file)) {
        const Table table = tableIn(*text);
        int before = 0;
        for (const Table::Row &row : table.rows) {
            expect(row.line > before, "rows stand one below the other");
            before = row.line;
        }
        expect(before <= text->count(u'\n') + text->count(u'\r') + 1, "rows are lines of the file");
    }
    const Sheet sheet = Sheet::read(file);
    expect(sheet.fault == SheetFault::None || sheet.lines.isEmpty(),
           "what cannot be read has no lines");
    for (const Line &line : sheet.lines) {
        expect(line.cells.size() == columnCount, "each line has a cell for each column");
        expect(line.number > 0, "each line is one of the file");
        for (const QString &cell : line.cells)
            expect(cell == cell.trimmed(), "cells have no blanks at their ends");
    }
}

} // namespace vigie::fuzz
