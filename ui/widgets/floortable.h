// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/widgets/floordelegate.h"

#include <QPointer>
#include <QTableView>

#include <vector>

namespace vigie::ui {

class FloorHeader;
class FloorTotal;

//! A table of the floor: fixed rows, painted cells, a pinned total row.
//!
//! It paints all rows itself (FloorDelegate does the cells), so one frame costs the visible rows
//! and nothing else. Columns are described once by setColumn(); widths are reserved for the widest
//! value, so nothing moves while values tick.
class FloorTable : public QTableView
{
    Q_OBJECT
public:
    enum class Density {
        Comfortable, //!< Rows of 32, header 28.
        TwoLines, //!< Rows of 40, header 28.
        Compact //!< Rows of 24, header 26.
    };

    explicit FloorTable(const Clock &clock, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setDensity(Density density);
    bool isCompact() const { return m_density == Density::Compact; }
    void setColumn(int column, const ColumnSpec &spec);
    const ColumnSpec &column(int column) const;
    int columnCount() const;
    void setTotals(const QStringList &texts); //!< One a column; empty list: no total row.
    QString total(int column) const { return m_totals.value(column); }
    //! Rows above the total, each as that one is given. No more than subtotalRoom() are shown.
    void setSubtotals(const QList<QStringList> &rows);
    const QList<QStringList> &subtotals() const { return m_subtotals; }
    int subtotalRoom() const; //!< So many rows leave the table half of its height.
    int subtotalHeight() const; //!< Of one row.
    void setStale(bool stale); //!< Values in text2, hatched edge, no ticking.
    bool isStale() const { return m_cells.isFrozen(); }
    void setHeaderShown(bool shown);
    //! Rows with GroupHeadRole are heads of groups, so high, and cannot be chosen.
    void setGrouped(bool grouped, int headHeight = 28);

    //! A column in its place, as the person has it.
    struct Place
    {
        int column = 0;
        int width = 0; //!< 0: as its values need.

        bool operator==(const Place &) const = default;
    };
    //! The columns shown, from left to right; the person may move and size them from then on, but
    //! for those of a fixed width, which stay in front.
    void arrange(const QList<Place> &places);
    QList<Place> arrangement() const;
    bool isArrangeable() const { return m_arrangeable; }
    void layOutUnseen(); //!< So that it can be scrolled before it is shown.

    //! Opens one row: \a detail stands under it, as high as its size hint. An invalid index closes
    //! it. A row that vanishes closes too: openRowLost().
    void openRow(const QModelIndex &index, QWidget *detail);
    QModelIndex openedRow() const { return m_open; }
    bool startsGroup(int column) const; //!< A line stands at its left.
    int bandHeight() const; //!< Above the heads; 0: no group has a name.

    int hoveredRow() const { return m_hovered; }
    int rowHeightNow() const;
    int headerHeight() const;
    int padLeft(int column) const; //!< From the cell's edge to its text.
    int padRight(int column) const;
    //! Height that shows all rows, header and total without scrolling.
    int contentHeight() const;
    //! What the cell shows, in words.
    QString shownText(const QModelIndex &index) const;
    QSize minimumSizeHint() const override { return {120, 60}; }

public Q_SLOTS:
    void tick(); //!< Repaints the running durations in view; connect to the 1 Hz tick.

Q_SIGNALS:
    //! The painted switch was clicked, or Space pressed in its row: a wish.
    void switchClicked(const QModelIndex &index);

    void starClicked(const QModelIndex &index); //!< Also by "*".
    void tickClicked(const QModelIndex &index, Qt::KeyboardModifiers modifiers); //!< Also by Space.
    void headTickClicked();
    void openerClicked(const QModelIndex &index); //!< Also by Space, Right and Left.
    void openRowLost();
    void arranged(); //!< By hand.
    void rowActivated(const QModelIndex &index); //!< Return or double click.
    void currentRowChanged(const QModelIndex &index); //!< Invalid: none.
    void rowHeightChanged(); //!< Of all rows, with the text size.
    void pointerRests(bool inside); //!< A live sort may want to hold meanwhile.

protected:
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    static constexpr int edgePad = 12; //!< Before the first and after the last column.

    void paintRow(QPainter &painter, int row, const QRegion &dirty);
    void paintGround(QPainter &painter, int row, const QRect &place) const;
    void paintStaleEdge(QPainter &painter, const CellContext &cell, int column) const;
    bool isHead(int row) const;
    QRect placeOf(int row) const; //!< In the viewport, over its whole width.
    int rowUnder(int y) const; //!< The row at that height of the viewport, or the last one.
    void fitHeads();
    int totalHeight() const;
    int rowsHeight() const;
    void placeTotal();
    void reserveWidths();
    void measureColumns();
    void setHovered(int row);
    void updateRow(int row);
    int firstShown() const;
    int lastShown() const;

    int columnOf(CellKind kind) const; //!< First shown one, or -1.
    int detailHeight() const; //!< Of the open row; 0: none is.
    void fitRows();
    void fitDetail();
    void fitStretch();
    void noteResize(int column, int width);
    void toggleOpener(const QModelIndex &index, bool open);
    void paintGroupLines(QPainter &painter, const QRect &dirty) const;

    FloorDelegate m_cells;
    FloorHeader *m_header;
    FloorTotal *m_total;
    std::vector<ColumnSpec> m_columns;
    QStringList m_totals{};
    QList<QStringList> m_subtotals{};
    Density m_density = Density::Comfortable;
    int m_hovered = -1;
    bool m_headerShown = true;
    bool m_grouped = false;
    int m_headHeight = 28;
    bool m_arranging = false;
    bool m_arrangeable = false;
    bool m_sizing = false; //!< Widths change by themselves, not by hand.
    bool m_owesWidths = false; //!< Nobody sees it: see reserveWidths().
    std::vector<int> m_ownWidths; //!< Given by hand; 0: none.
    QPersistentModelIndex m_open;
    QPointer<QWidget> m_detail;
};

} // namespace vigie::ui
