// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminrow.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace vigie::ui {

//! How the rows on screen come to the ones that are wanted: worked out from a snapshot, and hence
//! in any thread.
struct RowPlan
{
    std::function<QList<AdminRow>()> make{}; //!< Null: all rows stay.
    QList<AdminRow> all{}; //!< Sorted, when it is worked out.
    QStringList folded{}; //!< What the filter looks at, one a row; made when there is one.
    QStringList words{}; //!< Of the filter.
    int column = -1; //!< Sorted by; -1: as they come.
    Qt::SortOrder order = Qt::AscendingOrder;
    bool sorts = false; //!< Column or order are new.
    QList<AdminRow> shown{}; //!< Before.

    QList<AdminRow> leaving{}; //!< The kept ones, then those that go.
    qsizetype kept = 0;
    QList<AdminRow> grown{}; //!< The kept ones, then new ones.
    QList<AdminRow> target{};
    bool movesToLeave = false; //!< leaving is in another order than shown.
    bool movesAtEnd = false; //!< target is in another order than grown.
    int firstChanged = -1; //!< Of target beside grown, in the same order; -1: none.
    int lastChanged = -1;

    void work();

private:
    void takeRows();
    void sort();
    void narrow();
    void compare();
};

} // namespace vigie::ui
