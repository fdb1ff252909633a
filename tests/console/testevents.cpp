// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testevents.h"

#include "center/contactcenter.h"
#include "ui/console/eventmodel.h"
#include "xuc/decode.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using net::WireLog;
using ui::EventFilter;
using ui::EventModel;
using ui::WireBook;

namespace {

//! A log with its book and list, and the centre that frames are applied to.
struct Desk
{
    ManualClock clock{};
    center::ContactCenter center{clock};
    WireLog log{clock};
    WireBook book{log, center};
    EventModel model{book};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void hear(const QByteArray &frame)
    {
        log.add(WireLog::Way::In, frame);
        if (const auto event = xuc::decode(frame, 0))
            center.apply(*event);
    }
    void say(const QByteArray &frame) { log.add(WireLog::Way::Out, frame); }
    void look()
    {
        book.look();
        model.refresh();
    }
    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
};

QByteArray stateOf(int agent, const char *state)
{
    return R"({"msgType":"AgentStateEvent","ctiMessage":{"name":")" + QByteArray(state)
        + R"(","agentId":)" + QByteArray::number(agent)
        + R"(,"phoneNb":"1051","since":0,"queues":[],"cause":""}})";
}

} // namespace

void TestEvents::newestStandsOnTop()
{
    Desk desk;
    desk.hear(R"({"msgType":"First","ctiMessage":{}})");
    desk.look();
    QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
    desk.hear(R"({"msgType":"Second","ctiMessage":{}})");
    desk.hear(R"({"msgType":"Third","ctiMessage":{}})");
    desk.look();
    QCOMPARE(desk.model.rowCount(), 3);
    QCOMPARE(desk.cell(0, EventModel::NameColumn), u"Third"_s);
    QCOMPARE(desk.cell(2, EventModel::NameColumn), u"First"_s);
    QCOMPARE(resets.count(), 0);
    for (int i = 0; i < WireLog::mostFrames; ++i)
        desk.hear(R"({"msgType":"Flood","ctiMessage":{}})");
    desk.look();
    QCOMPARE(desk.model.rowCount(), WireLog::mostFrames);
    QCOMPARE(desk.cell(WireLog::mostFrames - 1, EventModel::NameColumn), u"Flood"_s);
}

void TestEvents::whileHeldItOnlyCounts()
{
    Desk desk;
    desk.hear(R"({"msgType":"First","ctiMessage":{}})");
    desk.look();
    desk.model.setHeld(true);
    desk.hear(R"({"msgType":"Second","ctiMessage":{}})");
    desk.look();
    QCOMPARE(desk.model.rowCount(), 1);
    QCOMPARE(desk.model.waiting(), 1);
    desk.look();
    QCOMPARE(desk.model.waiting(), 1);
    desk.model.setHeld(false);
    QCOMPARE(desk.model.rowCount(), 2);
    QCOMPARE(desk.model.waiting(), 0);
}

void TestEvents::filtersBySegmentKindAgentAndText()
{
    Desk desk;
    desk.hear(stateOf(1, "AgentReady"));
    desk.hear(stateOf(12, "AgentReady"));
    desk.say(R"({"claz":"web","command":"getAgentStates"})");
    desk.hear(R"({"msgType":"AgentError","ctiMessage":{"Error":"LoggedInOnAnotherPhone"}})");
    desk.look();
    const auto rows = [&desk](const EventFilter &filter) {
        desk.model.setFilter(filter);
        return desk.model.rowCount();
    };
    QCOMPARE(rows({.segment = EventFilter::Segment::In}), 3);
    QCOMPARE(rows({.segment = EventFilter::Segment::Out}), 1);
    QCOMPARE(rows({.segment = EventFilter::Segment::Errors}), 1);
    QCOMPARE(rows({.kinds = {u"AgentStateEvent"_s, u"getAgentStates"_s}}), 3);
    QCOMPARE(rows({.agent = AgentId(1)}), 1);
    QCOMPARE(rows({.text = u"anotherphone"_s}), 1);
    QCOMPARE(rows({}), 4);
    QCOMPARE(desk.model.errorCount(), 1);
}

void TestEvents::aProofNamesItsCommand()
{
    Desk desk;
    desk.say(R"({"claz":"web","command":"pauseAgent","agentid":12})");
    desk.clock.advance(264ms);
    desk.hear(stateOf(12, "AgentOnPause"));
    desk.look();
    QCOMPARE(desk.cell(1, EventModel::NumberColumn), u"#1"_s);
    QCOMPARE(desk.cell(1, EventModel::ResultColumn), u"264 ms"_s);
    QCOMPARE(desk.cell(0, EventModel::ResultColumn), u"confirms #1"_s);
}

void TestEvents::anotherAgentProvesNothing()
{
    Desk desk;
    desk.say(R"({"claz":"web","command":"pauseAgent","agentid":12})");
    desk.hear(stateOf(13, "AgentOnPause"));
    desk.look();
    QCOMPARE(desk.cell(0, EventModel::ResultColumn), QString());
    QCOMPARE(desk.cell(1, EventModel::ResultColumn), QString());
}

void TestEvents::silenceIsAFault()
{
    Desk desk;
    desk.say(R"({"claz":"web","command":"pauseAgent","agentid":12})");
    desk.look();
    desk.clock.advance(5001ms);
    desk.look();
    QCOMPARE(desk.cell(0, EventModel::ResultColumn), u"no answer in 5 s"_s);
    QCOMPARE(desk.model.errorCount(), 1);
}

void TestEvents::unknownKindsAreMarked()
{
    Desk desk;
    desk.hear(R"({"msgType":"CallQualityEvent","ctiMessage":{"mos":4.1}})");
    desk.look();
    QCOMPARE(desk.cell(0, EventModel::ResultColumn), u"unknown"_s);
    QCOMPARE(desk.cell(0, EventModel::AboutColumn), u"not known to this release, kept as read"_s);
}

void TestEvents::whatChangedIsNamed()
{
    Desk desk;
    desk.center.apply(xuc::AgentConfig{.agentId = AgentId(12), .lastName = u"Haddad"_s});
    desk.hear(stateOf(12, "AgentReady"));
    const quint64 first = desk.log.newest();
    desk.hear(stateOf(12, "AgentReady"));
    desk.look();
    QVERIFY(desk.book.changeCount(first) > 0);
    QVERIFY2(desk.book.changes(first).join(u' ').contains("Haddad: state"_L1),
             qPrintable(desk.book.changes(first).join(u' ')));
    // The same once more says nothing new about the state.
    QVERIFY(!desk.book.changes(desk.log.newest()).join(u' ').contains(": state"_L1));
}
