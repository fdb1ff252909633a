// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/floorgrid.h"
#include "ui/supervisor/floorframe.h"
#include "ui/supervisor/grid/gridpick.h"

namespace vigie::ui {

class ChangesBar;
class Chip;
class FilterChip;
class GridArea;
class Segments;

//! A view of queues by penalty: the global view, of agents, or the group view.
class GridPage final : public FloorFrame
{
    Q_OBJECT
public:
    GridPage(models::FloorGrid::Mode mode, const FloorParts &parts, QWidget *parent = nullptr);
    GridArea *area() const { return m_area; }
    models::FloorGrid *grid() const { return m_grid; }
    QList<StatusBar::KeyHint> keyHints() const override;
    void setStale(bool isStale) override;
    void adopt(FloorFrame &old) override;
    void setPinned(QueueId queue, bool isPinned);
    void openPlus(int column, const QRect &global);

private:
    bool isGrouped() const { return m_grid->mode() == models::FloorGrid::Mode::Groups; }
    void makeFilters();
    QStringList zoomNames() const;
    void letZoomGo(); //!< From the bar, into its menu.
    QWidget *content() const override;
    void applyLook(const FloorView &view) override;
    void applyFilter(const FloorFilter &filter) override;
    QString countText() const override;
    QString failureWords() const override;
    void takeWidth(bool, bool) override { }
    void takeFilters();
    void takeZoom(int zoom);
    void openMenu(const GridSpot &spot, const QPoint &global);
    void showResult(center::BatchId batch);

    models::FloorGrid *m_grid;
    GridArea *m_area;
    ChangesBar *m_changes;
    Segments *m_zoom = nullptr;
    Chip *m_waiting = nullptr;
    FilterChip *m_queues = nullptr;
    FilterChip *m_groups = nullptr;
};

} // namespace vigie::ui
