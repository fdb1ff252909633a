// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/adminscenes.h"

#include "base/ids.h"
#include "site/settings.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/admintable.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/application.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    using Kind = AdminSpot::Kind;

    AdminDoor *doorOf(const TourStage &stage)
    {
        return stage.program().window().workspace()->administration();
    }

    //! The profile gets the floor's XCI, as an administrator would set it up.
    void addServer(TourStage &stage)
    {
        site::Settings &settings = stage.program().settings();
        site::Profile profile = settings.server(settings.currentServer());
        profile.others = {{.kind = site::OtherServer::Kind::Xci,
                           .url = stage.floor().administration(),
                           .login = u"admin"_s}};
        settings.remember(profile);
        AdminSite site = adminSiteOf(settings, profile);
        site.publicKey = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFZpZ2llRGVtb0tleU9mVGhlVG91cg "
                         "xci@acme.example"_s;
        keepAdminSite(settings, profile.url, site);
    }

    void removeServer(TourStage &stage)
    {
        stage.script().act([&stage] {
            site::Settings &settings = stage.program().settings();
            site::Profile profile = settings.server(settings.currentServer());
            profile.others.clear();
            settings.remember(profile);
        });
        stage.script().rest(300ms);
    }

    void openRoom(TourStage &stage)
    {
        stage.bePaused(); // No call stands before the pictures.
        stage.script().act([&stage] {
            addServer(stage);
            stage.program().window().workspace()->showAdministration();
        });
        stage.waitFor(u"adminPlace"_s);
        // Without a server it was left at a page that needs none.
        stage.script().act([&stage] { doorOf(stage)->place()->show({}); });
    }

    void open(TourStage &stage)
    {
        openRoom(stage);
        const auto isIn = [&stage] {
            return doorOf(stage)->room().session().state() == xci::Session::State::SignedIn;
        };
        stage.script().until(u"the administration's sign-in"_s, [&stage, isIn] {
            return isIn() || stage.hands().sees(u"xciPassword"_s);
        });
        stage.script().act([&stage, isIn] {
            if (isIn())
                return;
            stage.hands().type(u"xciPassword"_s, u"superpass"_s);
            stage.hands().click(u"xciSignIn"_s);
        });
        stage.waitFor(u"adminTree"_s);
        stage.script().until(
            u"all users of the administration"_s,
            [&stage, isIn] {
                const xci::Directory &directory = doorOf(stage)->room().directory();
                return isIn() && directory.isRead(xci::Directory::Part::Users)
                    && !directory.isReading();
            },
            30s);
    }

    QString entityOf(const TourStage &stage, const QString &name)
    {
        for (const xci::Entity &each : doorOf(stage)->room().directory().entities()) {
            if (each.displayName == name)
                return each.combinedId;
        }
        return {};
    }

    void go(TourStage &stage, const std::function<AdminSpot()> &spot, const QString &page)
    {
        stage.script().act([&stage, spot] { doorOf(stage)->place()->show(spot()); });
        stage.waitFor(page);
        stage.script().rest(700ms);
    }

    void addSignIn(TourStage &stage)
    {
        openRoom(stage);
        stage.picture(u"admin-sign-in"_s);
        removeServer(stage);
    }

    void addDashboard(TourStage &stage)
    {
        open(stage);
        go(
            stage, [] { return AdminSpot{}; }, u"adminDashboard"_s);
        stage.script().act([&stage] { stage.hands().click(u"healthStripRun"_s); });
        stage.waitFor(u"healthStripRow0"_s);
        stage.picture(u"admin-dashboard"_s, TourStage::Contrast | TourStage::LargeText);
        go(
            stage,
            [&stage] {
                const auto &xivos = doorOf(stage)->room().directory().xivos();
                return AdminSpot{.kind = Kind::Xivo,
                                 .xivo = xivos.isEmpty() ? xci::XivoId() : xivos[2].id};
            },
            u"xivoPage"_s);
        stage.picture(u"admin-xivo"_s);
        removeServer(stage);
    }

    void addEntity(TourStage &stage)
    {
        open(stage);
        go(
            stage,
            [&stage] {
                return AdminSpot{.kind = Kind::Entity, .entity = entityOf(stage, u"Corbas"_s)};
            },
            u"entityPage"_s);
        stage.script().act([&stage] {
            auto *table = qobject_cast<AdminTable *>(stage.hands().find(u"usersTable"_s));
            if (table == nullptr || table->rows().rowCount() < 7)
                return;
            table->setFocus(Qt::TabFocusReason);
            table->setCurrentIndex(table->rows().index(6, 0));
            stage.hands().press(Qt::Key_Right);
            stage.hands().press(Qt::Key_Space);
        });
        stage.picture(u"admin-entity"_s, TourStage::Contrast | TourStage::LargeText);
        go(
            stage,
            [&stage] {
                return AdminSpot{.kind = Kind::EntityForm, .entity = entityOf(stage, u"Corbas"_s)};
            },
            u"entityForm"_s);
        stage.script().act([&stage] { stage.hands().click(u"addInterval"_s); });
        stage.waitFor(u"intervalStart2"_s);
        stage.script().act([&stage] {
            stage.hands().type(u"intervalStart2"_s, u"1150"_s);
            stage.hands().type(u"intervalEnd2"_s, u"1160"_s);
        });
        stage.script().rest(300ms);
        stage.picture(u"admin-entity-form"_s);
        stage.script().act([&stage] { stage.hands().click(u"cancelForm"_s); });
        stage.waitFor(u"throwAway"_s);
        stage.script().act([&stage] { stage.hands().click(u"throwAway"_s); });
        stage.waitFor(u"entityPage"_s);
        removeServer(stage);
    }

    void addUser(TourStage &stage)
    {
        open(stage);
        go(
            stage,
            [&stage] {
                return AdminSpot{.kind = Kind::UserForm, .entity = entityOf(stage, u"Corbas"_s)};
            },
            u"userForm"_s);
        stage.script().act([&stage] {
            stage.hands().type(u"firstName"_s, u"Gwenaëlle"_s);
            stage.hands().type(u"lastName"_s, u"Le Floc’h"_s);
            stage.hands().type(u"internalNumber"_s, u"100"_s);
            stage.hands().type(u"ctiLogin"_s, u"glefloch"_s);
        });
        stage.script().rest(300ms);
        stage.picture(u"admin-user-form"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"cancelForm"_s); });
        stage.waitFor(u"throwAway"_s);
        stage.script().act([&stage] { stage.hands().click(u"throwAway"_s); });
        stage.waitFor(u"entityPage"_s);
        removeServer(stage);
    }

    //! Somebody else changes what is typed in; the own session stands in for him.
    void changeMeanwhile(TourStage &stage, const xci::User &user)
    {
        AdminRoom &room = doorOf(stage)->room();
        const auto lines = room.directory().templatesFor(user.entity);
        if (lines.isEmpty())
            return;
        room.client().updateUser(user.id,
                                 {.entity = user.entity,
                                  .lineTemplate = lines.first()->id,
                                  .firstName = user.firstName,
                                  .lastName = u"Le Goff"_s,
                                  .internalNumber = user.internalNumber},
                                 &room, [&room, entity = user.entity](const auto &) {
                                     room.directory().refreshUsers(entity);
                                 });
    }

    void addMeanwhile(TourStage &stage)
    {
        open(stage);
        const auto user = [&stage] {
            const auto &all = doorOf(stage)->room().directory().users(entityOf(stage, u"Corbas"_s));
            return all.isEmpty() ? xci::User() : all.first();
        };
        go(
            stage,
            [user] {
                return AdminSpot{
                    .kind = Kind::UserForm, .entity = user().entity, .id = raw(user().id)};
            },
            u"userForm"_s);
        stage.script().act([&stage, user] {
            stage.hands().type(u"lastName"_s, u"Le Floc’h"_s);
            changeMeanwhile(stage, user());
        });
        stage.waitFor(u"meanwhileNote"_s);
        stage.picture(u"admin-form-meanwhile"_s);
        stage.script().act([&stage] { stage.hands().click(u"takeTheirs_lastName"_s); });
        stage.script().rest(300ms);
        stage.script().act([&stage] { stage.hands().click(u"cancelForm"_s); });
        stage.waitFor(u"entityPage"_s);
        removeServer(stage);
    }

    void addTemplates(TourStage &stage)
    {
        open(stage);
        go(
            stage, [] { return AdminSpot{.kind = Kind::Templates}; }, u"templatesPage"_s);
        stage.picture(u"admin-template"_s, TourStage::Contrast | TourStage::LargeText);
        go(
            stage, [] { return AdminSpot{.kind = Kind::Administrators}; }, u"administratorsPage"_s);
        stage.picture(u"admin-administrators"_s);
        go(
            stage, [] { return AdminSpot{.kind = Kind::AdministratorForm, .id = 2}; },
            u"administratorForm"_s);
        stage.picture(u"admin-administrator-form"_s);
        go(
            stage, [] { return AdminSpot{.kind = Kind::NewXivo}; }, u"newXivoPage"_s);
        stage.picture(u"admin-new-xivo"_s);
        removeServer(stage);
    }

} // namespace

void openAdministration(TourStage &stage)
{
    open(stage);
}

void closeAdministration(TourStage &stage)
{
    removeServer(stage);
}

QList<TourScene> adminScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"admin-sign-in"_L1, {"admin-sign-in"_L1}, from, addSignIn},
            {"admin-dashboard"_L1, {"admin-dashboard"_L1, "admin-xivo"_L1}, from, addDashboard},
            {"admin-entity"_L1, {"admin-entity"_L1, "admin-entity-form"_L1}, from, addEntity},
            {"admin-user-form"_L1, {"admin-user-form"_L1}, from, addUser},
            {"admin-form-meanwhile"_L1, {"admin-form-meanwhile"_L1}, from, addMeanwhile},
            {"admin-template"_L1,
             {"admin-template"_L1, "admin-administrators"_L1, "admin-administrator-form"_L1,
              "admin-new-xivo"_L1},
             from,
             addTemplates}};
}

} // namespace vigie::ui
