// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xcibulk/sheet.h"

#include <QString>

namespace vigie::ui {

//! What of a table of users may stand on the disk: all but passwords, and but columns of which
//! nobody knows whether they are passwords. Lines keep their numbers.
struct BulkKept
{
    QString text{}; //!< As a table again; empty: nothing of it may be kept.
    bool lacksPasswords = false;
    bool lacksColumns = false; //!< Unknown ones.

    static BulkKept of(const QString &text); //!< Whatever is wrong with it.
};

//! The sheet as a table, all columns that have something in them; for people, not for the disk.
QString textOf(const xcibulk::Sheet &sheet);
//! Cells separated by semicolons, quoted where need be; with an end of line.
QString csvLine(const QStringList &cells);

} // namespace vigie::ui
