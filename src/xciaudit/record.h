// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/change.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigie::xciaudit {

//! What is known of a change's end.
enum class Outcome : quint8 {
    Asked, //!< No answer was heard: it is under way, or the program ended before.
    Done,
    Refused, //!< It was not done; reason says why.
    Unknown //!< It may have been done or not.
};

//! One change that this computer asked an XCI for.
struct Record
{
    QString key{}; //!< Unique, and stays.
    qint64 place = 0; //!< In the file: later ones have larger ones. 0: not read from it.
    QDateTime when{}; //!< When it was asked for.
    xci::Change change{};
    Outcome outcome = Outcome::Asked;
    int status = 0; //!< Of HTTP; 0: there was no answer.
    QString reason{}; //!< The server's own words; empty: it had none.

    bool operator==(const Record &) const = default;
};

//! Which records are wanted. What is empty does not matter.
struct Query
{
    QString server{};
    QString words{}; //!< All of them somewhere in what is shown of a record, in any case.
    QDateTime from{};
    QDateTime until{}; //!< Not included.
    qint64 before = 0; //!< Only places below: the next page. 0: from the latest.
    int most = 1000;

    bool operator==(const Query &) const = default;
};

//! The latest first.
struct Page
{
    QList<Record> records{};
    bool isMore = false; //!< Older ones are wanted, too.
    QString setAside{}; //!< Where an older file went that could not be read; empty: none did.
    QString trouble{}; //!< Why the file could not be read; empty: it was, or there is none yet.
};

} // namespace vigie::xciaudit
