// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace vigie::models {

class FrameClock;

//! A table over somebody else's rows that sorts and filters itself: it holds an order, no copies.
//!
//! A subclass says what the rows are (sourceRows, accepts, compare) and marks those that changed.
//! Once a frame the marked rows are merged into the order and told: rows move first, then one
//! dataChanged for each run of rows with the same changed columns. Nothing here ever resets but
//! clear(), which is for another login.
class SortedTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using SourceRow = std::int32_t;
    using ColumnMask = std::uint64_t; //!< Bit n: column n. At most 64 columns.

    ~SortedTableModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    //! Keeps persistent indexes; emits no layout change when the order stays. -1 sorts by
    //! compareTies() alone.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    //! While held, values change in place and no row moves, comes or goes: for as long as a pointer
    //! rests on the table, a row's menu is open or a drag runs. Releasing it moves them all.
    void setOrderHeld(bool held);
    bool isOrderHeld() const { return m_held; }
    //! How many rows would move, come or go if the order were released now.
    int pendingMoves() const { return m_pendingMoves; }

Q_SIGNALS:
    void pendingMovesChanged(int moves);
    void merged(); //!< A frame's changes were told: totals may have changed.

protected:
    SortedTableModel(FrameClock &clock, QObject *parent);

    virtual int sourceRows() const = 0;
    virtual bool accepts(SourceRow row) const = 0;
    //! Ascending order of \a column: negative, zero, positive.
    virtual int compare(int column, SourceRow a, SourceRow b) const = 0;
    //! Order of rows that are equal in the sorted column, whatever its direction.
    virtual int compareTies(SourceRow a, SourceRow b) const = 0;
    //! Rows of a lower band stay above the others, whatever the sort.
    virtual int bandOf(SourceRow row) const;
    virtual QList<int> rolesOf(int column) const = 0; //!< What dataChanged names for it.

    SourceRow sourceRow(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    int placeOf(SourceRow row) const; //!< -1: not shown.
    const std::vector<SourceRow> &shownRows() const { return m_order; }

    //! Values of \a columns changed; its place and whether it is shown are looked at again.
    void mark(SourceRow row, ColumnMask columns);
    void markAll(ColumnMask columns);
    void rebuild(); //!< The filter or the sort changed: at once, held or not.
    void clear(); //!< Another login: the one reset.
    FrameClock &clock() const { return m_clock; }

    static constexpr ColumnMask bit(int column) { return ColumnMask{1} << column; }

private:
    using Order = std::vector<SourceRow>;

    bool isLess(SourceRow a, SourceRow b) const;
    bool isInPlace(SourceRow row) const;
    Order mergedOrder(const Order &marked) const;
    void merge();
    void place(const Order &rows);
    void gatherHeldBack();
    void holdBack();
    void tellChanges();
    void tellRun(int first, int last, ColumnMask columns);

    void rearrange(const Order &target);
    void removeMissing(const std::vector<int> &wanted);
    void insertMissing(const Order &target);
    void insertRun(int first, const Order &rows);
    void permute(Order target);
    void reindex();
    void setPendingMoves(int moves);
    void growTo(std::size_t rows);

    FrameClock &m_clock;
    Order m_order; //!< Shown rows, sorted.
    std::vector<int> m_place; //!< Place in m_order of each source row, or -1.
    Order m_marked; //!< Changed since the last frame, each once.
    std::vector<ColumnMask> m_columns; //!< What changed in each; zero in a row that is not marked.
    std::vector<bool> m_isMarked;
    Order m_heldBack; //!< Marked while the order was held: not yet placed.
    std::vector<bool> m_isHeldBack;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_held = false;
    int m_pendingMoves = 0;
};

} // namespace vigie::models
