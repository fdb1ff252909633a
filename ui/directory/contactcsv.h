// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace vigie::ui {

//! A file of contacts, looked at before it is sent (HTTP interfaces, 1.5: company, email, fax,
//! firstname, lastname, mobile, number; a name or a number a line).
struct ContactCsv
{
    enum class Fault {
        None,
        TooFewCells,
        TooManyCells,
        NoNameNorNumber,
        BadNumber,
        BadMail,
        OpenQuote
    };

    struct Line
    {
        int number = 0; //!< In the file, from 1; the header is 1.
        QStringList cells{};
        Fault fault = Fault::None;
    };

    //! Of the whole file: nothing can be sent.
    enum class Refusal { None, Empty, NoHeader, UnknownColumn, TooBig, NotText };

    static constexpr qsizetype maxBytes = 2 * 1024 * 1024;

    //! Comma or semicolon, quotes doubled inside quotes, UTF-8 or Latin-1, any line end.
    static ContactCsv read(const QByteArray &file);

    QStringList columns{}; //!< As in the header, in lower case.
    QList<Line> lines{};
    Refusal refusal = Refusal::None;
    QString badColumn{};

    int soundCount() const;
    //! What is sent: the header and the sound lines, with commas.
    QString soundText() const;
    QString cell(const Line &line, QLatin1StringView column) const;
};

} // namespace vigie::ui
