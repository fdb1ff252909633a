// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/healthscenes.h"

#include "site/settings.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/health/healthdesk.h"
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

} // namespace

QList<TourScene> healthScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"admin-health"_L1, {"admin-health"_L1}, from, addHealth}};
}

} // namespace vigie::ui
