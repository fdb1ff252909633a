// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testworkday.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "comparison.h"
#include "floor.h"
#include "ringing.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;
using vigie::telephony::CallState;

namespace vigie::e2e {

namespace {

    const QString outsideNumber = u"0145000001"_s; // Answers after 2 to 5 s.

    QByteArray lines(const QStringList &found)
    {
        return found.join(u'\n').toUtf8();
    }

    //! The figures on screen are the engine's own, now.
    void compare(SimProcess &sim, Person &person)
    {
        const QStringList found = differences(sim, person);
        QVERIFY2(found.isEmpty(), lines(found).constData());
    }

    qsizetype callCount(Person &person)
    {
        return person.center().calls().calls().size();
    }

    CallState stateOf(Person &person, qsizetype call)
    {
        return person.center().calls().calls().at(call).state;
    }

    void consult(Person &person)
    {
        QVERIFY(person.click(u"transfer"_s));
        QVERIFY(person.type(u"transferNumber"_s, outsideNumber));
        QVERIFY(person.click(u"attendedTransfer"_s));
        QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 2, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(person, 1), CallState::Established, 10000);
        QCOMPARE(stateOf(person, 0), CallState::OnHold);
    }

} // namespace

void TestWorkday::anAgentWorksAQueue()
{
    // Signed in, the agent logged in.
    Floor floor;
    Person &person = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    compare(floor.sim, person);

    // A queue's call rings, is answered, held and taken back.
    QVERIFY(letOneRing(floor.sim, person));
    QTRY_COMPARE(callCount(person), 1);
    compare(floor.sim, person);
    if (person.ownState() != ShownState::Ringing) // It rang out while the figures were compared.
        QVERIFY(letOneRing(floor.sim, person));
    QVERIFY(person.click(u"answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::AcdCall, 5000);
    QVERIFY(!person.center().calls().calls().constFirst().queueName.isEmpty());
    compare(floor.sim, person);
    QVERIFY(person.click(u"hold"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person, 0), CallState::OnHold, 5000);
    compare(floor.sim, person);
    QVERIFY(person.click(u"resume"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person, 0), CallState::Established, 5000);
    compare(floor.sim, person);

    // An attended transfer, cancelled: the caller is back. Then hang up.
    consult(person);
    compare(floor.sim, person);
    QVERIFY(person.click(u"cancelTransfer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 1, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(person, 0), CallState::Established, 5000);
    compare(floor.sim, person);
    QVERIFY(person.click(u"hangUp"_s));
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 0, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Wrapup, 5000);
    compare(floor.sim, person);
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Ready, 90000);

    // Another call, its transfer completed: both calls leave the phone.
    QVERIFY(letOneRing(floor.sim, person));
    QVERIFY(person.click(u"answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::AcdCall, 5000);
    compare(floor.sim, person);
    consult(person);
    compare(floor.sim, person);
    QVERIFY(person.click(u"completeTransfer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(callCount(person), 0, 5000);
    compare(floor.sim, person);

    // A pause with a reason, and back.
    QVERIFY(person.chooseState([](const QString &words) { return words.contains(u"jeuner"_s); }));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::Pause, 5000);
    QVERIFY(!person.center().ownAgent()->cause.isEmpty());
    compare(floor.sim, person);

    // Out of a queue and in again.
    auto *queues = person.openTab(0, u"myQueues"_s);
    QVERIFY(queues);
    const auto *model = queues->model();
    const int queue = model->index(0, 0).data(models::IdRole).toInt();
    const auto isIn = [&] {
        const auto row = person.center().row(QueueId(queue));
        return row && person.center().queue(*row).isOwn();
    };
    QVERIFY(isIn());
    const int before = person.center().find(QueueId(queue))->ownPenalty;
    const auto toggle = [&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(models::IdRole).toInt() == queue)
                queues->setCurrentIndex(model->index(row, 0));
        }
        queues->setFocus();
        person.press(Qt::Key_Space);
    };
    toggle();
    QTRY_VERIFY_WITH_TIMEOUT(!isIn(), 5000);
    compare(floor.sim, person);
    toggle();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(), 5000);
    QCOMPARE(person.center().find(QueueId(queue))->ownPenalty, before);
    compare(floor.sim, person);

    // Log out.
    QVERIFY(person.chooseState([](const QString &words) { return words.contains(u"Log out"_s); }));
    QTRY_COMPARE_WITH_TIMEOUT(person.ownState(), ShownState::LoggedOut, 5000);
    compare(floor.sim, person);
}

void TestWorkday::aLossOfTheLinkMendsItself()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    auto *queues = person.openTab(1, u"allQueues"_s);
    QVERIFY(queues);
    const int rows = queues->model()->rowCount();
    queues->setCurrentIndex(queues->model()->index(3, 0));
    const int selected = queues->currentIndex().data(models::IdRole).toInt();

    floor.sim.kill();
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Down, 10000);
    QTRY_VERIFY(person.find<ui::Banner>(u"banner"_s));
    QVERIFY(!person.find<ui::Banner>(u"banner"_s)->text().isEmpty());
    QVERIFY(queues->isStale());
    QCOMPARE(queues->model()->rowCount(), rows);

    QVERIFY2(floor.sim.startAgain({u"--seed"_s, u"8"_s}), qPrintable(floor.sim.errorOutput()));
    // Without a click.
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Live, 40000);
    QTRY_VERIFY_WITH_TIMEOUT(!queues->isStale(), 5000);
    QCOMPARE(queues->currentIndex().data(models::IdRole).toInt(), selected);
    compare(floor.sim, person);
}

} // namespace vigie::e2e
