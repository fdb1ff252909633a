// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/roomscenes.h"

#include "center/chat.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/roomwishes.h"
#include "ui/rooms/roomspages.h"
#include "ui/shell/agentpages.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/placepage.h"

#include <QJsonObject>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    RoomsPages *rooms(TourStage &stage)
    {
        return stage.program().window().workspace()->pages()->rooms();
    }

    void show(TourStage &stage, PlacePage *(RoomsPages::*page)() const)
    {
        stage.script().act([&stage, page] { Q_EMIT(rooms(stage)->*page)()->frontRequested(); });
        stage.script().rest(TourStage::settling);
    }

    //! A colleague writes, as the server would tell it.
    void tellText(TourStage &stage, const QString &login, const QString &name, const QString &phone,
                  const QString &text)
    {
        const QJsonObject from{
            {u"username"_s, login}, {u"displayName"_s, name}, {u"phoneNumber"_s, phone}};
        const QJsonObject body{
            {u"event"_s, u"FlashTextUserMessage"_s},
            {u"from"_s, from},
            {u"to"_s, QJsonObject{{u"username"_s, u"agent1"_s}}},
            {u"sequence"_s, 900},
            {u"message"_s, text},
            {u"date"_s, QDateTime::currentDateTime().toOffsetFromUtc(0).toString(Qt::ISODate)}};
        stage.hands().post(
            u"say"_s,
            {{u"login"_s, u"agent1"_s},
             {u"frame"_s,
              QJsonObject{{u"msgType"_s, u"FlashTextEvent"_s}, {u"ctiMessage"_s, body}}}});
    }

    void addMessages(TourStage &stage)
    {
        stage.bePaused();
        stage.script().act([&stage] {
            RoomsPages *pages = rooms(stage);
            pages->openChat({.username = u"agent9"_s, .displayName = u"Zoë Whitfield"_s});
            pages->openChat({.username = u"agent4"_s, .displayName = u"Léa Martin"_s});
            pages->openChat({.username = u"agent2"_s, .displayName = u"James Okafor"_s});
        });
        stage.script().until(u"the history"_s, [&stage] {
            const auto *talk = stage.program().desk()->chat().find(u"agent2"_s);
            return talk && talk->history == center::HistoryState::Known;
        });
        stage.script().act([&stage] {
            center::Chat &chat = stage.program().desk()->chat();
            chat.send(u"agent2"_s, u"He was not in. I left a message and will try again at two."_s);
            tellText(stage, u"agent4"_s, u"Léa Martin"_s, u"1004"_s,
                     u"Camille, tu peux regarder le dossier 48-20931 quand tu as une minute ?"_s);
            chat.open({.username = u"nobody.known"_s});
            chat.send(u"nobody.known"_s, u"Are you there?"_s);
            if (auto *input = qobject_cast<QPlainTextEdit *>(stage.hands().find(u"chatInput"_s)))
                input->setPlainText(u"By the way, the wiki says"_s);
        });
        stage.script().until(u"what became of the texts"_s, [&stage] {
            center::Chat &chat = stage.program().desk()->chat();
            const auto *unknown = chat.find(u"nobody.known"_s);
            return chat.unread() > 0 && unknown && !unknown->texts.isEmpty()
                && unknown->texts.last().state == center::TextState::Failed;
        });
        stage.script().rest(1200ms); // The draft is on the disk.
        stage.picture(u"messages"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { rooms(stage)->openChat({.username = u"nobody.known"_s}); });
        stage.script().rest(300ms);
        stage.picture(u"messages-failed"_s);
        stage.script().act([&stage] {
            rooms(stage)->openChat({.username = u"agent2"_s});
            if (auto *input = qobject_cast<QPlainTextEdit *>(stage.hands().find(u"chatInput"_s)))
                input->clear();
        });
    }

    qsizetype participants(const TourStage &stage)
    {
        for (const telephony::Call &call : stage.program().desk()->center().calls().calls()) {
            if (call.room)
                return call.room->participants.size();
        }
        return 0;
    }

    void invite(TourStage &stage, const QString &number, qsizetype then)
    {
        stage.script().act([&stage, number] {
            stage.hands().type(u"inviteNumber"_s, number);
            stage.hands().click(u"invite"_s);
        });
        stage.script().until(u"somebody invited"_s,
                             [&stage, then] { return participants(stage) >= then; });
    }

    void addConference(TourStage &stage)
    {
        stage.bePaused();
        show(stage, &RoomsPages::conferences);
        stage.script().rest(300ms);
        stage.picture(u"conference-rooms"_s);
        stage.script().act([&stage] { stage.hands().click(u"joinRoom"_s); });
        stage.script().until(u"the conference"_s, [&stage] { return participants(stage) == 1; });
        invite(stage, u"0611223344"_s, 2);
        invite(stage, u"0472105520"_s, 3);
        invite(stage, u"0145000001"_s, 4);
        stage.script().act([&stage] {
            if (auto *list = qobject_cast<QListView *>(stage.hands().find(u"participants"_s)))
                list->setCurrentIndex(list->model()->index(1, 0));
            stage.hands().click(u"muteParticipant"_s);
        });
        stage.script().rest(4500ms); // Somebody speaks.
        stage.picture(u"conference"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"closeRoom"_s); });
        stage.waitForCalls(0, false);
    }

    void addSwitchboard(TourStage &stage)
    {
        stage.bePaused();
        stage.script().act([&stage] {
            const auto call
                = [&stage](const QString &to, const QString &number, const QString &name) {
                      stage.hands().post(u"call"_s,
                                         {{u"to"_s, to}, {u"number"_s, number}, {u"name"_s, name}});
                  };
            call(u"3009"_s, u"0478901234"_s, u"Transports Vasseur"_s);
            call(u"3009"_s, u"0388541000"_s, u"Peter Lindqvist"_s);
        });
        show(stage, &RoomsPages::switchboard);
        const auto longWait = [&stage] {
            const auto *queue = stage.program().desk()->center().findQueue(u"__switchboard_hold"_s);
            const auto since = queue ? queue->longestWaitSince : std::nullopt;
            return since && stage.program().desk()->clock().now() - *since > 33s;
        };
        stage.script().until(u"a long wait on hold"_s, longWait, 60s);
        stage.script().repeatUntil(
            u"callers of the switchboard"_s,
            [&stage] {
                for (const auto &[number, name] : {std::pair(u"0142685300"_s, u"Hôtel Bellevue"_s),
                                                   {u"0556101520"_s, u"Nadia Benali"_s},
                                                   {u"0240118090"_s, u"Garage du Pont-Neuf"_s}})
                    stage.hands().post(
                        u"call"_s,
                        {{u"to"_s, u"3011"_s}, {u"number"_s, number}, {u"name"_s, name}});
            },
            1s,
            [&stage] {
                auto *table = qobject_cast<QTableView *>(stage.hands().find(u"incomingCallers"_s));
                return table && table->model()->rowCount() > 2;
            },
            30s);
        stage.picture(u"switchboard"_s, TourStage::Contrast | TourStage::LargeText);
    }

} // namespace

QList<TourScene> roomScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"messages"_L1, {"messages"_L1, "messages-failed"_L1}, from, addMessages},
            {"conference"_L1, {"conference-rooms"_L1, "conference"_L1}, from, addConference},
            {"switchboard"_L1, {"switchboard"_L1}, from, addSwitchboard}};
}

} // namespace vigie::ui
