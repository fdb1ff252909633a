// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/widgets/floordelegate.h"

#include <QTableView>

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
    ~FloorTable() override;

    void setModel(QAbstractItemModel *model) override;
    void setDensity(Density density);
    void setColumn(int column, const ColumnSpec &spec);
    const ColumnSpec &column(int column) const;
    void setTotals(const QStringList &texts); //!< One a column; empty list: no total row.
    QString total(int column) const;
    void setStale(bool stale); //!< Values in text2, hatched edge, no ticking.
    bool isStale() const;
    void setHeaderShown(bool shown);
    //! Words painted at the end of the hovered or current row ("2 callers"), with a caret.
    int hoveredRow() const { return m_hovered; }
    //! Height that shows all rows, header and total without scrolling.
    int contentHeight() const;
    QSize minimumSizeHint() const override { return {120, 60}; }

public Q_SLOTS:
    void tick(); //!< Repaints the running durations in view; connect to the 1 Hz tick.

Q_SIGNALS:
    //! The painted switch was clicked or Space pressed on it: a wish.
    void switchClicked(const QModelIndex &index);
    void rowActivated(const QModelIndex &index); //!< Return or double click.
    void currentRowChanged(const QModelIndex &index); //!< Invalid: none.

protected:
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    friend class FloorTotal;
    friend class FloorHeader;
    void paintRow(QPainter &painter, int row, const QRect &clip);
    int rowHeightNow() const;
    int totalHeight() const;
    void reserveWidths();
    void setHovered(int row);
    void updateRow(int row);

    FloorDelegate m_cells;
    FloorHeader *m_header;
    FloorTotal *m_total;
    std::vector<ColumnSpec> m_columns;
    QStringList m_totals;
    Density m_density = Density::Comfortable;
    int m_hovered = -1;
};

} // namespace vigie::ui
