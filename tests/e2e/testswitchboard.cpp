// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testswitchboard.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "floor.h"
#include "roomhands.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;
using vigie::telephony::CallState;

namespace vigie::e2e {

namespace {

    const QString holdQueue = u"3009"_s;
    const QString title = u"Switchboard"_s;

    ui::FloorTable *held(Person &person)
    {
        return person.find<ui::FloorTable>(u"heldCallers"_s);
    }

    //! Row of the caller in the hold list, or -1.
    int rowOf(Person &person, const QString &name)
    {
        const auto *model = held(person)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() == name)
                return row;
        }
        return -1;
    }

    bool waits(Person &person, const QString &name)
    {
        return QTest::qWaitFor([&] { return rowOf(person, name) >= 0; }, 5000);
    }

    void choose(Person &person, const QString &name)
    {
        held(person)->setFocus();
        held(person)->setCurrentIndex(held(person)->model()->index(rowOf(person, name), 1));
    }

    const QList<telephony::Call> &calls(Person &person)
    {
        return person.center().calls().calls();
    }

    bool talksTo(Person &person, const QString &name)
    {
        return calls(person).size() == 1 && calls(person).first().otherName == name
            && calls(person).first().state == CallState::Established;
    }

    QString notice(Person &person)
    {
        const auto *words = person.find<ui::Words>(u"switchboardNotice"_s);
        return words ? words->text() : QString();
    }

} // namespace

