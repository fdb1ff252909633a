// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcallermodel.h"

#include "floor.h"
#include "spies.h"
#include "ui/models/callermodel.h"
#include "xuc/events/queuecalls.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vigie::QueueId;
using vigie::center::Level;
using vigie::models::CallerModel;
namespace models = vigie::models;

namespace {

struct Waiting
{
    Waiting()
    {
        floor.addQueue(1, u"3001"_s, u"Trucks"_s);
        floor.addQueue(2, u"3002"_s, u"Bikes"_s);
        model.setQueue(QueueId(1));
        spies.clear();
    }
    void tell(const QStringList &names)
    {
        floor.callers(1, names);
        floor.frames.flush();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, CallerModel::CallerColumn).data().toString();
        return all;
    }

    Floor floor;
    CallerModel model{floor.center, floor.frames};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ModelSpies spies{model};
};

} // namespace

void TestCallerModel::showsOnlyItsQueue()
{
    Waiting waiting;
    waiting.floor.callers(2, {u"Ada"_s});
    QVERIFY(!waiting.floor.frames.isPending());
    waiting.tell({u"Bob"_s});
    QCOMPARE(waiting.names(), QStringList{u"Bob"_s});
}

void TestCallerModel::callerShowsNameOverNumberAndWait()
{
    Waiting waiting;
    waiting.tell({u"Ada"_s});
    waiting.floor.time.advance(22s);
    const auto cell
        = [&](int column, int role) { return waiting.model.index(0, column).data(role); };
    QCOMPARE(cell(CallerModel::PositionColumn, Qt::DisplayRole).toInt(), 1);
    QCOMPARE(cell(CallerModel::CallerColumn, models::SecondTextRole).toString(), u"06"_s);
    QCOMPARE(cell(CallerModel::WaitingColumn, models::SinceRole).value<vigie::Instant>(),
             waiting.floor.time.now() - 22s);
    QCOMPARE(cell(CallerModel::WaitingColumn, models::SortRole).toInt(), 22);
}

void TestCallerModel::nameGivesWayToNumberAndAnonymous()
{
    Waiting waiting;
    waiting.floor.center.apply(vigie::xuc::QueueCalls{
        .queueId = QueueId(1),
        .calls = {{.position = 1, .name = u"Ada"_s, .number = u"0472105520"_s},
                  {.position = 2, .number = u"1001"_s},
                  {.position = 3}}});
    waiting.floor.frames.flush();
    const auto texts = [&](int row) {
        const QModelIndex cell = waiting.model.index(row, CallerModel::CallerColumn);
        return QStringList{cell.data().toString(), cell.data(models::SecondTextRole).toString()};
    };

    QCOMPARE(texts(0), QStringList({u"Ada"_s, u"04 72 10 55 20"_s}));
    QCOMPARE(texts(1), QStringList({u"1001"_s, QString()}));
    QCOMPARE(texts(2), QStringList({u"Anonymous"_s, u"-"_s}));
}

void TestCallerModel::answeredCallerLeavesAndPositionsFollow()
{
    Waiting waiting;
    waiting.tell({u"Ada"_s, u"Bob"_s, u"Cid"_s});
    const QPersistentModelIndex cid(waiting.model.index(2, 0));
    waiting.spies.clear();

    waiting.tell({u"Bob"_s, u"Cid"_s});

    QCOMPARE(cid.row(), 1);
    QCOMPARE(waiting.spies.removed.count(), 1);
    QCOMPARE(waiting.spies.ranges(), QStringList{rangeText(0, 0, 1, 0)});
    QCOMPARE(waiting.spies.resets.count(), 0);
}

void TestCallerModel::newCallerIsInsertedAtItsPlace()
{
    Waiting waiting;
    waiting.tell({u"Ada"_s});
    waiting.spies.clear();
    waiting.tell({u"Ada"_s, u"Bob"_s});
    QCOMPARE(waiting.spies.inserted.count(), 1);
    QCOMPARE(waiting.spies.inserted[0][1].toInt(), 1);
    QCOMPARE(waiting.spies.changed.count(), 0);
}

void TestCallerModel::callerWithPriorityMoves()
{
    Waiting waiting;
    waiting.tell({u"Ada"_s, u"Bob"_s, u"Cid"_s});
    waiting.spies.clear();
    waiting.tell({u"Cid"_s, u"Ada"_s, u"Bob"_s});
    QCOMPARE(waiting.names(), QStringList({u"Cid"_s, u"Ada"_s, u"Bob"_s}));
    QCOMPARE(waiting.spies.moved.count(), 1);
    QCOMPARE(waiting.spies.removed.count(), 0);
}

void TestCallerModel::likeCallersAreCounted()
{
    Waiting waiting;
    waiting.tell({QString(), QString(), QString()});
    QCOMPARE(waiting.model.rowCount(), 3);
    waiting.tell({QString(), QString()});
    QCOMPARE(waiting.model.rowCount(), 2);
}

void TestCallerModel::equalListTellsNothing()
{
    Waiting waiting;
    waiting.tell({u"Ada"_s, u"Bob"_s});
    waiting.spies.clear();
    waiting.tell({u"Ada"_s, u"Bob"_s});
    QVERIFY(waiting.spies.areSilent());
}

void TestCallerModel::waitAlarmsAsTimeGoes()
{
    Waiting waiting;
    waiting.tell({u"Ada"_s});
    const auto level = [&] {
        return waiting.model.index(0, CallerModel::WaitingColumn)
            .data(models::LevelRole)
            .value<Level>();
    };
    QCOMPARE(level(), Level::None);
    waiting.floor.time.advance(30s);
    QCOMPARE(level(), Level::Warn);
    waiting.floor.time.advance(90s);
    QCOMPARE(level(), Level::Alarm);
    waiting.model.setThresholds({.waitWarn = 200s, .waitAlarm = 300s});
    QCOMPARE(level(), Level::None);
}

void TestCallerModel::anotherQueueResets()
{
    Waiting waiting;
    waiting.floor.callers(2, {u"Zoe"_s});
    waiting.tell({u"Ada"_s});
    waiting.model.setQueue(QueueId(2));
    QCOMPARE(waiting.names(), QStringList{u"Zoe"_s});
    QCOMPARE(waiting.spies.resets.count(), 1);

    waiting.floor.center.reset();
    QCOMPARE(waiting.model.rowCount(), 0);
    QVERIFY(!waiting.model.queue());
}

void TestCallerModel::randomListsEqualTheCentres()
{
    Waiting waiting;
    Mirror mirror(waiting.model);
    std::mt19937 random(3);
    QStringList present;
    int next = 0;
    for (int change = 0; change < 300; ++change) {
        const auto upTo = [&random](qsizetype most) {
            return std::uniform_int_distribution<qsizetype>(0, most)(random);
        };
        if (present.size() < 3 || upTo(1) == 0)
            present.insert(upTo(present.size()), QString::number(next++));
        else if (upTo(3) == 0)
            present.move(upTo(present.size() - 1), upTo(present.size() - 1));
        else
            present.removeAt(upTo(present.size() - 1));
        waiting.floor.callers(1, present);
        if (upTo(2) == 0)
            continue; // Two changes in one frame.
        waiting.floor.frames.flush();
        QCOMPARE(waiting.names(), present);
        QCOMPARE(mirror.rows(), mirror.fresh());
    }
    QCOMPARE(waiting.spies.resets.count(), 0);
}
