// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vigie::ui {

class BulkJob;

//! For a spreadsheet, which runs what begins like a formula: an apostrophe stands before that.
QByteArray spreadsheetLine(const QStringList &cells);
//! What became of each line, without passwords: UTF-8 with its mark.
QByteArray resultCsv(const BulkJob &job);

} // namespace vigie::ui
