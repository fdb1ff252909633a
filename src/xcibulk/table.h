// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie::xcibulk {

//! Cells of a CSV file or of a pasted table, by RFC 4180: quoted cells may hold separators, quotes
//! (doubled) and line ends.
struct Table
{
    struct Row
    {
        int line = 0; //!< Where it begins in the file, from 1.
        QStringList cells{};
        bool isBroken = false; //!< A quote that does not end, or text behind one that does.
    };

    QChar separator{};
    QList<Row> rows{}; //!< Without those in which nothing stands.
};

//! What separates cells; the one that the first line has most of is taken.
inline constexpr char16_t separators[] = {u';', u',', u'\t'};

Table tableIn(const QString &text, QChar separator = {});
//! UTF-8 with or without a mark, UTF-16 with one, else Latin-1; nothing: no text.
std::optional<QString> textOf(const QByteArray &file);

} // namespace vigie::xcibulk
