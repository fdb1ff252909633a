// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/gridaccess.h"

#include "ui/supervisor/grid/gridarea.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace vigie::ui {

namespace {

    using Part = GridSpot::Part;

    //! The table's own children: what stands where in the grid, found again by its place.
    class Grid
    {
    public:
        virtual QAccessibleInterface *at(const GridSpot &spot) const = 0;

    protected:
        Grid() = default;
        ~Grid() = default;
        Q_DISABLE_COPY_MOVE(Grid)
    };

    //! A tile, a cell, or the tray: a child without a widget of its own.
    class SpotInterface final : public QAccessibleInterface,
                                public QAccessibleTableCellInterface,
                                public QAccessibleActionInterface
    {
    public:
        SpotInterface(GridArea *area, const Grid &grid, const GridSpot &spot)
            : m_area(area)
            , m_grid(grid)
            , m_spot(spot)
        {
        }

        bool isValid() const override
        {
            if (!m_area)
                return false;
            if (m_spot.part == Part::Tray)
                return m_spot.tile < int(m_area->grid().tray().size());
            return m_spot.column < m_area->grid().columnCount()
                && m_spot.row < m_area->grid().rowCount() && m_spot.tile < tiles();
        }
        QObject *object() const override { return nullptr; }
        QAccessibleInterface *parent() const override
        {
            if (!isValid())
                return nullptr;
            return isTile() ? m_grid.at(withTile(-1)) : table();
        }
        QAccessibleInterface *child(int index) const override
        {
            return isTile() || index < 0 || index >= childCount() ? nullptr
                                                                  : m_grid.at(withTile(index));
        }
        int childCount() const override { return isTile() || !isValid() ? 0 : tiles(); }
        int indexOfChild(const QAccessibleInterface *child) const override
        {
            for (int i = 0; i < childCount(); ++i) {
                if (this->child(i) == child)
                    return i;
            }
            return -1;
        }
        QAccessibleInterface *childAt(int x, int y) const override
        {
            for (int i = 0; i < childCount(); ++i) {
                if (child(i)->rect().contains(x, y))
                    return child(i);
            }
            return nullptr;
        }
        QAccessible::Role role() const override
        {
            return isTile()                 ? QAccessible::ListItem
                : m_spot.part == Part::Tray ? QAccessible::List
                                            : QAccessible::Cell;
        }
        QString text(QAccessible::Text kind) const override
        {
            return isValid() && kind == QAccessible::Name ? m_area->spokenName(m_spot) : QString();
        }
        void setText(QAccessible::Text, const QString &) override { }
        QRect rect() const override
        {
            if (!isValid())
                return {};
            const QRect place = m_area->layout().rect(m_spot);
            return {m_area->viewport()->mapToGlobal(place.topLeft()), place.size()};
        }
        QAccessible::State state() const override
        {
            QAccessible::State state;
            if (!isValid()) {
                state.invalid = true;
                return state;
            }
            const auto pick = m_area->pickAt(m_spot);
            state.selectable = pick.has_value();
            state.selected = pick && m_area->selected().contains(*pick);
            state.focusable = true;
            state.focused = m_area->hasFocus() && m_area->cursor() == m_spot;
            const QRect seen
                = m_spot.part == Part::Tray ? m_area->layout().trayList() : m_area->layout().body();
            state.offscreen = !m_area->layout().rect(m_spot).intersects(seen);
            state.invisible = !m_area->isVisible();
            return state;
        }
        void *interface_cast(QAccessible::InterfaceType type) override
        {
            if (type == QAccessible::ActionInterface)
                return static_cast<QAccessibleActionInterface *>(this);
            if (type == QAccessible::TableCellInterface && role() == QAccessible::Cell)
                return static_cast<QAccessibleTableCellInterface *>(this);
            return nullptr;
        }

        QStringList actionNames() const override
        {
            return isTile() ? QStringList{pressAction(), setFocusAction()}
                            : QStringList{setFocusAction()};
        }
        void doAction(const QString &action) override
        {
            if (!isValid())
                return;
            m_area->setCursor(m_spot);
            if (action == pressAction())
                m_area->toggleSelected(m_spot);
        }
        QStringList keyBindingsForAction(const QString &) const override { return {}; }

        bool isSelected() const override { return false; } //!< Tiles are.
        QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
        QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
        int columnIndex() const override { return m_spot.column; }
        int rowIndex() const override { return m_spot.row; }
        int columnExtent() const override { return 1; }
        int rowExtent() const override { return 1; }
        QAccessibleInterface *table() const override
        {
            return m_area ? QAccessible::queryAccessibleInterface(m_area) : nullptr;
        }

    private:
        bool isTile() const { return m_spot.tile >= 0; }
        GridSpot withTile(int tile) const
        {
            GridSpot spot = m_spot;
            spot.tile = tile;
            return spot;
        }
        int tiles() const
        {
            return m_spot.part == Part::Tray
                ? int(m_area->grid().tray().size())
                : int(m_area->grid().tiles(m_spot.column, m_spot.row).size());
        }

        QPointer<GridArea> m_area;
        const Grid &m_grid; //!< Outlives its children.
        const GridSpot m_spot;
    };

