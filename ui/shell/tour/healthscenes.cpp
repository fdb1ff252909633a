// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/healthscenes.h"

#include "site/settings.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/config/configdesk.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/application.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    using Kind = AdminSpot::Kind;
    using Server = site::OtherServer;

    AdminDoor *doorOf(const TourStage &stage)
    {
        return stage.program().window().workspace()->administration();
    }

    void setServers(TourStage &stage, const QList<Server> &servers)
    {
        site::Settings &settings = stage.program().settings();
        site::Profile profile = settings.server(settings.currentServer());
        profile.others = servers;
        settings.remember(profile);
    }

    void open(TourStage &stage)
    {
        stage.bePaused(); // No call stands before the pictures.
        stage.script().act([&stage] {
            setServers(
                stage,
                {{.kind = Server::Kind::Xci,
                  .url = stage.floor().administration(),
                  .login = u"admin"_s},
                 {.kind = Server::Kind::Configuration, .url = stage.floor().configuration()}});
            stage.program().window().workspace()->showAdministration();
        });
        stage.waitFor(u"adminPlace"_s);
        stage.script().act([&stage] { doorOf(stage)->place()->show({}); });
        stage.script().rest(300ms);
        stage.script().act([&stage] {
            if (!stage.hands().sees(u"xciPassword"_s))
                return;
            stage.hands().type(u"xciPassword"_s, u"superpass"_s);
            stage.hands().click(u"xciSignIn"_s);
        });
        stage.waitFor(u"adminTree"_s);
        stage.script().rest(1500ms); // All users are read.
    }

    void close(TourStage &stage)
    {
        stage.script().act([&stage] { setServers(stage, {}); });
        stage.script().rest(300ms);
    }

    void go(TourStage &stage, const AdminSpot &spot, const QString &page)
    {
        stage.script().act([&stage, spot] { doorOf(stage)->place()->show(spot); });
        stage.waitFor(page);
        stage.script().rest(700ms);
    }

    void addHealth(TourStage &stage)
    {
        open(stage);
        go(stage, {.kind = Kind::Health}, u"healthPage"_s);
        stage.script().rest(2000ms); // Everything has answered, or will not.
        stage.picture(u"admin-health"_s, TourStage::Contrast | TourStage::LargeText);
        close(stage);
    }

    void addConfiguration(TourStage &stage)
    {
        open(stage);
        go(stage, {.kind = Kind::CallbackLists}, u"callbackListsPage"_s);
        stage.script().act([&stage] {
            ConfigDesk &desk = doorOf(stage)->room().configuration();
            if (desk.token() != ConfigDesk::Token::Given)
                desk.giveToken(u"demo-shared-token"_s, false);
        });
        stage.script().rest(1200ms);
        stage.picture(u"admin-callback-lists"_s);
        go(stage, {.kind = Kind::CallbackListForm}, u"callbackListForm"_s);
        stage.picture(u"admin-callback-list-form"_s);
        go(stage, {.kind = Kind::Periods}, u"periodsPage"_s);
        stage.picture(u"admin-periods"_s);
        go(stage, {.kind = Kind::PeriodForm}, u"periodForm"_s);
        stage.picture(u"admin-period-form"_s);
        go(stage, {.kind = Kind::Rights}, u"rightsPage"_s);
        stage.picture(u"admin-rights"_s);
        go(stage, {.kind = Kind::RightsForm, .entity = u"super2"_s}, u"rightsForm"_s);
        stage.picture(u"admin-rights-form"_s, TourStage::LargeText);
        close(stage);
    }

    void addToken(TourStage &stage)
    {
        open(stage);
        stage.script().act([&stage] {
            // As at a computer that knows no token.
            ConfigDesk &desk = doorOf(stage)->room().configuration();
            desk.giveToken(u"of another server"_s, false);
        });
        stage.script().rest(700ms);
        go(stage, {.kind = Kind::CallbackLists}, u"configGate"_s);
        stage.picture(u"admin-token"_s);
        close(stage);
    }

} // namespace

QList<TourScene> healthScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"admin-health"_L1, {"admin-health"_L1}, from, addHealth},
            {"admin-token"_L1, {"admin-token"_L1}, from, addToken},
            {"admin-configuration"_L1,
             {"admin-callback-lists"_L1, "admin-callback-list-form"_L1, "admin-periods"_L1,
              "admin-period-form"_L1, "admin-rights"_L1, "admin-rights-form"_L1},
             from,
             addConfiguration}};
}

} // namespace vigie::ui
