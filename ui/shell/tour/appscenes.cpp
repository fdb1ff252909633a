// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/appscenes.h"

#include "ui/apps/apppage.h"
#include "ui/directory/customerpage.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    QJsonObject field(const QString &name, const QString &value, int order)
    {
        return {
            {u"name"_s, name}, {u"value"_s, value}, {u"order"_s, order}, {u"type"_s, u"text"_s}};
    }

    //! What a site tells about the customer, in the floor's language.
    QJsonObject sheet()
    {
        const QJsonArray fields{field(u"popupUrl"_s, u"https://crm.example.org/dossier?n="_s, 1),
                                field(u"folderNumber"_s, u"48-20931"_s, 2),
                                field(u"Contrat"_s, u"Flotte Plus, 24 h"_s, 3),
                                field(u"Véhicule"_s, u"GK-417-TR, tracteur 44 t"_s, 4),
                                field(u"Site"_s, u"Corbas, quai 7"_s, 5),
                                field(u"Langue"_s, u"Français"_s, 6)};
        const QJsonObject user{{u"sheetInfo"_s, fields}};
        const QJsonObject profile{{u"profile"_s, QJsonObject{{u"user"_s, user}}}};
        return {{u"msgType"_s, u"Sheet"_s},
                {u"ctiMessage"_s, QJsonObject{{u"payload"_s, profile}}}};
    }

    //! A call to the own line, taken; its number decides what the application does.
    void takeCall(TourStage &stage, const QString &number)
    {
        stage.beReady();
        stage.script().act([&stage, number] {
            stage.hands().post(u"call"_s,
                               {{u"to"_s, TourStage::ownLine()},
                                {u"number"_s, number},
                                {u"name"_s, u"Hélène Vasseur"_s}});
        });
        stage.waitFor(u"answer"_s);
        stage.script().rest(300ms);
        stage.script().act([&stage] { stage.hands().click(u"answer"_s); });
        stage.waitForCalls(1, true);
        stage.script().act([&stage] {
            stage.hands().post(u"say"_s, {{u"login"_s, u"agent1"_s}, {u"frame"_s, sheet()}});
        });
        stage.script().rest(700ms);
    }

    template <typename Page> Page *pageOf(TourStage &stage)
    {
        return stage.program().window().findChild<Page *>();
    }

    void addThirdParty(TourStage &stage)
    {
        takeCall(stage, u"0199000012"_s);
        stage.waitFor(u"appPage"_s);
        stage.script().rest(1500ms);
        stage.picture(u"third-party"_s, TourStage::Contrast | TourStage::LargeText);
        stage.endCalls();
        stage.script().act([&stage] {
            if (auto *page = pageOf<AppPage>(stage))
                Q_EMIT page->closeRequested();
        });
        stage.waitFor(u"closeAppDialog"_s);
        stage.picture(u"third-party-close"_s);
        stage.script().act([&stage] { stage.hands().click(u"closeApp"_s); });
        stage.script().until(u"the end of the page"_s,
                             [&stage] { return !stage.hands().sees(u"appPage"_s); });
    }

    void addCallCard(TourStage &stage)
    {
        takeCall(stage, u"0472105520"_s);
        stage.script().act([&stage] {
            if (auto *page = pageOf<CustomerPage>(stage))
                Q_EMIT page->frontRequested();
        });
        stage.waitFor(u"customerFolder"_s);
        stage.picture(u"call-card"_s, TourStage::Contrast | TourStage::LargeText);
        stage.endCalls();
    }

} // namespace

QList<TourScene> appScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"third-party"_L1, {"third-party"_L1, "third-party-close"_L1}, from, addThirdParty},
            {"call-card"_L1, {"call-card"_L1}, from, addCallCard}};
}

} // namespace vigie::ui
