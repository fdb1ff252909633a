// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace vigie::cli {

//! What a verb lists: one description for people's table and for scripts' JSON.
struct Listing
{
    struct Column
    {
        QString key{}; //!< Of JSON; never changes. Empty: the table's alone.
        QString title{}; //!< Of the table; empty: JSON's alone.
        bool isNumber = false; //!< Right-aligned, and never cut.
        bool isSpare = false; //!< Left out of a table that is too wide; the last one goes first.
    };
    struct Cell
    {
        QJsonValue value{}; //!< Null: unknown.
        QString text{};
    };

    QList<Column> columns{};
    QList<QList<Cell>> rows{};
    QString none{}; //!< Said instead of an empty table.
};

//! A cell whose text is the value's own.
Listing::Cell cell(const QString &text);
Listing::Cell cell(int number);

//! Lines of at most \a width characters, 0 for as wide as it takes: spare columns go, then the
//! widest texts are cut.
QString tableText(const Listing &listing, int width);
QJsonArray tableJson(const Listing &listing);

//! Keeps the rows of which one cell's text holds \a text; an empty text keeps all.
void keepMatching(Listing &listing, const QString &text);

int displayWidth(const QString &text); //!< Terminal cells: wide letters take two, accents none.

} // namespace vigie::cli
