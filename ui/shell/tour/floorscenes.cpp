// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/floorscenes.h"

#include "ui/models/flooragentmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/queueview.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/tabs.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    SupervisorPlace *placeOf(const TourStage &stage)
    {
        return stage.program().window().workspace()->floorPlace();
    }

    void openFloor(TourStage &stage, int tab, const QString &table)
    {
        stage.script().act([&stage] { stage.program().window().workspace()->showFloor(); });
        stage.waitFor(u"floorTabs"_s);
        stage.script().act([&stage, tab] {
            if (auto *tabs = qobject_cast<Tabs *>(stage.hands().find(u"floorTabs"_s)))
                tabs->setCurrent(tab);
        });
        stage.waitFor(table);
    }

    //! Callers in three queues, so that a threshold is passed.
    void addQueues(TourStage &stage)
    {
        stage.script().act([&stage] {
            for (const char *to : {"3001", "3001", "3001", "3001", "3003", "3005"})
                stage.hands().post(u"call"_s, {{u"to"_s, QLatin1StringView(to)}});
        });
        openFloor(stage, 2, u"queuesTable"_s);
        stage.script().rest(2s);
        stage.picture(u"floor-queues"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] {
            QueueView *view = placeOf(stage)->queueView();
            view->setOpen(view->model()->idAt(0));
        });
        stage.waitFor(u"queueDetail"_s);
        stage.script().rest(1s);
        stage.picture(u"floor-queue-open"_s, TourStage::Contrast);
        stage.script().act([&stage] {
            placeOf(stage)->queueView()->setOpen({});
            stage.hands().click(u"queuesThresholds"_s);
        });
        stage.waitFor(u"thresholdDialog"_s);
        stage.script().act([&stage] { stage.hands().type(u"waitAlarm"_s, u"00:20"_s); });
        stage.picture(u"floor-thresholds"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
    }

    void addAgents(TourStage &stage)
    {
        openFloor(stage, 3, u"agentsTable"_s);
        stage.script().rest(1200ms); // The line of totals is worked out once a second.
        stage.picture(u"floor-agents"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] {
            models::FloorAgentModel *model = placeOf(stage)->agentView()->model();
            for (const int row : {1, 3, 7, 9})
                model->setSelected(row, row, true);
        });
        stage.waitFor(u"agentSelection"_s);
        stage.picture(u"floor-agents-selected"_s, TourStage::Contrast);
        stage.script().act([&stage] { stage.hands().click(u"floorColumnsButton"_s); });
        stage.waitFor(u"floorColumnList"_s);
        stage.picture(u"floor-columns"_s);
        stage.script().act([&stage] {
            stage.hands().press(Qt::Key_Escape);
            placeOf(stage)->agentView()->model()->selectNone();
        });
    }

} // namespace

QList<TourScene> floorScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"floor-queues"_L1,
             {"floor-queues"_L1, "floor-queue-open"_L1, "floor-thresholds"_L1},
             from,
             addQueues},
            {"floor-agents"_L1,
             {"floor-agents"_L1, "floor-agents-selected"_L1, "floor-columns"_L1},
             from,
             addAgents}};
}

} // namespace vigie::ui
