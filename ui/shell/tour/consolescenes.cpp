// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/consolescenes.h"

#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    //! The newest message of that name becomes the chosen one.
    bool chooseEvent(TourStage &stage, const QString &name)
    {
        auto *table = qobject_cast<QTableView *>(stage.hands().find(u"consoleEvents"_s));
        if (!table)
            return false;
        constexpr int nameColumn = 3;
        const QModelIndexList found = table->model()->match(
            table->model()->index(0, nameColumn), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (found.isEmpty())
            return false;
        table->setFocus();
        table->setCurrentIndex(found.constFirst());
        return true;
    }

    void addConsole(TourStage &stage)
    {
        stage.script().act([&stage] { stage.program().window().workspace()->openConsole(); });
        stage.waitFor(u"consolePage"_s);
        stage.script().act([&stage] {
            stage.hands().post(u"say"_s,
                               {{u"login"_s, u"agent1"_s},
                                {u"frame"_s,
                                 QJsonObject{{u"msgType"_s, u"CallQualityEvent"_s},
                                             {u"ctiMessage"_s, QJsonObject{{u"mos"_s, 4.1}}}}}});
            stage.hands().click(u"consoleSend"_s);
        });
        stage.script().rest(6s); // A heartbeat comes and goes.
        stage.script().until(u"an agent's state"_s,
                             [&stage] { return chooseEvent(stage, u"AgentStateEvent"_s); });
        stage.script().act([&stage] { stage.hands().click(u"consoleHold"_s); });
        stage.script().rest(2s);
        stage.picture(u"event-console"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"consoleShow"_s); });
    }

    void addBundle(TourStage &stage)
    {
        stage.script().act([&stage] { stage.program().showBundle(); });
        stage.waitFor(u"bundleDialog"_s);
        stage.picture(u"support-bundle"_s, TourStage::Contrast);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
        stage.script().until(u"the end of the bundle"_s,
                             [&stage] { return !stage.hands().sees(u"bundleDialog"_s); });
    }

} // namespace

QList<TourScene> consoleScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"console"_L1, {"event-console"_L1}, from, addConsole},
            {"bundle"_L1, {"support-bundle"_L1}, from, addBundle}};
}

} // namespace vigie::ui
