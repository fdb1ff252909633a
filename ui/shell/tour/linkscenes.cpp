// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/linkscenes.h"

#include "center/desk.h"
#include "ui/shell/application.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/tour/tourstage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    void addLinkLoss(TourStage &stage)
    {
        stage.beReady();
        stage.ring();
        stage.script().act([&stage] { stage.hands().click(u"answer"_s); });
        stage.waitForState(center::ShownState::AcdCall);
        stage.script().rest(1200ms);
        stage.script().act([&stage] { stage.floor().stop(); });
        stage.waitFor(u"banner"_s);
        stage.script().rest(2500ms);
        stage.picture(u"link-lost"_s, TourStage::Contrast);
        stage.script().act([&stage] { stage.floor().start(); });
        stage.script().until(
            u"the link"_s, [&stage] { return stage.program().desk()->isUp(); }, 40s);
        stage.script().act([&stage] { stage.hands().setControl(stage.floor().control()); });
        stage.picture(u"link-back"_s);
    }

} // namespace

QList<TourScene> linkScenes()
{
    return {{"link"_L1, {"link-lost"_L1, "link-back"_L1}, TourScene::From::Workspace, addLinkLoss}};
}

} // namespace vigie::ui
