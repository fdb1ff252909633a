// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackcsv/filetext.h"
#include "callbackcsv/linecheck.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace vigie::callbackcsv {

//! How a file is read, as far as the person says so.
struct Reading
{
    std::optional<Encoding> encoding{}; //!< None: as it looks.
    QChar separator{}; //!< Null: as the header looks.
    Choices choices{};
};

//! Hears how much of a hundred has been read; false ends the reading.
using Progress = std::function<bool(int)>;

//! A file of callbacks, read and judged line by line. A plain value: it may be made in any thread.
class Sheet
{
public:
    static constexpr qsizetype largest = 64 * 1024 * 1024; //!< Bytes of a file.

    struct Line
    {
        int number = 0; //!< In the file, from 1.
        qsizetype start = 0; //!< In the text.
        qsizetype length = 0; //!< Without what ends the line.
        Verdict verdict{};
    };

    struct Counts
    {
        int accepted = 0;
        int faulty = 0;
        int leftOut = 0; //!< Sound, but known already.
        int past = 0; //!< Of the accepted ones.
        int known = 0; //!< Left out or, by choice, not.
        int dayFirst = 0; //!< Of the faulty ones.

        bool operator==(const Counts &) const = default;
    };

    //! An interrupted reading gives an empty sheet with Refusal::Empty.
    static Sheet read(const QByteArray &file, const Terms &terms, const Reading &reading = {},
                      const Progress &progress = {});

    Refusal refusal() const { return m_header.refusal; }
    const QString &word() const { return m_header.word; } //!< See Refusal.
    Encoding encoding() const { return m_encoding; }
    QChar separator() const { return m_separator; }
    const Header &header() const { return m_header; }
    const Choices &choices() const { return m_choices; }
    const Terms &terms() const { return m_terms; }

    const std::vector<Line> &lines() const { return m_lines; } //!< Without header and blank ones.
    const Counts &counts() const { return m_counts; }
    bool isAccepted(const Line &line) const;
    Cells cells(const Line &line) const; //!< Good while the sheet lives.
    QStringView textOf(const Line &line) const;

    //! The accepted lines as the server reads them: UTF-8, '|', LF, dates and periods as it writes
    //! them.
    QByteArray toServer() const;
    //! The file's line for a line of toServer(); 0: none of it.
    int lineOf(int sentLine) const;
    //! The header and the other lines as they stood, in UTF-8, to be mended.
    QByteArray leftOver() const;

private:
    void readLines(const Progress &progress);
    void addLine(int number, qsizetype start, qsizetype length, QHash<QString, int> &seen);
    Verdict verdictOn(const Line &line, QHash<QString, int> &seen) const;
    void count();
    QString cellToSend(const Cells &cells, Column column) const;

    QString m_text{};
    QString m_headLine{};
    qsizetype m_start = 0; //!< Of the first line behind the header.
    int m_headNumber = 0;
    Encoding m_encoding = Encoding::Utf8;
    QChar m_separator = separators[0];
    Header m_header{};
    Terms m_terms{};
    Choices m_choices{};
    std::vector<Line> m_lines{};
    Counts m_counts{};
};

} // namespace vigie::callbackcsv
