// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xcibulk/sheet.h"

#include <QString>

namespace vigie::ui {

//! What of a table of users may stand on the disk: all but passwords, and but columns of which
//! nobody knows whether they are passwords. Lines keep their numbers.
//!
//! Where there is such a column, a line with a cell more or less than the head may have its
//! password anywhere: nothing of it is kept.
struct BulkKept
{
    QString text{}; //!< As a table again; empty: nothing of it may be kept.
    bool lacksPasswords = false;
    bool lacksColumns = false; //!< Unknown ones.
    QList<int> lostLines{}; //!< Numbers of those of which nothing is kept.

    //! Whatever is wrong with it. \a shifted: lines whose cells may stand in wrong columns, however
    //! many there are now.
    static BulkKept of(const QString &text, const QList<int> &shifted = {});
};

//! The sheet as a table, all columns that have something in them; for people, not for the disk.
//! \a shifted: lines that get a count of cells that is not the head's.
QString textOf(const xcibulk::Sheet &sheet, const QList<int> &shifted = {});
//! Cells separated by semicolons, quoted where need be; with an end of line.
QString csvLine(const QStringList &cells);

} // namespace vigie::ui
