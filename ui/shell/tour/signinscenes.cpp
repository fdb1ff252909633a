// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/signinscenes.h"

#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signinform.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/signintexts.h"
#include "ui/shell/tour/tourstage.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    const auto unknownLine = u"99999"_s;

    //! A line on which another agent is logged in, from the simulator's state.
    QString lineInUse(const QJsonObject &state)
    {
        const QJsonArray agents = state["agents"_L1].toArray();
        for (const auto &each : agents) {
            QString line = each["phone"_L1].toString();
            const QString name = each["state"_L1].toString();
            if (name == "AgentReady"_L1 && !line.isEmpty() && line != TourStage::ownLine())
                return line;
        }
        return {};
    }

    void addUnknownLine(TourStage &stage)
    {
        stage.script().act([&stage] {
            stage.hands().type(u"phone"_s, unknownLine);
            stage.hands().click(u"signIn"_s);
        });
        stage.script().until(u"an unknown line"_s, [&stage] {
            return !stage.program().window().signInPage()->form()->problem().isEmpty();
        });
        stage.picture(u"sign-in-error"_s);
    }

    void addLineInUse(TourStage &stage)
    {
        const auto line = std::make_shared<QString>();
        stage.script().repeatUntil(
            u"an agent who is logged in"_s,
            [&stage, line] {
                stage.hands().ask([line](const QJsonObject &state) { *line = lineInUse(state); });
            },
            500ms, [line] { return !line->isEmpty(); }, 20s);
        stage.script().act([&stage, line] {
            stage.hands().type(u"phone"_s, *line);
            stage.hands().click(u"signIn"_s);
        });
        stage.waitFor(u"lineInUse"_s);
        stage.picture(u"line-in-use"_s);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
        stage.script().until(u"the form"_s,
                             [&stage] { return !stage.hands().sees(u"lineInUse"_s); });
    }

    void addSignIn(TourStage &stage)
    {
        stage.openServer();
        stage.picture(u"first-run"_s);
        stage.fillIn();
        stage.picture(u"sign-in"_s, TourStage::Contrast | TourStage::LargeText);
        addUnknownLine(stage);
        addLineInUse(stage);
        stage.script().act([&stage] {
            stage.hands().type(u"phone"_s, TourStage::ownLine());
            stage.hands().click(u"signIn"_s);
        });
        stage.waitFor(u"workspace"_s);
    }

} // namespace

QList<TourScene> signInScenes()
{
    return {{"signing-in"_L1,
             {"first-run"_L1, "sign-in"_L1, "sign-in-error"_L1, "line-in-use"_L1},
             TourScene::From::SignInPage,
             addSignIn}};
}

} // namespace vigie::ui
