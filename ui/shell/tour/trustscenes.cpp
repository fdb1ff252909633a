// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/trustscenes.h"

#include "site/settings.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    site::Profile current(TourStage &stage)
    {
        const site::Settings &settings = stage.program().settings();
        return settings.server(settings.currentServer());
    }

    void nameServers(TourStage &stage)
    {
        using Kind = site::OtherServer::Kind;
        site::Profile profile = current(stage);
        profile.rules.authorities = u"/etc/ssl/acme/authorities.pem"_s;
        profile.others = {
            {.kind = Kind::Xci,
             .url = QUrl(u"https://xci.acme.example:9001"_s),
             .login = u"admin"_s,
             .pin = {.fingerprint = site::normalFingerprint(u"7C1E409AD25503EF186BC7920DA43F61"
                                                            "E827B95C14F08D336AC1720ED94895BB"_s),
                     .pinnedOn = QDate(2026, 9, 4),
                     .subject = u"xci.acme.example"_s,
                     .issuer = u"xci.acme.example"_s,
                     .validUntil = QDate(2036, 9, 4)}},
            {.kind = Kind::Configuration, .url = QUrl(u"http://xivo.acme.example:9100"_s)}};
        stage.program().settings().remember(profile);
    }

    void addTrust(TourStage &stage)
    {
        stage.script().act([&stage] {
            nameServers(stage);
            stage.program().window().workspace()->showSettings(u"securitySection"_s);
        });
        stage.waitFor(u"removeXciPin"_s);
        stage.picture(u"settings-trust"_s, TourStage::LargeText);
        stage.script().act(
            [&stage] { stage.program().window().workspace()->showSettings(u"profilesSection"_s); });
        stage.waitFor(u"editProfile0"_s);
        stage.script().act([&stage] { stage.hands().click(u"editProfile0"_s); });
        stage.waitFor(u"profileDialog"_s);
        stage.picture(u"profile-dialog"_s);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
        stage.script().until(u"the end of the profile's dialog"_s,
                             [&stage] { return !stage.hands().sees(u"profileDialog"_s); });
        stage.script().act([&stage] {
            site::Profile profile = current(stage);
            profile.rules.authorities.clear();
            profile.others.clear();
            stage.program().settings().remember(profile);
        });
        stage.openPlace(0);
    }

} // namespace

QList<TourScene> trustScenes()
{
    return {{"trust"_L1,
             {"settings-trust"_L1, "profile-dialog"_L1},
             TourScene::From::Workspace,
             addTrust}};
}

} // namespace vigie::ui
