// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/bulk/bulkjob.h"

#include <QCoreApplication>

namespace vigie::ui {

//! What the bulk pages say: of lines before and after they are carried out, and of what a table
//! lacks.
class BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::BulkWords)

public:
    static QString fault(const xcibulk::Sheet &sheet); //!< Why none of it can be read.
    static QString columns(); //!< The names that a first line may have.
    static QString column(xcibulk::Column column); //!< In people's words.
    static QString title(xcibulk::Action action, bool isFile);
    static QString verdict(const xcibulk::Step &step, const xcibulk::Picture &picture);
    static QString reason(xcibulk::Reason reason, const QString &word, int otherLine);
    static QString result(const BulkJob::Result &result, const xcibulk::Step &step);
    static QString failure(const xci::Failure &failure); //!< Of one line.
    static QString button(xcibulk::Action action, int count); //!< "Create 36"; of one action.
    static QString done(xcibulk::Action action, int done, int all); //!< "6 of 40 created".
};

//! The one action of all lines that are to be sent; Change, where there are several.
xcibulk::Action commonAction(const BulkJob &job);

} // namespace vigie::ui
