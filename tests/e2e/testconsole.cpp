// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testconsole.h"

#include "center/contactcenter.h"
#include "floor.h"
#include "ui/console/consolepage.h"
#include "ui/console/eventmodel.h"
#include "ui/console/sendbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using vigie::center::ShownState;
using vigie::ui::EventModel;

namespace vigie::e2e {

namespace {

    //! Somebody signed in, with the console open.
    struct AtConsole : Floor
    {
        Person *person = &ready(u"agent1"_s);

        bool open()
        {
            if (!isGood())
                return false;
            QTest::keyClick(&person->window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
            return QTest::qWaitFor([this] { return person->sees(u"consolePage"_s); }, 5000);
        }
        ui::FloorTable *table() { return person->find<ui::FloorTable>(u"consoleEvents"_s); }
        QString cell(int row, int column)
        {
            return table()->model()->index(row, column).data().toString();
        }
        //! The newest row whose cell in \a column says so; -1: none.
        int rowWith(int column, const QString &text)
        {
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (cell(row, column) == text)
                    return row;
            }
            return -1;
        }
        ui::SendBar *sendBar() { return person->window().findChild<ui::SendBar *>(); }
        QString sendProblem()
        {
            auto *label = person->find<QLabel>(u"consoleProblem"_s);
            return label ? label->text() : QString();
        }
    };

} // namespace

void TestConsole::aCommandShowsItsProof()
{
    AtConsole at;
    QVERIFY2(at.open(), at.problem());
    // The sync before the sign-in asked for the same: only what comes now is shown.
    QVERIFY(at.person->click(u"consoleClear"_s));
    at.sendBar()->choose(u"getAgentStates"_s);
    QVERIFY(at.person->click(u"consoleSend"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.rowWith(EventModel::NameColumn, u"getAgentStates"_s) >= 0, 5000);
    const QString number = at.cell(at.rowWith(EventModel::NameColumn, u"getAgentStates"_s),
                                   EventModel::NumberColumn);
    QVERIFY(number.startsWith(u'#'));
    QTRY_VERIFY_WITH_TIMEOUT(at.rowWith(EventModel::ResultColumn, u"confirms "_s + number) >= 0,
                             5000);
    const int proof = at.rowWith(EventModel::ResultColumn, u"confirms "_s + number);
    QCOMPARE(at.cell(proof, EventModel::NameColumn), u"AgentStateEvent"_s);
    const int sent = at.rowWith(EventModel::NumberColumn, number);
    QVERIFY(at.cell(sent, EventModel::ResultColumn).endsWith(" ms"_L1));
}

void TestConsole::whatChangesAgentsIsAskedForOnce()
{
    AtConsole at;
    QVERIFY2(at.open(), at.problem());
    at.sendBar()->choose(u"pauseAgent"_s);
    QVERIFY(at.person->click(u"consoleSend"_s));
    QVERIFY(at.sendProblem().contains("once more"_L1));
    QCOMPARE(at.rowWith(EventModel::NameColumn, u"pauseAgent"_s), -1);
    QVERIFY(at.person->click(u"consoleSend"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->center().ownAgent()->state == ShownState::Pause, 5000);
    QTRY_VERIFY(at.rowWith(EventModel::NameColumn, u"pauseAgent"_s) >= 0);

    // A field at fault is said, and nothing leaves.
    at.sendBar()->choose(u"setAgentQueue"_s);
    QVERIFY(at.person->type(u"agentId"_s, u"twelve"_s));
    QVERIFY(at.person->click(u"consoleSend"_s));
    QVERIFY2(at.sendProblem().contains("agentId"_L1), qPrintable(at.sendProblem()));
    // What was typed is there again when the command is.
    at.sendBar()->choose(u"getAgentStates"_s);
    at.sendBar()->choose(u"setAgentQueue"_s);
    QTRY_COMPARE(at.person->find<QLineEdit>(u"agentId"_s)->text(), u"twelve"_s);
    QCOMPARE(at.rowWith(EventModel::NameColumn, u"setAgentQueue"_s), -1);
}

void TestConsole::holdKeepsTheList()
{
    AtConsole at;
    QVERIFY2(at.open(), at.problem());
    QTRY_VERIFY_WITH_TIMEOUT(at.table()->model()->rowCount() > 0, 5000);
    at.table()->setFocus();
    QTest::keyClick(at.table(), Qt::Key_Space);
    QTRY_VERIFY(at.person->sees(u"consoleWaiting"_s));
    const int rows = at.table()->model()->rowCount();
    const QString top = at.cell(0, EventModel::TimeColumn);
    at.sim.post(
        u"say"_s,
        {{u"login"_s, u"agent1"_s},
         {u"frame"_s, QJsonObject{{u"msgType"_s, u"Marker"_s}, {u"ctiMessage"_s, QJsonObject()}}}});
    const auto waits = [&at] {
        auto *label = at.person->find<QLabel>(u"consoleWaiting"_s);
        return label && !label->text().startsWith(u'0');
    };
    QTRY_VERIFY_WITH_TIMEOUT(waits(), 5000);
    QCOMPARE(at.table()->model()->rowCount(), rows);
    QCOMPARE(at.cell(0, EventModel::TimeColumn), top);
    QVERIFY(at.person->click(u"consoleShow"_s));
    QTRY_VERIFY(at.rowWith(EventModel::NameColumn, u"Marker"_s) >= 0);
    QVERIFY(!at.person->sees(u"consoleWaiting"_s));
}

void TestConsole::aFilterNarrows()
{
    AtConsole at;
    QVERIFY2(at.open(), at.problem());
    at.table()->setFocus();
    QTest::keyClick(at.table(), Qt::Key_F, Qt::ControlModifier);
    auto *field = at.person->find<QLineEdit>(u"consoleFilter"_s);
    QTRY_VERIFY(at.person->window().focusWidget() == field);
    QTest::keyClicks(field, u"queuelist"_s);
    QTRY_VERIFY(at.table()->model()->rowCount() > 0);
    for (int row = 0; row < at.table()->model()->rowCount(); ++row) {
        const QString name = at.cell(row, EventModel::NameColumn);
        QVERIFY2(name == "QueueList"_L1 || name == "getList"_L1
                     || at.cell(row, EventModel::AboutColumn)
                            .contains("queuelist"_L1, Qt::CaseInsensitive),
                 qPrintable(name));
    }
    QVERIFY(at.person->type(u"consoleFilter"_s, u"no frame says this"_s));
    QCOMPARE(at.table()->model()->rowCount(), 0);
}

void TestConsole::anUnknownMessageIsMarked()
{
    AtConsole at;
    QVERIFY2(at.open(), at.problem());
    at.sim.post(u"say"_s,
                {{u"login"_s, u"agent1"_s},
                 {u"frame"_s,
                  QJsonObject{{u"msgType"_s, u"CallQualityEvent"_s},
                              {u"ctiMessage"_s, QJsonObject{{u"mos"_s, 4}}}}}});
    QTRY_VERIFY_WITH_TIMEOUT(at.rowWith(EventModel::NameColumn, u"CallQualityEvent"_s) >= 0, 5000);
    const int row = at.rowWith(EventModel::NameColumn, u"CallQualityEvent"_s);
    QCOMPARE(at.cell(row, EventModel::ResultColumn), u"unknown"_s);
    // What is no message at all stands there, too.
    at.sim.post(u"say"_s, {{u"login"_s, u"agent1"_s}, {u"frame"_s, u"{half a fra"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(at.rowWith(EventModel::AboutColumn, u"no message: {half a fra"_s) >= 0,
                             5000);
    QVERIFY(at.person->desk() != nullptr);
}

void TestConsole::aSilentServerIsSaid()
{
    AtConsole at;
    QVERIFY2(at.open(), at.problem());
    // XuC says nothing of an agent that it does not know.
    at.sendBar()->choose(u"pauseAgent"_s);
    QVERIFY(at.person->type(u"agentid"_s, u"99999"_s));
    QVERIFY(at.person->click(u"consoleSend"_s));
    QVERIFY(at.person->click(u"consoleSend"_s));
    QTRY_VERIFY(at.rowWith(EventModel::NameColumn, u"pauseAgent"_s) >= 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        at.cell(at.rowWith(EventModel::NameColumn, u"pauseAgent"_s), EventModel::ResultColumn),
        u"no answer in 5 s"_s, 9000);
}

void TestConsole::aLostLinkIsSaid()
{
    AtConsole at;
    QVERIFY2(at.open(), at.problem());
    at.sim.kill();
    QTRY_VERIFY_WITH_TIMEOUT(
        at.person->find<QLabel>(u"consoleFigures"_s)->text().endsWith("lost 1"_L1), 10000);
    at.sendBar()->choose(u"getAgentStates"_s);
    QVERIFY(at.person->click(u"consoleSend"_s));
    QVERIFY2(at.sendProblem().contains("link"_L1), qPrintable(at.sendProblem()));
    // What came before is still there to be read.
    QVERIFY(at.table()->model()->rowCount() > 10);
}

} // namespace vigie::e2e
