// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/watchscenes.h"

#include "center/desk.h"
#include "ui/shell/application.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/floortools.h"
#include "ui/supervisor/wallboard.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    Workspace &workspaceOf(const TourStage &stage)
    {
        return *stage.program().window().workspace();
    }

    //! Thresholds that a demonstration's queues pass.
    void beStrict(const TourStage &stage)
    {
        workspaceOf(stage).floorTools().thresholds().setRules(
            {.standard = {.waitingWarn = 1, .waitingAlarm = 2, .waitWarn = 10s, .waitAlarm = 30s}});
    }

    void addAlarm(TourStage &stage)
    {
        stage.script().act([&stage] {
            beStrict(stage);
            for (const char *to : {"3001", "3001", "3001", "3001", "3003", "3003", "3003", "3005"})
                stage.hands().post(u"call"_s, {{u"to"_s, QLatin1StringView(to)}});
            workspaceOf(stage).showFloor();
        });
        stage.waitFor(u"alarmAcknowledge"_s);
        stage.script().rest(1s);
        stage.picture(u"floor-alarm"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"alarmQuiet"_s); });
        stage.waitFor(u"alarmHear"_s);
        stage.picture(u"floor-quiet"_s);
        stage.script().act([&stage] {
            stage.hands().click(u"alarmHear"_s);
            stage.hands().click(u"floorWallboard"_s);
        });
        stage.waitFor(u"wallChooser"_s);
        stage.picture(u"floor-wallboard"_s);
        stage.script().act([&stage] { stage.hands().click(u"floorWallboard"_s); });
    }

    void addWallboard(TourStage &stage)
    {
        stage.script().act([&stage] {
            beStrict(stage);
            WallHost &wall = workspaceOf(stage).floorTools().wall();
            wall.open(&stage.program().window());
            wall.board()->showNormal(); // The screen of a tour may be any.
            wall.board()->resize(1920, 1080);
            stage.hands().setWindow(wall.board());
        });
        stage.script().rest(3s);
        stage.picture(u"wallboard"_s, TourStage::Contrast);
        stage.script().act([&stage] { stage.floor().stop(); });
        stage.script().until(u"an old wallboard"_s, [&stage] {
            return workspaceOf(stage).floorTools().wall().board()->isStale();
        });
        stage.script().rest(2500ms);
        stage.picture(u"wallboard-stale"_s);
        stage.script().act([&stage] { stage.floor().start(); });
        stage.script().until(
            u"the link"_s, [&stage] { return stage.program().desk()->isUp(); }, 40s);
        stage.script().act([&stage] {
            stage.hands().setControl(stage.floor().control());
            stage.hands().setWindow(&stage.program().window());
            workspaceOf(stage).floorTools().wall().close();
        });
    }

} // namespace

QList<TourScene> watchScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"floor-alarm"_L1,
             {"floor-alarm"_L1, "floor-quiet"_L1, "floor-wallboard"_L1},
             from,
             addAlarm},
            {"wallboard"_L1, {"wallboard"_L1, "wallboard-stale"_L1}, from, addWallboard}};
}

} // namespace vigie::ui