    //! The grid: a table of cells; its first child is the tray.
    class GridInterface final : public QAccessibleWidget,
                                public QAccessibleTableInterface,
                                public Grid
    {
    public:
        explicit GridInterface(GridArea *area)
            : QAccessibleWidget(area, QAccessible::Table)
            , m_area(area)
        {
        }
        ~GridInterface() override
        {
            for (const QAccessible::Id id : std::as_const(m_ids))
                QAccessible::deleteAccessibleInterface(id);
        }

        QAccessibleInterface *at(const GridSpot &spot) const override
        {
            const Key key{spot.column, spot.row, spot.tile};
            auto found = m_ids.constFind(key);
            if (found == m_ids.cend())
                found = m_ids.insert(key,
                                     QAccessible::registerAccessibleInterface(
                                         new SpotInterface(m_area, *this, spot)));
            return QAccessible::accessibleInterface(*found);
        }
        int childCount() const override { return 1 + rowCount() * columnCount(); }
        QAccessibleInterface *child(int index) const override
        {
            if (index == 0)
                return at({.part = Part::Tray});
            return index > 0 && index < childCount()
                ? cellAt((index - 1) / columnCount(), (index - 1) % columnCount())
                : nullptr;
        }
        int indexOfChild(const QAccessibleInterface *child) const override
        {
            auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
            return cell == nullptr ? 0 : 1 + cell->rowIndex() * columnCount() + cell->columnIndex();
        }
        QAccessibleInterface *childAt(int x, int y) const override
        {
            GridSpot spot = m_area->layout().at(m_area->viewport()->mapFromGlobal(QPoint(x, y)));
            spot.tile = -1;
            return spot.isCellOrTray() ? at(spot) : nullptr;
        }
        QAccessibleInterface *focusChild() const override
        {
            return m_area->hasFocus() && m_area->cursor().isCellOrTray() ? at(m_area->cursor())
                                                                         : nullptr;
        }
        void *interface_cast(QAccessible::InterfaceType type) override
        {
            return type == QAccessible::TableInterface
                ? static_cast<QAccessibleTableInterface *>(this)
                : QAccessibleWidget::interface_cast(type);
        }

        QAccessibleInterface *caption() const override { return nullptr; }
        QAccessibleInterface *summary() const override { return nullptr; }
        QAccessibleInterface *cellAt(int row, int column) const override
        {
            return at({.part = Part::Cell, .column = column, .row = row});
        }
        int selectedCellCount() const override { return 0; }
        QList<QAccessibleInterface *> selectedCells() const override { return {}; }
        QString columnDescription(int column) const override { return m_area->columnName(column); }
        QString rowDescription(int row) const override
        {
            return QString::number(m_area->grid().penaltyAt(row));
        }
        int selectedColumnCount() const override { return 0; }
        int selectedRowCount() const override { return 0; }
        int columnCount() const override { return m_area->grid().columnCount(); }
        int rowCount() const override { return m_area->grid().rowCount(); }
        QList<int> selectedColumns() const override { return {}; }
        QList<int> selectedRows() const override { return {}; }
        bool isColumnSelected(int) const override { return false; }
        bool isRowSelected(int) const override { return false; }
        bool selectRow(int) override { return false; }
        bool selectColumn(int) override { return false; }
        bool unselectRow(int) override { return false; }
        bool unselectColumn(int) override { return false; }
        void modelChange(QAccessibleTableModelChangeEvent *) override { }

    private:
        struct Key
        {
            int column = -1;
            int row = -1;
            int tile = -1;

            bool operator==(const Key &) const = default;
            friend size_t qHash(const Key &key, size_t seed) noexcept
            {
                return qHashMulti(seed, key.column, key.row, key.tile);
            }
        };

        GridArea *m_area;
        mutable QHash<Key, QAccessible::Id> m_ids{}; //!< Of those that were asked for.
    };

    QAccessibleInterface *makeInterface(const QString &, QObject *object)
    {
        auto *area = qobject_cast<GridArea *>(object);
        return area == nullptr ? nullptr : new GridInterface(area);
    }

} // namespace

void installGridAccess()
{
    static bool isInstalled = false;
    if (!std::exchange(isInstalled, true))
        QAccessible::installFactory(makeInterface);
}

void tellGridCursor(GridArea &area)
{
    if (!QAccessible::isActive() || !area.hasFocus())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&area);
    QAccessibleInterface *spot = table == nullptr ? nullptr : table->focusChild();
    if (spot == nullptr)
        return;
    QAccessibleEvent moved(spot, QAccessible::Focus);
    QAccessible::updateAccessibility(&moved);
}

} // namespace vigie::ui
