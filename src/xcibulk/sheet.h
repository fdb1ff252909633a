// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace vigie::xcibulk {

enum class Column : quint8 {
    Action, //!< create (also an empty cell), change, delete.
    Id, //!< Of a user that is there.
    Xivo, //!< Name, where two have an entity of one name.
    Entity, //!< Combined id, name or displayed name.
    Template, //!< Name or id.
    FirstName,
    LastName,
    InternalNumber, //!< Empty: the next free one. Without an id, who is to be changed or deleted.
    NewNumber, //!< To change to, where the internal number says who.
    CtiLogin, //!< "-": is taken away.
    CtiPassword
};
constexpr int columnCount = 11;

QString nameOf(Column column); //!< As the documents write it.
//! Whatever the case, blanks, - and _.
std::optional<Column> columnNamed(const QString &name);

//! The head of a column that is not read.
constexpr QLatin1StringView leftOut{"-"};

//! One line, its cells without blanks at their ends.
struct Line
{
    int number = 0; //!< In the file, from 1.
    bool isBroken = false; //!< Its quotes or the count of its cells are wrong.
    QList<QString> cells = QList<QString>(columnCount); //!< By column; missing ones are empty.

    const QString &operator[](Column column) const { return cells[int(column)]; }
};

//! Why no line can be read.
enum class SheetFault : quint8 {
    None,
    NotText,
    TooLarge,
    Empty,
    UnknownColumn, //!< word says which.
    DoubleColumn, //!< The same.
    NoNames //!< Neither names nor numbers nor ids.
};

//! What a file asks for, as written.
struct Sheet
{
    static constexpr qsizetype largest = 64LL * 1024 * 1024; //!< Bytes.

    SheetFault fault = SheetFault::None;
    QString word{};
    QList<Column> columns{}; //!< From left to right, but for those left out.
    QList<Line> lines{};

    static Sheet read(const QByteArray &file);
    static Sheet of(const QString &text);
};

} // namespace vigie::xcibulk
