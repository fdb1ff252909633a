// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/settingsscenes.h"

#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"

#include <QShortcut>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    void addSettings(TourStage &stage)
    {
        stage.openPlace(1);
        stage.waitFor(u"forwardSwitchAlways"_s);
        stage.picture(u"settings"_s, TourStage::Contrast | TourStage::LargeText);
        const std::initializer_list<std::pair<QString, QString>> others{
            {u"securitySection"_s, u"settings-security"_s},
            {u"noticesSection"_s, u"settings-notices"_s},
            {u"profilesSection"_s, u"settings-profiles"_s},
            {u"devicesSection"_s, u"settings-devices"_s},
            {u"desktopSection"_s, u"settings-desktop"_s},
            {u"keysSection"_s, u"settings-keys"_s},
            {u"appearanceSection"_s, u"settings-appearance"_s},
            {u"screenPopsSection"_s, u"settings-screen-pops"_s},
            {u"aboutSection"_s, u"settings-about"_s}};
        for (const auto &[section, picture] : others) {
            stage.script().act([&stage, name = section] {
                stage.program().window().workspace()->showSettings(name);
            });
            stage.picture(picture,
                          picture == u"settings-security"_s ? TourStage::LargeText
                                                            : TourStage::None);
        }
        stage.script().act(
            [&stage] { stage.program().window().workspace()->showSettings(u"callsSection"_s); });
        stage.openPlace(0);
    }

    void addKeys(TourStage &stage)
    {
        stage.script().act([&stage] {
            const auto shortcuts = stage.program().window().findChildren<QShortcut *>();
            for (QShortcut *each : shortcuts) {
                if (each->key() == QKeySequence(Qt::Key_F1))
                    QMetaObject::invokeMethod(each, "activated");
            }
        });
        stage.waitFor(u"keysDialog"_s);
        stage.picture(u"keys"_s);
        stage.script().act([&stage] { stage.hands().click(u"closeKeys"_s); });
        stage.script().until(u"the end of the dialog"_s,
                             [&stage] { return !stage.hands().sees(u"keysDialog"_s); });
    }

    void addFarewell(TourStage &stage)
    {
        stage.script().act([&stage] { stage.program().window().close(); });
        stage.waitFor(u"leaveDialog"_s);
        stage.picture(u"leave"_s);
        stage.script().act([&stage] { stage.hands().click(u"logOut"_s); });
        stage.script().until(u"the closed window"_s,
                             [&stage] { return !stage.program().window().isVisible(); });
    }

} // namespace

QList<TourScene> settingsScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"settings"_L1,
             {"settings"_L1, "settings-security"_L1, "settings-notices"_L1, "settings-profiles"_L1,
              "settings-devices"_L1, "settings-desktop"_L1, "settings-keys"_L1,
              "settings-appearance"_L1, "settings-screen-pops"_L1, "settings-about"_L1},
             from,
             addSettings},
            {"keys"_L1, {"keys"_L1}, from, addKeys},
            {"farewell"_L1, {"leave"_L1}, from, addFarewell}};
}

} // namespace vigie::ui
