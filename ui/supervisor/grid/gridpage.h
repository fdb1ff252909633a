// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/floorgrid.h"
#include "ui/supervisor/floortools.h"
#include "ui/supervisor/grid/gridpick.h"
#include "ui/supervisor/viewbook.h"
#include "ui/widgets/placepage.h"

#include <QTimer>

#include <functional>

class QHBoxLayout;

namespace vigie::ui {

class Button;
class ChangesBar;
class Chip;
class Field;
class FilterChip;
class GridArea;
class GridNote;
class Pane;
class Segments;
class ViewMenu;
class Words;

//! A view of queues by penalty with its tool bar: the global view, of agents, or the group view.
class GridPage final : public PlacePage
{
    Q_OBJECT
public:
    GridPage(models::FloorGrid::Mode mode, const FloorParts &parts, QWidget *parent = nullptr);
    ~GridPage() override;

    GridArea *area() const { return m_area; }
    models::FloorGrid *grid() const { return m_grid; }
    QString title() const override;
    QList<StatusBar::KeyHint> keyHints() const override;
    void setStale(bool isStale) override;
    void setPinned(QueueId queue, bool isPinned);
    void openPlus(int column, const QRect &global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isGrouped() const { return m_grid->mode() == models::FloorGrid::Mode::Groups; }
    void makeBar();
    void makeFilters(QHBoxLayout &row);
    void applyView(const FloorView &view);
    void chooseView(const QString &name);
    void changeView(const std::function<void(FloorView &)> &change);
    void takeFilters();
    void takeZoom(int zoom);
    void refreshCount();
    void writeViews();
    void fold();
    void openMenu(const GridSpot &spot, const QPoint &global);
    void showResult(center::BatchId batch);
    void tellEnd(center::BatchId batch);

    const FloorParts m_parts;
    models::FloorGrid *m_grid;
    const QString m_key;
    ViewBook m_book;
    Pane *m_bar;
    GridArea *m_area;
    GridNote *m_note;
    ViewMenu *m_views = nullptr;
    Field *m_search = nullptr;
    Segments *m_zoom = nullptr;
    Chip *m_waiting = nullptr;
    FilterChip *m_queues = nullptr;
    FilterChip *m_groups = nullptr;
    Words *m_count = nullptr;
    ChangesBar *m_changes = nullptr;
    Button *m_thresholds = nullptr;
    bool m_isNarrow = false;
    QTimer m_write; //!< Each letter of a filter changes the view: the file follows at the end.
};

} // namespace vigie::ui
