// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackcsv/header.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <array>

namespace vigie::callbackcsv {

//! What keeps a line from being imported.
enum class Fault : quint8 {
    None,
    TooManyCells,
    BarInCell, //!< The server's separator stands in a cell: it would be torn apart there.
    NoNumber,
    BadDate,
    DayFirst, //!< A date, but written 24/11/2026.
    UnknownPeriod,
    NoDefaultPeriod
};

//! What a person should know before it is imported.
enum class Notice : quint8 {
    None,
    PastDue,
    InList, //!< A number of it is to be called back already.
    InFile //!< A number of it stood in an earlier line.
};

//! What the list and its server make of a line.
struct Terms
{
    QDate today{};
    QStringList periods{};
    QString defaultPeriod{}; //!< Empty: none.
    QHash<QString, QDate> waiting{}; //!< Numbers in the list, as keyOf(), and when they are due.
};

//! What the person decided about the whole file.
struct Choices
{
    bool readsDayFirst = false; //!< 24/11/2026 is 2026-11-24.
    bool takesKnown = false; //!< Also lines with Notice::InList or InFile.

    bool operator==(const Choices &) const = default;
};

//! The verdict on one line.
struct Verdict
{
    Fault fault = Fault::None;
    Notice notice = Notice::None;
    Column at = Column::PhoneNumber; //!< Of the fault.
    QDate other{}; //!< InList: when that one is due. DayFirst: the date that is meant.
    int otherLine = 0; //!< InFile.

    [[nodiscard]] bool isKnown() const
    {
        return notice == Notice::InList || notice == Notice::InFile;
    }
    bool operator==(const Verdict &) const = default;
};

using Cells = std::array<QStringView, columnCount>; //!< Missing ones are empty.

//! How a number is compared: without what people write between figures.
QString keyOf(QStringView number);
QDate dateIn(QStringView cell); //!< YYYY-MM-DD alone; invalid: none.
QDate dayFirstDateIn(QStringView cell); //!< 24/11/2026, 24.11.2026, 24-11-2026.
//! The period of that name, as the server spells it; empty: there is none.
QString periodNamed(QStringView name, const QStringList &periods);
//! Whatever it depends on but the other lines.
Verdict judge(const Cells &cells, const Terms &terms, const Choices &choices);

} // namespace vigie::callbackcsv
