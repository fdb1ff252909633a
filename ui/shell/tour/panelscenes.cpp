// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/panelscenes.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/shell/application.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/tour/tourstage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    const center::Agent &ownAgent(const TourStage &stage)
    {
        return *stage.program().desk()->center().ownAgent();
    }

    void takeACall(TourStage &stage)
    {
        stage.beReady();
        stage.ring();
        stage.script().act([&stage] { stage.hands().click(u"answer"_s); });
        stage.waitForState(center::ShownState::AcdCall);
        stage.script().rest(1200ms);
    }

    void sayListening(TourStage &stage)
    {
        const QJsonObject message{{u"started"_s, true},
                                  {u"phoneNumber"_s, u"1901"_s},
                                  {u"agentId"_s, vigie::raw(ownAgent(stage).id)}};
        stage.hands().post(
            u"say"_s,
            {{u"login"_s, u"agent1"_s},
             {u"frame"_s,
              QJsonObject{{u"msgType"_s, u"AgentListen"_s}, {u"ctiMessage"_s, message}}}});
    }

    void addDuringACall(TourStage &stage)
    {
        takeACall(stage);
        stage.script().act([&stage] { stage.program().desk()->pauseRecording(); });
        stage.script().until(u"the paused recording"_s, [&stage] {
            return ownAgent(stage).recording == xuc::MonitorState::Paused;
        });
        stage.script().rest(300ms);
        stage.picture(u"recording-paused"_s, TourStage::Contrast);
        stage.script().act([&stage] {
            stage.program().desk()->resumeRecording();
            stage.program().desk()->pause(u"lunch"_s);
        });
        stage.script().until(u"the recording"_s, [&stage] {
            return ownAgent(stage).recording == xuc::MonitorState::Active;
        });
        stage.script().act([&stage] { sayListening(stage); });
        stage.waitFor(u"listened"_s);
        stage.picture(u"listened"_s, TourStage::Contrast);
        stage.picture(u"pause-pending"_s);
        stage.endCalls();
        stage.waitForState(center::ShownState::Pause);
    }

    void addConsultation(TourStage &stage)
    {
        takeACall(stage);
        stage.script().act([&stage] { stage.hands().click(u"transfer"_s); });
        stage.waitFor(u"transferPanel"_s);
        stage.script().act([&stage] {
            stage.hands().type(u"transferNumber"_s, u"0612345678"_s);
            stage.hands().click(u"attendedTransfer"_s);
        });
        stage.waitForCalls(2, true);
        stage.openTab(2);
        stage.script().rest(1200ms);
        stage.picture(u"consultation"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"conference"_s); });
        stage.script().until(u"the conference"_s, [&stage] {
            return stage.program().desk()->center().calls().isConference();
        });
        stage.picture(u"three-way-call"_s);
        stage.openTab(0);
        stage.endCalls();
    }

    //! Rings in vain; then the server pauses who did not answer.
    void addMissedCall(TourStage &stage)
    {
        stage.beReady();
        stage.ring();
        stage.script().until(
            u"the end of the ringing"_s,
            [&stage] { return stage.program().desk()->missedCall().has_value(); }, 60s);
        stage.script().act([&stage] {
            QUrl url = stage.floor().server();
            url.setPath(u"/xuc/api/1.0/togglePause/"_s);
            stage.hands().postTo(url, {{u"phoneNumber"_s, TourStage::ownLine()}});
        });
        stage.waitForState(center::ShownState::Pause);
        stage.waitFor(u"missedCall"_s);
        stage.picture(u"missed-call"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"dismissCard"_s); });
    }

} // namespace

QList<TourScene> panelScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"during-a-call"_L1,
             {"recording-paused"_L1, "listened"_L1, "pause-pending"_L1},
             from,
             addDuringACall},
            {"consultation"_L1, {"consultation"_L1, "three-way-call"_L1}, from, addConsultation},
            {"missed-call"_L1, {"missed-call"_L1}, from, addMissedCall}};
}

} // namespace vigie::ui
