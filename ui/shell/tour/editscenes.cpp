// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/editscenes.h"

#include "ui/models/flooragentmodel.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/tabs.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    SupervisorPlace *placeOf(const TourStage &stage)
    {
        return stage.program().window().workspace()->floorPlace();
    }

    void openAgents(TourStage &stage, const QList<int> &rows)
    {
        stage.script().act([&stage] { stage.program().window().workspace()->showFloor(); });
        stage.waitFor(u"floorTabs"_s);
        stage.script().act([&stage] {
            if (auto *tabs = qobject_cast<Tabs *>(stage.hands().find(u"floorTabs"_s)))
                tabs->setCurrent(3);
        });
        stage.waitFor(u"agentsTable"_s);
        stage.script().act([&stage, rows] {
            models::FloorAgentModel *model = placeOf(stage)->agentView()->model();
            model->selectNone();
            for (const int row : rows)
                model->setSelected(row, row, true);
        });
    }

    //! Types into a table of penalties.
    void typeAt(TourStage &stage, int row, int column, const QString &text)
    {
        auto *table = qobject_cast<EditTable *>(stage.hands().find(u"editTable"_s));
        if (table == nullptr)
            return;
        const QModelIndex cell = table->model()->index(row, column);
        table->model()->setData(cell, text, Qt::EditRole);
        table->setCurrentIndex(cell);
    }

    void addAgentEdit(TourStage &stage)
    {
        openAgents(stage, {3});
        stage.script().act([&stage] { stage.hands().click(u"agentsEdit"_s); });
        stage.waitFor(u"agentEditDialog"_s);
        stage.script().act([&stage] {
            typeAt(stage, 0, PenaltyModel::ActiveColumn, u"2"_s);
            typeAt(stage, 1, PenaltyModel::ActiveColumn, {});
        });
        stage.picture(u"floor-agent-edit"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
    }

    void addTo(TourStage &stage, const QString &line, int entry)
    {
        auto *choice = qobject_cast<QComboBox *>(stage.hands().find(line + u"Choice"_s));
        if (choice == nullptr)
            return;
        choice->setCurrentIndex(entry);
        Q_EMIT choice->activated(entry);
        stage.hands().click(line + u"Add"_s);
    }

    void addAgentsEdit(TourStage &stage)
    {
        openAgents(stage, {1, 3, 4, 5, 7, 8, 9, 11, 14, 17});
        stage.script().act([&stage] { stage.hands().click(u"agentsEdit"_s); });
        stage.waitFor(u"manyEditDialog"_s);
        stage.script().act([&stage] {
            addTo(stage, u"editAdded"_s, 0);
            addTo(stage, u"editAdded"_s, 2);
            addTo(stage, u"editRemoved"_s, 4);
        });
        stage.picture(u"floor-agents-edit"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] {
            stage.hands().post(u"fault"_s, {{u"fault"_s, u"deaf:setAgentQueue/4"_s}});
        });
        stage.script().rest(500ms); // It strikes before the changes leave.
        stage.script().act([&stage] { stage.hands().click(u"editSave"_s); });
        stage.waitFor(u"resultSheet"_s);
        stage.waitFor(u"resultRetry"_s);
        stage.picture(u"floor-agents-result"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] {
            stage.hands().post(u"fault"_s, {{u"fault"_s, u"clear"_s}});
            stage.hands().click(u"resultDone"_s);
        });
    }

    //! By the keyboard onto a queue that the agents have with several penalties.
    void goToConflict(TourStage &stage)
    {
        auto *table = qobject_cast<EditTable *>(stage.hands().find(u"editTable"_s));
        for (int row = 0; table != nullptr && row < table->model()->rowCount(); ++row) {
            if (!table->model()
                     ->index(row, PenaltyModel::NameColumn)
                     .data(EditCell::WarningRole)
                     .toBool())
                continue;
            table->setFocus(Qt::TabFocusReason);
            table->setCurrentIndex(table->model()->index(row, PenaltyModel::ActiveColumn));
            return;
        }
    }

    void addBase(TourStage &stage)
    {
        openAgents(stage, {1, 3, 4, 5, 7, 8});
        stage.script().act([&stage] { placeOf(stage)->agentView()->makeBase(true); });
        stage.waitFor(u"baseDialog"_s);
        stage.script().act([&stage] { goToConflict(stage); });
        stage.picture(u"floor-base"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
    }

} // namespace

QList<TourScene> editScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"floor-agent-edit"_L1, {"floor-agent-edit"_L1}, from, addAgentEdit},
            // Before the changes of the next, which leave no conflict.
            {"floor-base"_L1, {"floor-base"_L1}, from, addBase},
            {"floor-agents-edit"_L1,
             {"floor-agents-edit"_L1, "floor-agents-result"_L1},
             from,
             addAgentsEdit}};
}

} // namespace vigie::ui
