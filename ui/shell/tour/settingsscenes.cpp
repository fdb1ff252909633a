// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/settingsscenes.h"

#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    void addSettings(TourStage &stage)
    {
        stage.openPlace(1);
        stage.waitFor(u"settingsTheme"_s);
        stage.picture(u"settings"_s, TourStage::Contrast | TourStage::LargeText);
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
    return {{"settings"_L1, {"settings"_L1}, from, addSettings},
            {"keys"_L1, {"keys"_L1}, from, addKeys},
            {"farewell"_L1, {"leave"_L1}, from, addFarewell}};
}

} // namespace vigie::ui