void TestSwitchboard::aCallerIsHeldAndTakenBackByKeys()
{
    Floor floor;
    Person &person = floor.paused(u"agent42"_s);
    QVERIFY2(floor.isGood() && openPage(person, title), floor.problem());
    floor.sim.call(holdQueue, u"0611223344"_s, u"Zoé Martin"_s);
    QVERIFY(waits(person, u"Zoé Martin"_s));
    floor.sim.call(holdQueue, u"0611223355"_s, u"Paul Petit"_s);
    QVERIFY(waits(person, u"Paul Petit"_s));

    // The second one, by keys alone: to the hold list, down, take.
    person.press(Qt::Key_F9);
    QVERIFY(held(person)->hasFocus());
    choose(person, u"Paul Petit"_s);
    person.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(talksTo(person, u"Paul Petit"_s), 8000);
    QTRY_COMPARE_WITH_TIMEOUT(rowOf(person, u"Paul Petit"_s), -1, 5000);
    QVERIFY(rowOf(person, u"Zoé Martin"_s) >= 0);
    // Busy: nobody else can be taken, and the button says why.
    QVERIFY(!person.find<ui::Button>(u"switchboardAnswer"_s)->obstacle().isEmpty());

    person.press(Qt::Key_F7);
    QVERIFY(waits(person, u"Paul Petit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(calls(person).isEmpty(), 5000);
    choose(person, u"Zoé Martin"_s);
    person.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(talksTo(person, u"Zoé Martin"_s), 8000);
    person.press(Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(calls(person).isEmpty(), 5000);
}

void TestSwitchboard::twoOperatorsWantOneCaller()
{
    Floor floor;
    Person &yasmine = floor.paused(u"agent42"_s);
    Person &pascal = floor.paused(u"agent43"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(openPage(yasmine, title));
    QVERIFY(openPage(pascal, title));
    floor.sim.call(holdQueue, u"0611223344"_s, u"Zoé Martin"_s);
    QVERIFY(waits(yasmine, u"Zoé Martin"_s));
    QVERIFY(waits(pascal, u"Zoé Martin"_s));
    choose(yasmine, u"Zoé Martin"_s);
    choose(pascal, u"Zoé Martin"_s);
    // Both wish before either has heard of the other.
    QTest::keyClick(held(yasmine), Qt::Key_Return);
    QTest::keyClick(held(pascal), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(talksTo(yasmine, u"Zoé Martin"_s) != talksTo(pascal, u"Zoé Martin"_s),
                             8000);
    Person &loser = talksTo(yasmine, u"Zoé Martin"_s) ? pascal : yasmine;
    QTRY_VERIFY_WITH_TIMEOUT(notice(loser).contains(u"Zoé Martin was taken by a colleague"_s),
                             8000);
    QVERIFY(calls(loser).isEmpty());
    QVERIFY(!loser.sees(u"retryRetrieval"_s)); // There is nobody to take any more.
    QVERIFY(loser.click(u"forgetRetrieval"_s));
    QTRY_VERIFY_WITH_TIMEOUT(notice(loser).isEmpty(), 5000);
}

void TestSwitchboard::theKeysAreTheWindowsElsewhere()
{
    Floor floor;
    Person &person = floor.paused(u"agent42"_s);
    QVERIFY2(floor.isGood() && openPage(person, title), floor.problem());
    person.press(Qt::Key_F9); // To the hold list: no word of ready.
    QVERIFY(held(person)->hasFocus());
    person.press(Qt::Key_F6);
    QVERIFY(person.find<ui::FloorTable>(u"incomingCallers"_s)->hasFocus());
    person.press(Qt::Key_F3);
    QVERIFY(person.find<QLineEdit>(u"switchboardNumber"_s)->hasFocus());
    QTest::qWait(300); // A wish would have reached the server.
    QCOMPARE(person.ownState(), ShownState::Pause);
    QVERIFY(openPage(person, u"My Queues"_s));
    person.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(person.ownState() != ShownState::Pause, 5000);
}

void TestSwitchboard::aCallerIsTransferred()
{
    Floor floor;
    Person &person = floor.paused(u"agent42"_s);
    Person &james = floor.paused(u"agent2"_s);
    QVERIFY2(floor.isGood() && openPage(person, title), floor.problem());
    const auto take = [&](const QString &name, const QString &number) {
        floor.sim.call(holdQueue, number, name);
        QVERIFY(waits(person, name));
        choose(person, name);
        held(person)->setFocus();
        person.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(talksTo(person, name), 8000);
    };
    // Without talking first.
    take(u"Zoé Martin"_s, u"0611223344"_s);
    QVERIFY(person.type(u"switchboardNumber"_s, u"1002"_s));
    person.press(Qt::Key_F4);
    QTRY_VERIFY_WITH_TIMEOUT(calls(person).isEmpty(), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(calls(james).size() == 1, 5000);
    QVERIFY(james.click(u"answer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(talksTo(james, u"Zoé Martin"_s), 5000);
    QVERIFY(james.click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(calls(james).isEmpty(), 5000);

    // Talking first, then F5 again.
    take(u"Paul Petit"_s, u"0611223355"_s);
    QVERIFY(person.type(u"switchboardNumber"_s, u"1002"_s));
    person.press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(calls(person).size(), 2, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(calls(james).size() == 1, 5000);
    QVERIFY(james.click(u"answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(calls(person).last().state, CallState::Established, 5000);
    person.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(calls(person).isEmpty(), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(talksTo(james, u"Paul Petit"_s), 5000);
}

void TestSwitchboard::aSilentServerIsNotBelieved()
{
    Floor floor;
    Person &person = floor.paused(u"agent42"_s);
    QVERIFY2(floor.isGood() && openPage(person, title), floor.problem());
    floor.sim.call(holdQueue, u"0611223344"_s, u"Zoé Martin"_s);
    QVERIFY(waits(person, u"Zoé Martin"_s));
    choose(person, u"Zoé Martin"_s);
    floor.sim.fault(u"stall:9"_s, u"agent42"_s);
    QVERIFY(person.click(u"switchboardAnswer"_s));
    QVERIFY(calls(person).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(notice(person).contains(u"was not confirmed"_s), 7000);
    // The phone had been ringing all the while: it is told late, and rings on.
    QTRY_COMPARE_WITH_TIMEOUT(calls(person).size(), 1, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(notice(person).isEmpty(), 5000);
    QVERIFY(person.click(u"switchboardAnswer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(talksTo(person, u"Zoé Martin"_s), 5000);
}

void TestSwitchboard::aLinkLostInTheMiddle()
{
    Floor floor;
    Person &person = floor.paused(u"agent42"_s);
    QVERIFY2(floor.isGood() && openPage(person, title), floor.problem());
    floor.sim.call(holdQueue, u"0611223344"_s, u"Zoé Martin"_s);
    QVERIFY(waits(person, u"Zoé Martin"_s));
    choose(person, u"Zoé Martin"_s);
    floor.sim.fault(u"restart:3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Down, 10000);
    QVERIFY(held(person)->isStale());
    QVERIFY(rowOf(person, u"Zoé Martin"_s) >= 0); // As it was, and marked as old.
    QTRY_VERIFY_WITH_TIMEOUT(
        person.find<ui::Button>(u"switchboardAnswer"_s)->obstacle().contains(u"link"_s), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Live, 40000);
    QVERIFY(waits(person, u"Zoé Martin"_s));
    choose(person, u"Zoé Martin"_s);
    QVERIFY(person.click(u"switchboardAnswer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(talksTo(person, u"Zoé Martin"_s), 8000);
}

void TestSwitchboard::whoIsNoOperatorHasNoSuchTab()
{
    Floor floor;
    Person &person = floor.paused(u"agent14"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(hasPage(person, u"Messages"_s));
    QVERIFY(!hasPage(person, title));
    // A supervisor puts her into the queue: the tab comes, and goes again.
    const auto *own = person.center().ownAgent();
    const auto *queue = person.center().findQueue(u"__switchboard"_s);
    QVERIFY(own && queue);
    person.desk()->joinQueue(queue->id, 1);
    QTRY_VERIFY_WITH_TIMEOUT(hasPage(person, title), 5000);
    QVERIFY(openPage(person, title));
    person.desk()->leaveQueue(queue->id);
    QTRY_VERIFY_WITH_TIMEOUT(!hasPage(person, title), 5000);
}

} // namespace vigie::e2e
