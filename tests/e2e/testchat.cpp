// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testchat.h"

#include "center/chat.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "floor.h"
#include "roomhands.h"
#include "store/journal.h"
#include "ui/models/agentmodel.h"
#include "ui/rooms/conversationmodel.h"
#include "ui/rooms/textrow.h"
#include "ui/rooms/thread.h"
#include "ui/shell/application.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/tabs.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::TextState;

namespace vigie::e2e {

namespace {

    const QString half = u"Half a text that nobody has s"_s;

    QPlainTextEdit *input(Person &person)
    {
        return person.find<QPlainTextEdit>(u"chatInput"_s);
    }

    //! Opens the talk by its login, as one who knows it does.
    bool talkTo(Person &person, const QString &login)
    {
        person.window().activateWindow();
        if (!openPage(person, u"Messages"_s) || !person.type(u"chatSearch"_s, login))
            return false;
        person.press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return input(person) && input(person)->hasFocus(); }, 5000);
    }

    void write(Person &person, const QString &text)
    {
        QTest::keyClicks(input(person), text);
        QTest::keyClick(input(person), Qt::Key_Return);
    }

    //! The texts on screen with what is said of them, oldest first.
    QStringList shown(Person &person)
    {
        QStringList texts;
        auto *thread = person.find<ui::Thread>(u"thread"_s);
        if (!thread)
            return texts;
        const auto rows = thread->findChildren<ui::TextRow *>();
        for (const ui::TextRow *row : rows) {
            if (row->isVisible())
                texts.append(row->accessibleName());
        }
        return texts;
    }

    bool seesText(Person &person, const QString &text)
    {
        return !shown(person).filter(text).isEmpty();
    }

    const center::ChatText *last(Person &person, const QString &login)
    {
        const auto *talk = person.desk()->chat().find(login);
        return talk && !talk->texts.isEmpty() ? &talk->texts.last() : nullptr;
    }

    TextState lastState(Person &person, const QString &login)
    {
        const auto *text = last(person, login);
        return text ? text->state : TextState::Heard;
    }

    int sentCount(SimProcess &sim, const QString &login)
    {
        return sim.state()["commands"_L1][login]["flashTextBrowserRequest"_L1].toInt();
    }

} // namespace

