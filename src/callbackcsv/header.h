// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackcsv/column.h"

#include <QList>
#include <QString>

namespace vigie::callbackcsv {

//! Why no line of a file can be read.
enum class Refusal : quint8 {
    None,
    NotText,
    TooLarge,
    Empty, //!< No header.
    UnknownColumn, //!< word() says which.
    DoubleColumn, //!< The same.
    NoNumberColumn,
    UnknownSeparator //!< What stands between the names is none of ours; word() is the line.
};

//! What separates cells, as files come; '|' is what is sent.
inline constexpr char16_t separators[] = {u'|', u';', u',', u'\t'};

//! The first line: which column is what.
struct Header
{
    QList<Column> columns{}; //!< From left to right.
    Refusal refusal = Refusal::None;
    QString word{};

    [[nodiscard]] int placeOf(Column column) const { return int(columns.indexOf(column)); }
    bool operator==(const Header &) const = default;
};

//! The separator that makes the most known names of \a line.
QChar separatorOf(QStringView line);
Header readHeader(QStringView line, QChar separator);

} // namespace vigie::callbackcsv
