// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/agentscenes.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/queuemodel.h"
#include "ui/shell/application.h"
#include "ui/shell/tour/tourstage.h"

#include <QTableView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    void addIdle(TourStage &stage)
    {
        stage.beReady();
        stage.script().rest(1500ms);
        stage.picture(u"agent-idle"_s, TourStage::Contrast | TourStage::LargeText);
    }

    void addSecondCall(TourStage &stage)
    {
        stage.script().act([&stage] { stage.hands().click(u"transfer"_s); });
        stage.waitFor(u"transferPanel"_s);
        stage.script().act([&stage] { stage.hands().type(u"transferNumber"_s, u"0612345678"_s); });
        stage.picture(u"transfer"_s);
        stage.script().act([&stage] { stage.hands().click(u"attendedTransfer"_s); });
        stage.waitForCalls(2, true);
        stage.script().rest(1200ms);
        stage.picture(u"agent-two-calls"_s);
        stage.script().act([&stage] { stage.hands().click(u"cancelTransfer"_s); });
        stage.waitForCalls(1, true);
        stage.script().rest(500ms);
        stage.endCalls();
    }

    void addAfterCall(TourStage &stage)
    {
        stage.waitForState(center::ShownState::Wrapup);
        stage.script().rest(1200ms);
        stage.picture(u"wrap-up"_s);
        // From here, before the next call rings.
        stage.script().act([&stage] { stage.hands().click(u"stateButton"_s); });
        stage.waitFor(u"stateMenu"_s);
        stage.picture(u"state-menu"_s);
        stage.bePaused();
    }

    void addCall(TourStage &stage)
    {
        stage.beReady();
        stage.ring();
        stage.picture(u"incoming"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"answer"_s); });
        stage.waitForState(center::ShownState::AcdCall);
        stage.script().rest(1200ms);
        stage.picture(u"agent-call"_s, TourStage::Contrast | TourStage::LargeText);
        addSecondCall(stage);
        addAfterCall(stage);
    }

    bool hasLongWait(const TourStage &stage)
    {
        // A little over the first threshold of the longest wait, so that the cell shows it.
        constexpr auto longWait = 33s;
        const center::Desk &desk = *stage.program().desk();
        for (const center::Membership &each : desk.center().ownAgent()->memberships) {
            const auto since = desk.center().queue(each.queue).longestWaitSince;
            if (since && desk.clock().now() - *since > longWait)
                return true;
        }
        return false;
    }

    //! One more caller, to one queue after the other.
    void sendCaller(TourStage &stage, int count)
    {
        const QList<std::pair<QString, QString>> callers{
            {u"0478901234"_s, u"Transports Vasseur"_s},  {u"0388541000"_s, u"Peter Lindqvist"_s},
            {u"0142685300"_s, u"Hôtel Bellevue"_s},      {u"0556101520"_s, u"Nadia Benali"_s},
            {u"0240118090"_s, u"Garage du Pont-Neuf"_s}, {u"0320557700"_s, u"Inès Carpentier"_s},
            {u"0491334455"_s, u"Harold Poirier"_s}};
        const QStringList queues{stage.ownQueue(), u"3005"_s, stage.ownQueue(), u"3003"_s,
                                 u"3006"_s};
        const auto &[number, name] = callers[count % callers.size()];
        stage.hands().post(
            u"call"_s,
            {{u"to"_s, queues[count % queues.size()]}, {u"number"_s, number}, {u"name"_s, name}});
    }

    void openOwnQueue(TourStage &stage)
    {
        auto *table = qobject_cast<QTableView *>(stage.hands().find(u"myQueues"_s));
        if (!table)
            return;
        const QModelIndexList rows
            = table->model()->match(table->model()->index(0, models::QueueModel::NumberColumn),
                                    Qt::DisplayRole, stage.ownQueue(), 1, Qt::MatchExactly);
        if (rows.isEmpty())
            return;
        stage.hands().clickAt(table->viewport(), table->visualRect(rows.constFirst()).center());
        table->setFocus();
        stage.hands().press(Qt::Key_Right);
    }

    void addBusyFloor(TourStage &stage)
    {
        stage.bePaused();
        const auto count = std::make_shared<int>(0);
        stage.script().repeatUntil(
            u"a long wait in an own queue"_s, [&stage, count] { sendCaller(stage, (*count)++); },
            1200ms, [&stage] { return hasLongWait(stage); }, 150s);
        stage.picture(u"paused"_s, TourStage::Contrast);
        stage.script().act([&stage] { openOwnQueue(stage); });
        stage.script().rest(500ms);
        stage.picture(u"callers"_s);
    }

    void addLists(TourStage &stage)
    {
        stage.openTab(1);
        stage.picture(u"all-queues"_s, TourStage::Contrast | TourStage::LargeText);
        stage.openTab(2);
        stage.picture(u"group-agents"_s, TourStage::Contrast | TourStage::LargeText);
        stage.openTab(0);
    }

} // namespace

QList<TourScene> agentScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"idle"_L1, {"agent-idle"_L1}, from, addIdle},
            {"call"_L1,
             {"incoming"_L1, "agent-call"_L1, "transfer"_L1, "agent-two-calls"_L1, "wrap-up"_L1,
              "state-menu"_L1},
             from,
             addCall},
            {"busy-floor"_L1, {"paused"_L1, "callers"_L1}, from, addBusyFloor},
            {"lists"_L1, {"all-queues"_L1, "group-agents"_L1}, from, addLists}};
}

} // namespace vigie::ui