void TestChat::twoPeopleWriteToEachOther()
{
    Floor floor;
    Person &james = floor.paused(u"agent2"_s);
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());

    QVERIFY(talkTo(camille, u"agent2"_s));
    write(camille, u"Are you there? See https://wiki.example/a?b=1&c=2."_s);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(camille, u"agent2"_s), TextState::Delivered, 5000);
    QVERIFY(input(camille)->toPlainText().isEmpty());
    QVERIFY(seesText(camille, u"Are you there?"_s));

    // It counts as unread until his window shows it.
    QTRY_COMPARE_WITH_TIMEOUT(james.desk()->chat().unread(), 1, 5000);
    QVERIFY(openPage(james, u"Messages"_s));
    james.window().activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(seesText(james, u"Are you there?"_s), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(james.desk()->chat().unread(), 0, 5000);
    // Her name and the state of her phone come with it.
    QTRY_COMPARE_WITH_TIMEOUT(james.desk()->chat().find(u"agent1"_s)->peer.displayName,
                              u"Camille Moreau"_s, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(james.center().hint(u"1001"_s).has_value(), 5000);

    write(james, u"<b>Yes</b> & no"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seesText(camille, u"<b>Yes</b> & no"_s), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(james, u"agent1"_s), TextState::Delivered, 5000);
}

void TestChat::aTextWaitsForWhoIsAway()
{
    Floor floor;
    {
        Person camille(floor.sim.xuc());
        QVERIFY2(enterPaused(camille, u"agent1"_s), qPrintable(camille.problem()));
        QVERIFY(talkTo(camille, u"agent6"_s));
        write(camille, u"For when you come in"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lastState(camille, u"agent6"_s), TextState::Kept, 5000);
    }
    Person &karim = floor.paused(u"agent6"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QTRY_COMPARE_WITH_TIMEOUT(karim.desk()->chat().unread(), 1, 5000);
    QVERIFY(openPage(karim, u"Messages"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seesText(karim, u"For when you come in"_s), 5000);
    // The history has it too: it stands there once.
    QTRY_COMPARE_WITH_TIMEOUT(karim.desk()->chat().find(u"agent1"_s)->history,
                              center::HistoryState::Known, 5000);
    QCOMPARE(karim.desk()->chat().find(u"agent1"_s)->texts.size(), 1);
}

void TestChat::anUnknownPersonIsRefused()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(talkTo(camille, u"nobody"_s));
    write(camille, u"Hello?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(camille, u"nobody"_s), TextState::Failed, 5000);
    QCOMPARE(last(camille, u"nobody"_s)->failure, center::TextFailure::Refused);
    QVERIFY(seesText(camille, u"Hello?"_s)); // What was typed is not lost.
    QVERIFY(camille.enabledButton(u"sendAgain"_s));
    QVERIFY(camille.click(u"discardText"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!seesText(camille, u"Hello?"_s), 5000);
}

void TestChat::aSilentServerIsNotBelieved()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(talkTo(camille, u"agent2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(camille.desk()->chat().find(u"agent2"_s)->history,
                              center::HistoryState::Known, 5000);
    floor.sim.fault(u"stall:9"_s, u"agent1"_s);
    write(camille, u"Do you hear me?"_s);
    QCOMPARE(lastState(camille, u"agent2"_s), TextState::Sending);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(camille, u"agent2"_s), TextState::Failed, 7000);
    QVERIFY(camille.sees(u"sendAgain"_s));
    // The answer comes after all: it proves the text, and nothing was sent twice.
    const int sent = sentCount(floor.sim, u"agent1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(camille, u"agent2"_s), TextState::Kept, 10000);
    QVERIFY(!camille.sees(u"sendAgain"_s));
    QCOMPARE(sentCount(floor.sim, u"agent1"_s), sent);
}

void TestChat::aLinkLostInTheMiddleSendsNothingTwice()
{
    Floor floor;
    Person &james = floor.paused(u"agent2"_s);
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(talkTo(camille, u"agent2"_s));
    floor.sim.fault(u"stall:20"_s, u"agent1"_s);
    write(camille, u"Sent as the link went"_s);
    QTRY_COMPARE_WITH_TIMEOUT(james.desk()->chat().unread(), 1, 5000); // The server has it.
    QTest::keyClicks(input(camille), u"Typed behind it"_s);
    floor.sim.fault(u"reset"_s, u"agent1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(camille.desk()->link(), center::LinkState::Down, 10000);
    QCOMPARE(lastState(camille, u"agent2"_s), TextState::Failed);
    QVERIFY(!camille.enabledButton(u"sendText"_s)); // No link: it says so, and keeps the text.

    // Back: the history proves what had left.
    QTRY_COMPARE_WITH_TIMEOUT(camille.desk()->link(), center::LinkState::Live, 40000);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(camille, u"agent2"_s), TextState::Delivered, 10000);
    QCOMPARE(input(camille)->toPlainText(), u"Typed behind it"_s);
    QVERIFY(camille.click(u"sendText"_s));
    QTRY_COMPARE_WITH_TIMEOUT(james.desk()->chat().unread(), 2, 5000);
    QCOMPARE(james.desk()->chat().find(u"agent1"_s)->texts.size(), 2);
}

void TestChat::aHalfTypedTextSurvivesAKill()
{
    Floor floor;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"half-typed"_s, floor.sim.xuc().toString(), floor.home.path()});
    QVERIFY(child.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), 30000);
    QCOMPARE(child.readLine().trimmed(), "typed");
    child.kill(); // -9: no goodbye.
    QVERIFY(child.waitForFinished());

    Person camille(floor.sim.xuc(), u"en"_s, floor.home.path());
    QVERIFY2(enterPaused(camille, u"agent1"_s), qPrintable(camille.problem()));
    QVERIFY(openPage(camille, u"Messages"_s));
    QTRY_VERIFY_WITH_TIMEOUT(input(camille), 5000);
    QCOMPARE(input(camille)->toPlainText(), half);
    // Nobody else on this computer sees it.
    Person james(floor.sim.xuc(), u"en"_s, floor.home.path());
    QVERIFY2(enterPaused(james, u"agent2"_s), qPrintable(james.problem()));
    QVERIFY(openPage(james, u"Messages"_s));
    QVERIFY(!input(james));
}

int typeHalfAText(const QStringList &arguments)
{
    Person camille(QUrl(arguments.value(0)), u"en"_s, arguments.value(1));
    if (!enterPaused(camille, u"agent1"_s) || !talkTo(camille, u"agent2"_s))
        return 1;
    QTest::keyClicks(input(camille), half);
    // A second after the last key at most the disk has it.
    const bool isSaved = QTest::qWaitFor(
        [&] {
            const auto all = camille.program().journal().all(u"chat"_s);
            return !all.isEmpty() && all.first()["draft"_L1].toString() == half
                && camille.program().journal().isWritten(u"chat"_s, all.firstKey());
        },
        3000);
    if (!isSaved)
        return 1;
    std::puts("typed");
    std::fflush(stdout);
    QTest::qWait(60000);
    return 1; // Nobody ended us.
}

void TestChat::anotherLanguageKeepsWhatIsTyped()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(talkTo(camille, u"agent2"_s));
    write(camille, u"Before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(camille, u"agent2"_s), TextState::Kept, 5000);
    QTest::keyClicks(input(camille), half);
    auto *before = input(camille);
    camille.program().useLanguage(u"fr"_s);
    QTRY_VERIFY_WITH_TIMEOUT(input(camille) && input(camille)->isVisible(), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(input(camille), 5000);
    QCOMPARE(input(camille), before); // The page outlives its place.
    QCOMPARE(input(camille)->toPlainText(), half);
    QVERIFY(seesText(camille, u"Before"_s));
    camille.program().useLanguage(u"en"_s);
}

void TestChat::aContactIsWrittenTo()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(openPage(camille, u"Contacts"_s));
    QVERIFY(camille.type(u"contactSearch"_s, u"Okafor"_s));
    const auto isShown = [&] {
        const auto *name = camille.find<QLabel>(u"contactName"_s);
        return name && name->text() == u"James Okafor"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 8000); // A favourite's details stand there before.
    QVERIFY(camille.click(u"contactChat"_s));
    QTRY_VERIFY_WITH_TIMEOUT(input(camille), 5000); // The messages are in front.
    const auto hasName = [&] {
        const auto *talk = camille.desk()->chat().find(u"agent2"_s);
        return talk && talk->peer.displayName == u"James Okafor"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasName(), 5000);
    write(camille, u"Found you"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lastState(camille, u"agent2"_s), TextState::Kept, 5000);
}

void TestChat::aColleagueIsWrittenTo()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    Person camille(sim.xuc());
    QVERIFY2(enterPaused(camille, u"agent1"_s), qPrintable(camille.problem()));
    auto *table = camille.openTab(2, u"groupAgents"_s);
    QVERIFY(table);
    // Agents have no login on the wire: the directory knows who sits at the phone.
    const auto phoneAt = [&](int row) {
        return table->model()->index(row, models::AgentModel::PhoneColumn).data().toString();
    };
    int row = 0;
    while (row < table->model()->rowCount() && phoneAt(row).isEmpty())
        ++row;
    QVERIFY(row < table->model()->rowCount());
    const QString name
        = table->model()->index(row, models::AgentModel::NameColumn).data().toString();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, models::AgentModel::NameColumn));
    camille.press(Qt::Key_M);
    QTRY_VERIFY_WITH_TIMEOUT(input(camille), 5000); // The messages are in front.
    write(camille, u"Found you"_s);
    const auto isKept = [&] {
        for (const auto &talk : camille.desk()->chat().conversations()) {
            if (talk.peer.displayName == name)
                return lastState(camille, talk.peer.username) == TextState::Kept
                    || lastState(camille, talk.peer.username) == TextState::Delivered;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), 5000);
}

} // namespace vigie::e2e
