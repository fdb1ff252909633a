// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testconference.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "floor.h"
#include "roomhands.h"
#include "ui/rooms/participantmodel.h"
#include "ui/rooms/roommodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/words.h"

#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::telephony::CallState;
using vigie::ui::ParticipantModel;

namespace vigie::e2e {

namespace {

    const QString roomNumber = u"4000"_s;

    QListView *participants(Person &person)
    {
        return person.find<QListView>(u"participants"_s);
    }

    int people(Person &person)
    {
        const auto *list = participants(person);
        return list ? list->model()->rowCount() : 0;
    }

    //! Row of the participant with that number, or -1.
    int rowOf(Person &person, const QString &number)
    {
        for (int row = 0; row < people(person); ++row) {
            if (participants(person)->model()->index(row, 0).data(ParticipantModel::NumberRole)
                == number)
                return row;
        }
        return -1;
    }

    bool isMarked(Person &person, const QString &number, int role)
    {
        const int row = rowOf(person, number);
        return row >= 0 && participants(person)->model()->index(row, 0).data(role).toBool();
    }

    void choose(Person &person, const QString &number)
    {
        auto *list = participants(person);
        list->setCurrentIndex(list->model()->index(rowOf(person, number), 0));
        list->setFocus();
    }

    //! Chooses the room in the list and calls it.
    bool join(Person &person)
    {
        if (!openPage(person, u"Conferences"_s))
            return false;
        auto *table = person.find<ui::FloorTable>(u"rooms"_s);
        if (!table)
            return false;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto index = table->model()->index(row, ui::RoomModel::NumberColumn);
            if (index.data() == roomNumber)
                table->setCurrentIndex(index);
        }
        return person.click(u"joinRoom"_s)
            && QTest::qWaitFor([&] { return people(person) > 0; }, 8000);
    }

    QString failure(Person &person)
    {
        const auto *words = person.find<ui::Words>(u"conferenceFailure"_s);
        return words ? words->text() : QString();
    }

    bool isIdle(Person &person)
    {
        return person.center().calls().calls().isEmpty();
    }

} // namespace

void TestConference::theOrganiserRunsTheRoom()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    Person &james = floor.paused(u"agent2"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(join(camille));
    // Who is outside sees who is in.
    QVERIFY(openPage(james, u"Conferences"_s));
    auto *rooms = james.find<ui::FloorTable>(u"rooms"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rooms->model()->index(0, ui::RoomModel::PeopleColumn).data().toInt(),
                              1, 5000);
    QVERIFY(join(james));
    QTRY_COMPARE_WITH_TIMEOUT(people(camille), 2, 5000);

    // She leads, he does not: his button says why.
    choose(james, u"1001"_s);
    auto *kick = james.find<ui::Button>(u"kickParticipant"_s);
    QVERIFY(kick);
    QVERIFY(kick->obstacle().contains(u"organiser"_s));

    // Each sees what she does to him.
    choose(camille, u"1002"_s);
    camille.press(Qt::Key_M);
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(james, u"1002"_s, ParticipantModel::MutedRole), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(camille, u"1002"_s, ParticipantModel::MutedRole), 5000);
    QVERIFY(james.click(u"muteMe"_s)); // He may speak again by himself.
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(camille, u"1002"_s, ParticipantModel::MutedRole), 5000);
    QVERIFY(camille.click(u"deafenParticipant"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(james, u"1002"_s, ParticipantModel::DeafRole), 5000);
    QVERIFY(camille.click(u"muteAll"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(james, u"1002"_s, ParticipantModel::MutedRole), 5000);
    QVERIFY(!isMarked(camille, u"1001"_s, ParticipantModel::MutedRole));
    QVERIFY(camille.click(u"resetRoom"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(james, u"1002"_s, ParticipantModel::DeafRole), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(james, u"1002"_s, ParticipantModel::MutedRole), 5000);

    // Out with him, and he may come again; then it ends for all.
    choose(camille, u"1002"_s);
    QVERIFY(camille.click(u"kickParticipant"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(james), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(people(camille), 1, 5000);
    QVERIFY(join(james));
    QTRY_COMPARE_WITH_TIMEOUT(people(camille), 2, 5000);
    QVERIFY(camille.click(u"closeRoom"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(camille) && isIdle(james), 5000);
    QTRY_VERIFY_WITH_TIMEOUT(!participants(camille), 5000);
}

void TestConference::somebodyIsInvited()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    Person &james = floor.paused(u"agent2"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(join(camille));
    QVERIFY(camille.type(u"inviteNumber"_s, u"10 02"_s));
    camille.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!isIdle(james), 5000);
    auto *invite = camille.find<ui::Button>(u"invite"_s);
    QVERIFY(invite->isPending());
    QVERIFY(james.click(u"answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people(camille), 2, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(!invite->isPending(), 5000);
    QVERIFY(openPage(james, u"Conferences"_s));
    QTRY_COMPARE_WITH_TIMEOUT(people(james), 2, 5000);
}

void TestConference::aRefusalSaysWhy()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(join(camille));
    QVERIFY(camille.type(u"inviteNumber"_s, u"1999"_s)); // Leads nowhere.
    QVERIFY(camille.click(u"invite"_s));
    QTRY_VERIFY_WITH_TIMEOUT(failure(camille).contains(u"nobody can be reached"_s), 5000);
    QVERIFY(failure(camille).contains(u"1999"_s));
    QVERIFY(camille.click(u"forgetConferenceFailure"_s));
    QTRY_VERIFY_WITH_TIMEOUT(failure(camille).isEmpty(), 5000);
    // A word is no number: it does not leave.
    QVERIFY(camille.type(u"inviteNumber"_s, u"Zoe"_s));
    camille.press(Qt::Key_Return);
    QCOMPARE(floor.sim.state()["commands"_L1]["agent1"_L1]["conferenceInvite"_L1].toInt(), 1);
}

void TestConference::aSilentServerIsNotBelieved()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(join(camille));
    floor.sim.fault(u"stall:9"_s, u"agent1"_s);
    QVERIFY(camille.click(u"muteMe"_s));
    QVERIFY(camille.find<ui::Button>(u"muteMe"_s)->isPending());
    QVERIFY(!isMarked(camille, u"1001"_s, ParticipantModel::MutedRole));
    QTRY_VERIFY_WITH_TIMEOUT(failure(camille).contains(u"not confirmed"_s), 7000);
    // The event comes late: it is so now, and the failure is no news any more.
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(camille, u"1001"_s, ParticipantModel::MutedRole), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(failure(camille).isEmpty(), 5000);
}

void TestConference::aLostLinkKeepsTheRoom()
{
    Floor floor;
    Person &camille = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(join(camille));
    floor.sim.fault(u"restart:4"_s);
    QTRY_COMPARE_WITH_TIMEOUT(camille.desk()->link(), center::LinkState::Down, 10000);
    QCOMPARE(people(camille), 1); // Old, but readable.
    auto *mute = camille.find<ui::Button>(u"muteMe"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mute->obstacle().contains(u"link"_s), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(camille.desk()->link(), center::LinkState::Live, 40000);
    QCOMPARE(people(camille), 1);
    QVERIFY(camille.click(u"muteMe"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(camille, u"1001"_s, ParticipantModel::MutedRole), 5000);
    QVERIFY(camille.click(u"leaveConference"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(camille), 5000);
}

} // namespace vigie::e2e
