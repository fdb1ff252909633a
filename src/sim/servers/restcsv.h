// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vigie::sim {

//! One record of a CSV text.
struct CsvRow
{
    int line = 0; //!< Where it begins, from 1.
    QStringList cells{};
    bool isUnclosed = false; //!< A quote is missing at its end.
};

//! Comma-separated UTF-8: optional double quotes, doubled inside; CRLF or LF; blank lines are no
//! records. None: not UTF-8.
std::optional<std::vector<CsvRow>> readCsv(const QByteArray &utf8);
//! One record with its line end; quotes only what needs them.
QByteArray csvLine(const QStringList &cells);

} // namespace vigie::sim
