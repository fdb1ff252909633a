// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/gridscenes.h"

#include "center/contactcenter.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/supervisor/grid/gridpage.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tabs.h"

#include <QCoreApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    using Part = GridSpot::Part;

    GridPage *pageOf(const TourStage &stage, bool isGroup)
    {
        SupervisorPlace *place = stage.program().window().workspace()->floorPlace();
        return isGroup ? place->groupView() : place->globalView();
    }

    void openGrid(TourStage &stage, int tab, const QString &grid)
    {
        stage.script().act([&stage] { stage.program().window().workspace()->showFloor(); });
        stage.waitFor(u"floorTabs"_s);
        stage.script().act([&stage, tab] {
            if (auto *tabs = qobject_cast<Tabs *>(stage.hands().find(u"floorTabs"_s)))
                tabs->setCurrent(tab);
        });
        stage.waitFor(grid);
    }

    void mouse(GridArea &area, QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons)
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, area.viewport()->mapToGlobal(at), button, buttons,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(area.viewport(), &event);
    }

    //! The first tile of somebody, from that column and row on.
    GridSpot tileFrom(const GridArea &area, int column, int row)
    {
        for (; row < area.grid().rowCount(); ++row) {
            for (int tile = 0; tile < int(area.grid().tiles(column, row).size()); ++tile) {
                const GridSpot spot{.part = Part::Cell, .column = column, .row = row, .tile = tile};
                if (area.pickAt(spot))
                    return spot;
            }
        }
        return {};
    }

    center::Cell cellOf(const GridArea &area, int column, int row)
    {
        return {area.grid().queue(column).id, area.grid().penaltyAt(row)};
    }

    //! Picks the tile up and holds it over that cell.
    void drag(GridArea &area, const GridSpot &from, int column, int row)
    {
        if (!from.isTile())
            return;
        const QPoint start = area.layout().rect(from).center();
        const QPoint end = area.layout().cell(column, row).topLeft() + QPoint(60, 60);
        mouse(area, QEvent::MouseButtonPress, start, Qt::LeftButton);
        mouse(area, QEvent::MouseMove, start + QPoint(20, 8), Qt::LeftButton);
        mouse(area, QEvent::MouseMove, end, Qt::LeftButton);
    }

    void giveUp(GridArea &area)
    {
        mouse(area, QEvent::MouseButtonPress, {}, Qt::LeftButton);
    }

    void addGlobal(TourStage &stage)
    {
        stage.script().act([&stage] {
            for (const char *to : {"3001", "3001", "3001", "3001", "3003", "3005"})
                stage.hands().post(u"call"_s, {{u"to"_s, QLatin1StringView(to)}});
        });
        openGrid(stage, 0, u"globalGrid"_s);
        stage.script().rest(2s);
        stage.picture(u"floor-global"_s, TourStage::Contrast | TourStage::LargeText);
        // A change that the server does not hear, one that it has not confirmed, and a drag.
        stage.script().act([&stage] {
            stage.hands().post(u"fault"_s, {{u"fault"_s, u"deaf:setAgentQueue"_s}});
        });
        stage.script().rest(300ms);
        stage.script().act([&stage] {
            GridArea &area = *pageOf(stage, false)->area();
            if (const auto pick = area.pickAt(tileFrom(area, 0, 0)))
                area.perform({*pick}, cellOf(area, 2, 1), true);
        });
        stage.script().rest(5500ms);
        stage.script().act([&stage] {
            GridArea &area = *pageOf(stage, false)->area();
            if (const auto pick = area.pickAt(tileFrom(area, 3, 0)))
                area.perform({*pick}, cellOf(area, 1, 1), false);
            drag(area, tileFrom(area, 1, 0), 2, 0);
        });
        stage.picture(u"floor-global-drag"_s, TourStage::Contrast);
        stage.script().act([&stage] {
            giveUp(*pageOf(stage, false)->area());
            stage.hands().post(u"fault"_s, {{u"fault"_s, u"clear"_s}});
            pageOf(stage, false)->detach();
            stage.hands().setWindow(pageOf(stage, false)->area()->window());
        });
        stage.waitFor(u"globalGrid"_s);
        stage.picture(u"floor-global-window"_s);
        stage.script().act([&stage] {
            stage.hands().setWindow(&stage.program().window());
            pageOf(stage, false)->bringBack();
        });
    }

    void addGroup(TourStage &stage)
    {
        openGrid(stage, 1, u"groupGrid"_s);
        stage.script().rest(1s);
        stage.script().act([&stage] {
            GridArea &area = *pageOf(stage, true)->area();
            if (const auto pick = area.pickAt(tileFrom(area, 0, 0)))
                area.grid().setOpening(pick->place(), models::FloorGrid::Opening::Few);
            drag(area, tileFrom(area, 1, 0), 2, 1);
        });
        stage.picture(u"floor-group"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] {
            GridArea &area = *pageOf(stage, true)->area();
            giveUp(area);
            const QRect plus = area.layout().plus(2);
            pageOf(stage, true)
                ->openPlus(2, {area.viewport()->mapToGlobal(plus.topLeft()), plus.size()});
        });
        stage.waitFor(u"groupPlus"_s);
        stage.picture(u"floor-group-plus"_s, TourStage::Contrast);
        stage.script().act([&stage] { stage.hands().press(Qt::Key_Escape); });
    }

    //! Totals of each group of agents, and what is too long or too often.
    void addGroupTotals(TourStage &stage)
    {
        openGrid(stage, 3, u"agentsTable"_s);
        const auto toggle = [&stage] {
            const AgentView *view = stage.program().window().workspace()->floorPlace()->agentView();
            if (auto *chip = view->findChild<Chip *>(u"agentsGroupTotals"_s))
                chip->click();
        };
        stage.script().act(toggle);
        stage.script().rest(1200ms); // Totals are worked out once a second.
        stage.picture(u"floor-agent-groups"_s, TourStage::Contrast);
        stage.script().act(toggle);
    }

} // namespace

QList<TourScene> gridScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"floor-global"_L1,
             {"floor-global"_L1, "floor-global-drag"_L1, "floor-global-window"_L1},
             from,
             addGlobal},
            {"floor-group"_L1, {"floor-group"_L1, "floor-group-plus"_L1}, from, addGroup},
            {"floor-agent-groups"_L1, {"floor-agent-groups"_L1}, from, addGroupTotals}};
}

} // namespace vigie::ui
