// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the agent's place on a scripted floor: agent_look DIRECTORY. For eyes, not a test.
#include "scriptedfloor.h"
#include "translations/translations.h"
#include "ui/agent/agentplace.h"
#include "ui/agent/transferpopup.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vigie::test::ScriptedFloor;
using vigie::ui::AgentPlace;

namespace {

const QJsonObject vasseur{{u"otherDN"_s, u"0472105520"_s},
                          {u"otherDName"_s, u"Hélène Vasseur"_s},
                          {u"queueName"_s, u"trucks"_s},
                          {u"callDirection"_s, u"Incoming"_s}};

void ring(ScriptedFloor &floor)
{
    floor.ownState(u"AgentRinging"_s, 0);
    floor.phone(u"EventRinging"_s, u"a"_s, vasseur);
    floor.advance(4s);
}

void talk(ScriptedFloor &floor)
{
    ring(floor);
    floor.ownState(
        u"AgentOnCall"_s, 0,
        {{u"acd"_s, true}, {u"direction"_s, u"Incoming"_s}, {u"monitorState"_s, u"ACTIVE"_s}});
    floor.phone(u"EventEstablished"_s, u"a"_s);
    floor.advance(207s);
    floor.say(u"AgentListen"_s,
              QJsonObject{{u"started"_s, true},
                          {u"phoneNumber"_s, u"1001"_s},
                          {u"agentId"_s, ScriptedFloor::ownAgent}});
    floor.settle();
}

void consult(ScriptedFloor &floor)
{
    talk(floor);
    floor.phone(u"EventOnHold"_s, u"a"_s);
    floor.advance(70s);
    floor.phone(u"EventDialing"_s, u"b"_s,
                {{u"otherDN"_s, u"1051"_s}, {u"callDirection"_s, u"Outgoing"_s}});
    floor.advance(4s);
    floor.phone(u"EventEstablished"_s, u"b"_s, {{u"otherDName"_s, u"Omar Haddad"_s}});
    floor.ownState(
        u"AgentOnCall"_s, 319,
        {{u"acd"_s, true}, {u"direction"_s, u"Incoming"_s}, {u"monitorState"_s, u"PAUSED"_s}});
    floor.advance(38s);
}

struct Scene
{
    const char *name;
    void (*play)(ScriptedFloor &);
    const char *click; //!< Object name of a button to press, or null.
};

const Scene scenes[] = {
    {"idle",
     [](ScriptedFloor &floor) {
         floor.desk.leaveQueue(vigie::QueueId(7));
         floor.member(ScriptedFloor::ownAgent, 7, -1);
         floor.advance(4s);
     },
     nullptr},
    {"menu", [](ScriptedFloor &) {}, "stateButton"},
    {"ringing", ring, nullptr},
    {"call", talk, nullptr},
    {"transfer", talk, "transfer"},
    {"two", consult, nullptr},
    {"stale",
     [](ScriptedFloor &floor) {
         talk(floor);
         floor.link->lose(floor.clock.now());
         floor.advance(18s);
     },
     nullptr},
    {"pending",
     [](ScriptedFloor &floor) {
         floor.desk.pause(u"lunch"_s);
         floor.desk.joinQueue(vigie::QueueId(6), 3);
         floor.advance(1s);
     },
     nullptr},
    {"failed",
     [](ScriptedFloor &floor) {
         floor.desk.pause(u"lunch"_s);
         floor.desk.leaveQueue(vigie::QueueId(7));
         floor.advance(7s);
     },
     nullptr},
};

void paint(const Scene &scene, const QString &file, const QSize &size, bool isFrench)
{
    ScriptedFloor floor(u"Yealink T46"_s, isFrench);
    floor.playMorning();
    KeyMap keys;
    AgentPlace place(floor.desk, floor.frames, keys);
    place.resize(size - QSize(64, 24));
    place.show();
    floor.settle();
    scene.play(floor);
    if (scene.click != nullptr) {
        if (auto *button = place.findChild<QAbstractButton *>(QLatin1StringView(scene.click)))
            button->click();
    }
    for (int i = 0; i < 3; ++i)
        floor.settle();
    place.grab().save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString directory = arguments.value(1, QDir::tempPath());
    const QString only = arguments.value(2);
    vigie::ui::initResources();
    vigie::initTranslations();
    QTranslator english;
    QTranslator french;
    const bool hasWords
        = english.load(u":/i18n/vigie_en.qm"_s) && french.load(u":/i18n/vigie_fr.qm"_s);
    if (!hasWords)
        qWarning("no translations: French is left out");
    for (const auto theme : {vigie::ui::ThemeName::Light, vigie::ui::ThemeName::Dark}) {
        vigie::ui::applyTheme(app, theme);
        const QString shade = theme == vigie::ui::ThemeName::Light ? u"light"_s : u"dark"_s;
        for (const bool isFrench : {false, true}) {
            QTranslator &words = isFrench ? french : english;
            QApplication::installTranslator(&words);
            for (const Scene &scene : scenes) {
                const QString name = QString::fromLatin1(scene.name);
                if (!only.isEmpty() && name != only)
                    continue;
                const QString stem = u"%1/agent-%2-%3-%4"_s.arg(directory, name, shade,
                                                                isFrench ? u"fr"_s : u"en"_s);
                paint(scene, stem + u".png"_s, {1366, 768}, isFrench);
                paint(scene, stem + u"-1024.png"_s, {1024, 700}, isFrench);
            }
            QApplication::removeTranslator(&words);
        }
    }
    return 0;
}
