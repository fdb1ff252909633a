// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floorframe.h"
#include "ui/widgets/floortable.h"

namespace vigie::models {
class SortedTableModel;
}

namespace vigie::ui {

class Button;
class EmptyState;

//! One table of the floor: its columns and order are kept as the person has them.
//!
//! A subclass says what the columns are and what a filter means.
class FloorPage : public FloorFrame
{
    Q_OBJECT
public:
    //! A column that the table can show.
    struct Column
    {
        int column = 0;
        QString key{};
        QString text{}; //!< In full, for the list of columns.
        ColumnSpec spec{};
    };

    FloorTable *table() const { return m_table; }
    void setStale(bool isStale) override;
    void setCompactRows(bool isCompact) override;
    void adopt(FloorFrame &old) override;

protected:
    struct Names
    {
        QString key{}; //!< In files and object names: "queues".
        QString title{};
        QString firstView{}; //!< "All queues".
        QString search{}; //!< "Filter queues".
        QString empty{}; //!< "No queue matches the filter."
    };
    FloorPage(const FloorParts &parts, const Names &names, QWidget *parent);

    //! To be called at the end of the subclass's construction.
    //! \a front: columns that always stand first.
    void start(models::SortedTableModel *model, const QStringList &front);
    void refreshColumns(); //!< The catalogue differs.
    void refreshCount() override;

    virtual QList<Column> catalogue() const = 0;
    virtual QStringList usualColumns(bool isNarrow) const = 0;
    virtual FloorColumn usualSort() const = 0; //!< Its width: 1 when descending.
    virtual void foldTools(bool isTight) { Q_UNUSED(isTight) } //!< There is little room for them.
    //! The menu of the row, which is the current one, at \a pos of the screen. By default none.
    virtual void openRowMenu(int row, const QPoint &pos);

    bool eventFilter(QObject *watched, QEvent *event) override;

    void applyLook(const FloorView &view) override;

private:
    QWidget *content() const override { return m_table; }
    void takeWidth(bool isNarrow, bool isTight) override;
    void applyColumns();
    void applySort();
    void noteColumns();
    void noteSort(int column, Qt::SortOrder order);
    void openColumns();
    void askRowMenu(const QPoint &pos);
    int columnOf(const QString &key) const;
    QString keyOf(int column) const;
    int ownWidth(const QString &key) const;

    models::SortedTableModel *m_model = nullptr;
    QStringList m_front{};
    QList<Column> m_catalogue{};
    Button *m_columns;
    FloorTable *m_table;
    EmptyState *m_empty;
    bool m_isNarrow = false;
    bool m_isApplying = false;
};

} // namespace vigie::ui
