// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/sheetscenes.h"

#include "ui/models/flooragentmodel.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keyquestion.h"
#include "ui/widgets/tabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr int agentsTab = 3;
    constexpr int callbacksTab = 4;

    void openTab(TourStage &stage, int tab, const QString &table)
    {
        stage.script().act([&stage] { stage.program().window().workspace()->showFloor(); });
        stage.waitFor(u"floorTabs"_s);
        stage.script().act([&stage, tab] {
            if (auto *tabs = qobject_cast<Tabs *>(stage.hands().find(u"floorTabs"_s)))
                tabs->setCurrent(tab);
        });
        stage.waitFor(table);
    }

    //! The button may stand in the bar's menu: where words are long there is no room for it.
    void clickAndWait(TourStage &stage, const QString &button, const QString &dialog)
    {
        stage.script().act([&stage, button] {
            const auto *floor = stage.program().window().workspace()->floorPlace();
            if (auto *found = floor->findChild<QAbstractButton *>(button))
                found->click();
        });
        stage.waitFor(dialog);
    }

    void addViews(TourStage &stage)
    {
        openTab(stage, agentsTab, u"agentsTable"_s);
        stage.script().act([&stage] { stage.hands().click(u"floorViews"_s); });
        stage.waitFor(u"floorViewMenu"_s);
        stage.picture(u"floor-views"_s, TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().press(Qt::Key_Escape); });
    }

    void addLimits(TourStage &stage)
    {
        openTab(stage, agentsTab, u"agentsTable"_s);
        clickAndWait(stage, u"agentsLimits"_s, u"limitDialog"_s);
        stage.script().act([&stage] {
            const auto fields = stage.hands().find(u"limitDialog"_s)->findChildren<QLineEdit *>();
            if (fields.size() < 2)
                return;
            stage.hands().type(fields[0]->objectName(), u"10:00"_s);
            stage.hands().type(fields[1]->objectName(), u"05:00"_s);
        });
        stage.picture(u"floor-limits"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
    }

    void addDay(TourStage &stage)
    {
        openTab(stage, agentsTab, u"agentsTable"_s);
        stage.script().act([&stage] {
            FloorTable *table
                = stage.program().window().workspace()->floorPlace()->agentView()->table();
            // A menu on one of several selected rows is about all of them.
            if (auto *agents = qobject_cast<models::FloorAgentModel *>(table->model()))
                agents->selectNone();
            table->setCurrentIndex(table->model()->index(1, 0));
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint()));
            QApplication::sendEvent(table, &asked);
        });
        stage.waitFor(u"agentMenu"_s);
        stage.script().act([&stage] {
            auto *menu = qobject_cast<QMenu *>(stage.hands().find(u"agentMenu"_s));
            if (menu == nullptr)
                return;
            QAction *day = menu->actions().constLast();
            menu->close();
            day->trigger();
        });
        stage.waitFor(u"dayDialog"_s);
        stage.picture(u"floor-day"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().press(Qt::Key_Escape); });
    }

    void addSearch(TourStage &stage)
    {
        openTab(stage, callbacksTab, u"callbacksTable"_s);
        clickAndWait(stage, u"callbacksSearchAll"_s, u"callbackSearchDialog"_s);
        stage.script().act([&stage] { stage.hands().click(u"searchCallbacksNow"_s); });
        stage.waitFor(u"foundCallbacks"_s);
        stage.script().rest(800ms);
        stage.picture(u"floor-callbacks-search"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().press(Qt::Key_Escape); });
    }

    void addRoute(TourStage &stage)
    {
        openTab(stage, callbacksTab, u"callbacksTable"_s);
        clickAndWait(stage, u"callbacksRoute"_s, u"callbackRouteDialog"_s);
        stage.script().act([&stage] { stage.hands().click(u"routeDirect"_s); });
        stage.picture(u"floor-callbacks-route"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] {
            stage.hands().click(u"cancelRoute"_s);
            auto *question = new KeyQuestion(QUrl(u"https://xivo.example.org:9100"_s), true,
                                             &stage.program().window());
            question->setCanKeep(true);
            question->open();
        });
        stage.waitFor(u"callbackKeyDialog"_s);
        stage.picture(u"floor-callbacks-key"_s, TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"cancelCallbackKey"_s); });
    }

} // namespace

QList<TourScene> sheetScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"floor-views"_L1, {"floor-views"_L1}, from, addViews},
            {"floor-limits"_L1, {"floor-limits"_L1}, from, addLimits},
            {"floor-day"_L1, {"floor-day"_L1}, from, addDay},
            {"floor-callbacks-search"_L1, {"floor-callbacks-search"_L1}, from, addSearch},
            {"floor-callbacks-route"_L1,
             {"floor-callbacks-route"_L1, "floor-callbacks-key"_L1},
             from,
             addRoute}};
}

} // namespace vigie::ui
