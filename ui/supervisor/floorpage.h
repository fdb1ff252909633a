// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floortools.h"
#include "ui/supervisor/viewbook.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/placepage.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QHBoxLayout;
class QStackedLayout;

namespace vigie::models {
class SortedTableModel;
}

namespace vigie::ui {

class Button;
class DetachedView;
class EmptyState;
class Field;
class Pane;
class ViewMenu;
class Words;

//! One table of the floor with its tool bar: saved views, filters, columns, a window of its own.
//!
//! A subclass says what the columns are and what a filter means; this keeps them as the person has
//! them.
class FloorPage : public PlacePage
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

    ~FloorPage() override;

    FloorTable *table() const { return m_table; }
    QString title() const override { return m_names.title; }
    void setStale(bool isStale) override;
    void setCompactRows(bool isCompact) override;
    void detach(); //!< Into a window of its own.
    void bringBack();
    bool isDetached() const;

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
    void addFilter(QWidget *chip);
    void addTool(QWidget *tool); //!< At the end of the bar, before the columns.
    void addBelow(QWidget *widget); //!< Under the table.
    void changeFilter(const FloorFilter &filter); //!< By the person.
    const FloorFilter &filter() const { return m_book.current().filter; }
    const FloorParts &parts() const { return m_parts; }
    void refreshColumns(); //!< The catalogue differs.
    void refreshCount();

    virtual QList<Column> catalogue() const = 0;
    virtual QStringList usualColumns(bool isNarrow) const = 0;
    virtual FloorColumn usualSort() const = 0; //!< Its width: 1 when descending.
    virtual void applyFilter(const FloorFilter &filter) = 0; //!< To the model and the chips.
    virtual QString countText() const = 0;
    virtual void foldTools(bool isTight) { Q_UNUSED(isTight) } //!< There is little room for them.

    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeBar();
    void applyView(const FloorView &view);
    void chooseView(const QString &name);
    void applyColumns();
    void applySort();
    void noteColumns();
    void noteSort(int column, Qt::SortOrder order);
    void openColumns();
    void changeView(const std::function<void(FloorView &)> &change);
    void fold();
    int columnOf(const QString &key) const;
    QString keyOf(int column) const;
    void writeViews();
    int ownWidth(const QString &key) const;

    const FloorParts m_parts;
    const Names m_names;
    ViewBook m_book;
    models::SortedTableModel *m_model = nullptr;
    QStringList m_front{};
    QList<Column> m_catalogue{};
    QStackedLayout *m_stack;
    QWidget *m_body;
    Pane *m_bar = nullptr;
    QHBoxLayout *m_filters = nullptr;
    QHBoxLayout *m_tools = nullptr;
    ViewMenu *m_views = nullptr;
    Field *m_search = nullptr;
    Words *m_count = nullptr;
    Button *m_columns = nullptr;
    Button *m_detach = nullptr;
    FloorTable *m_table;
    EmptyState *m_empty = nullptr;
    QWidget *m_away = nullptr; //!< Stands in while the page is in a window of its own.
    QPointer<DetachedView> m_window;
    QTimer m_write; //!< A drag changes a width at every pixel: the file follows at the end.
    bool m_isNarrow = false;
    bool m_isApplying = false;
};

} // namespace vigie::ui
