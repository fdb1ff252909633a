// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrafts.h"

#include "atfloor.h"
#include "center/contactcenter.h"
#include "editfloor.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/edit/draftline.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/thresholdbook.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using vigie::ui::PenaltyModel;

namespace vigie::e2e {

namespace {

    constexpr int penaltyColumn = PenaltyModel::ActiveColumn;

    struct AtDrafts
    {
        SimProcess sim{};
        QTemporaryDir home{};
        EditTruth truth{sim};
        Editor one{};

        bool enter() { return one.enter(sim, u"super1"_s, u"1901"_s, home.path()); }
        const center::ContactCenter &center() { return one.person().center(); }
        QString line()
        {
            auto *shown = one.person().find<ui::DraftLine>(u"draftLine"_s);
            return shown ? shown->sentence() : QString();
        }
    };

    //! Those of the agent that the dialogs show.
    QList<qint32> queuesOf(const center::ContactCenter &center, AgentId agent)
    {
        QList<qint32> all;
        for (const center::Membership &each : center.find(agent)->memberships) {
            const center::Queue &queue = center.queue(each.queue);
            if (!queue.isTechnical())
                all.append(raw(queue.id));
        }
        std::ranges::sort(all);
        return all;
    }

    ui::EditDrafts &draftsOf(Editor &editor)
    {
        return editor.person().program().window().workspace()->floorTools().drafts();
    }

    bool isOnDisk(Editor &editor, const QString &subject)
    {
        return QTest::qWaitFor([&editor, subject] { return draftsOf(editor).isWritten(subject); },
                               10000);
    }

    QString noteAt(Editor &editor, int row)
    {
        const QModelIndex name = editor.table()->model()->index(row, PenaltyModel::NameColumn);
        return name.data(ui::EditCell::NoteRole).toString();
    }

} // namespace

void TestDrafts::editsSurviveAKill()
{
    AtDrafts at;
    Editor other;
    QVERIFY(at.sim.start());
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VIGIE_E2E_HOME"_s, at.home.path());
    environment.insert(u"VIGIE_E2E_XUC"_s, at.sim.xuc().toString());
    const AgentId agent = at.truth.agents(true).value(2);
    environment.insert(u"VIGIE_E2E_AGENT"_s, QString::number(raw(agent)));
    typist.setProcessEnvironment(environment);
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(),
                 {u"drafts"_s, u"editsAnAgentUntilItIsKilled"_s});
    QString typed;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            while (typist.canReadLine()) {
                const QString said = QString::fromUtf8(typist.readLine()).trimmed();
                if (said.startsWith("typed "_L1))
                    typed = said.sliced(6);
            }
            return !typed.isEmpty();
        }(),
        90000);
    typist.kill();
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    // Meanwhile somebody else changes what was typed over.
    const int queue = typed.toInt();
    const Penalties before = at.truth.active(agent);
    QVERIFY(other.enter(at.sim, u"agent1"_s, u"1001"_s));
    const QString number = other.person().center().find(QueueId(queue))->number;
    QVERIFY(other.edit(agent));
    QVERIFY(other.typeAt(other.rowOf(number), penaltyColumn, u"7"_s));
    QVERIFY(other.person().click(u"editSave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(agent).value(queue), 7, 8000);
    other.go();

    QVERIFY(at.enter());
    QTRY_VERIFY(at.line().contains(at.center().find(agent)->name()));
    QVERIFY(at.one.person().click(u"draftOpen"_s));
    QVERIFY(at.one.waitFor(u"agentEditDialog"_s));
    QVERIFY(at.one.person().sees(u"editRestored"_s));
    const int row = at.one.rowOf(number);
    QCOMPARE(at.one.shown(row, penaltyColumn), u"9"_s);
    QVERIFY2(noteAt(at.one, row).contains(u"now 7"_s), qPrintable(noteAt(at.one, row)));
    QCOMPARE(at.truth.active(agent).value(queue), 7); // Nothing is sent before it is saved.
    QVERIFY(at.one.person().click(u"editSave"_s));
    Penalties wanted = before;
    wanted[queue] = 9;
    QTRY_COMPARE_WITH_TIMEOUT(at.truth.active(agent), wanted, 8000);
    QVERIFY(at.line().isEmpty());
}

void TestDrafts::editsAnAgentUntilItIsKilled()
{
    const QUrl server(qEnvironmentVariable("VIGIE_E2E_XUC"));
    if (server.isEmpty())
        QSKIP("Started by editsSurviveAKill.");
    Editor one;
    QVERIFY(one.enter(server, u"super1"_s, u"1901"_s, qEnvironmentVariable("VIGIE_E2E_HOME")));
    const AgentId agent{qEnvironmentVariableIntValue("VIGIE_E2E_AGENT")};
    QVERIFY(one.edit(agent));
    const qint32 queue = queuesOf(one.person().center(), agent).value(0);
    const QString number = one.person().center().find(QueueId(queue))->number;
    QVERIFY(one.typeAt(one.rowOf(number), penaltyColumn, u"9"_s));
    QVERIFY(isOnDisk(one, ui::EditDrafts::subjectOf(agent)));
    std::printf("typed %d\n", queue);
    std::fflush(stdout);
    QTest::qWait(120'000); // Ended by the other side.
}

void TestDrafts::editsOfSeveralAgentsAreOfferedAgain()
{
    AtDrafts at;
    QVERIFY(at.sim.start() && at.enter());
    const QList<AgentId> agents = at.truth.agents(true).first(3);
    const qint32 left = queuesOf(at.center(), agents.constFirst()).value(0);
    QVERIFY(at.one.select(agents));
    QVERIFY(at.one.person().click(u"agentsEdit"_s));
    QVERIFY(at.one.waitFor(u"manyEditDialog"_s));
    QVERIFY(at.one.choose(u"editRemovedChoice"_s, at.center().find(QueueId(left))->label()));
    QVERIFY(at.one.person().click(u"editRemovedAdd"_s));
    // Chosen, but not taken into the list.
    QVERIFY(at.one.choose(u"editRemovedChoice"_s, {}));
    const QString subject
        = ui::EditDrafts::subjectOf(u"agents"_s, {agents.cbegin(), agents.cend()});
    QVERIFY(isOnDisk(at.one, subject));
    auto *choice = at.one.person().find<QComboBox>(u"editRemovedChoice"_s);
    const QString chosen = choice->currentText();
    QVERIFY(!chosen.isEmpty());
    at.one.go(); // The window is closed over the open dialog.

    QVERIFY(at.enter());
    QTRY_VERIFY2(at.line().contains(u"to 3 agent"_s), qPrintable(at.line()));
    QVERIFY(at.one.person().click(u"draftOpen"_s));
    QVERIFY(at.one.waitFor(u"manyEditDialog"_s));
    QVERIFY(at.line().isEmpty()); // It is being worked on.
    QCOMPARE(at.one.person().find<QComboBox>(u"editRemovedChoice"_s)->currentText(), chosen);
    auto *removed = at.one.table(u"editRemovedTable"_s);
    QCOMPARE(removed->model()->rowCount(), 1);
    QVERIFY(at.one.person().click(u"cancel"_s));
    QVERIFY(at.one.waitForNo(u"manyEditDialog"_s));
    QVERIFY(draftsOf(at.one).left().isEmpty());
}

void TestDrafts::anotherPersonIsOfferedNothing()
{
    AtDrafts at;
    QVERIFY(at.sim.start() && at.enter());
    const AgentId agent = at.truth.agents(true).value(2);
    QVERIFY(at.one.edit(agent));
    QVERIFY(at.one.typeAt(0, penaltyColumn, u"9"_s));
    QVERIFY(isOnDisk(at.one, ui::EditDrafts::subjectOf(agent)));
    at.one.go();

    QVERIFY(at.one.enter(at.sim, u"agent1"_s, u"1001"_s, at.home.path()));
    QVERIFY(at.line().isEmpty());
    QVERIFY(at.one.edit(agent));
    QVERIFY(!at.one.person().sees(u"editRestored"_s));
    QVERIFY(at.one.shown(0, penaltyColumn) != u"9"_s);
    at.one.go();

    QVERIFY(at.enter());
    QTRY_VERIFY(!at.line().isEmpty());
}

void TestDrafts::discardedEditsAreGone()
{
    AtDrafts at;
    QVERIFY(at.sim.start() && at.enter());
    const AgentId agent = at.truth.agents(true).value(2);
    const qint32 queue = queuesOf(at.center(), agent).value(0);
    const QString number = at.center().find(QueueId(queue))->number;
    const QString before = QString::number(at.truth.active(agent).value(queue));
    const auto typeAndGo = [&] {
        return at.one.edit(agent) && at.one.typeAt(at.one.rowOf(number), penaltyColumn, u"19"_s)
            && isOnDisk(at.one, ui::EditDrafts::subjectOf(agent));
    };
    QVERIFY(typeAndGo());
    at.one.go();

    // In the dialog, which asks first.
    QVERIFY(at.enter());
    QVERIFY(at.one.edit(agent));
    QCOMPARE(at.one.shown(at.one.rowOf(number), penaltyColumn), u"19"_s);
    QVERIFY(at.one.person().click(u"editStartAnew"_s));
    QVERIFY(at.one.person().click(u"editDiscard"_s));
    QTRY_VERIFY(at.one.person().sees(u"agentEditDialog"_s)
                && !at.one.person().sees(u"editRestored"_s));
    QCOMPARE(at.one.shown(at.one.rowOf(number), penaltyColumn), before);
    QVERIFY(draftsOf(at.one).left().isEmpty());
    QVERIFY(at.one.typeAt(at.one.rowOf(number), penaltyColumn, u"19"_s));
    QVERIFY(isOnDisk(at.one, ui::EditDrafts::subjectOf(agent)));
    at.one.go();

    // Over the floor, the same.
    QVERIFY(at.enter());
    QTRY_VERIFY(!at.line().isEmpty());
    QVERIFY(at.one.person().click(u"draftDiscard"_s));
    QVERIFY(at.one.person().click(u"draftKeep"_s));
    QVERIFY(!at.line().isEmpty());
    QVERIFY(at.one.person().click(u"draftDiscard"_s));
    QVERIFY(at.one.person().click(u"draftDrop"_s));
    QTRY_VERIFY(at.line().isEmpty());
    at.one.go();
    QVERIFY(at.enter());
    QVERIFY(at.line().isEmpty());
}

void TestDrafts::thresholdsAreOfferedAgain()
{
    const QString super = u"super1"_s;
    const QString phone = u"1901"_s;
    const QTemporaryDir home;
    AtFloor at;
    const auto warning = [&at] { return at.person->find<QLineEdit>(u"waitingWarn"_s)->text(); };
    const auto drafts
        = [&at]() -> ui::EditDrafts & { return at.workspace()->floorTools().drafts(); };
    QVERIFY(at.sim.start() && at.enter(super, phone, home.path()));
    QVERIFY(at.person->click(u"queuesThresholds"_s));
    QTRY_VERIFY(at.person->sees(u"thresholdDialog"_s));
    const QString before = warning();
    QVERIFY(at.person->type(u"waitingWarn"_s, u"2"_s));
    QVERIFY(before != warning());
    QTRY_VERIFY_WITH_TIMEOUT(drafts().isWritten(ui::EditDrafts::subjectOfThresholds()), 10000);
    at.person.reset(); // The window is closed over the open dialog.

    QVERIFY(at.enter(super, phone, home.path()));
    const auto line = [&at] {
        auto *shown = at.person->find<ui::DraftLine>(u"draftLine"_s);
        return shown ? shown->sentence() : QString();
    };
    QTRY_VERIFY2(line().startsWith("Unsaved thresholds"_L1), qPrintable(line()));
    QVERIFY(at.workspace()->floorTools().thresholds().rules().standard.waitingWarn != 2);
    QVERIFY(at.person->click(u"draftOpen"_s));
    QTRY_VERIFY(at.person->sees(u"editRestored"_s));
    QCOMPARE(warning(), u"2"_s);
    QVERIFY(at.person->click(u"editStartAnew"_s));
    QTRY_VERIFY(at.person->sees(u"editQuestion"_s));
    QVERIFY(at.person->click(u"editDiscard"_s));
    QTRY_VERIFY(!at.person->sees(u"editRestored"_s));
    QTRY_COMPARE(warning(), before);
    QVERIFY(drafts().left().isEmpty());
    QVERIFY(line().isEmpty());
}

void TestDrafts::stateLimitsAreOfferedAgain()
{
    const QString super = u"super1"_s;
    const QString phone = u"1901"_s;
    const QTemporaryDir home;
    AtFloor at;
    const QString limit = u"limit-%1-"_s.arg(int(center::ShownState::Wrapup));
    const auto text
        = [&](const QString &side) { return at.person->find<QLineEdit>(limit + side)->text(); };
    const auto drafts
        = [&at]() -> ui::EditDrafts & { return at.workspace()->floorTools().drafts(); };
    const auto line = [&at] {
        auto *shown = at.person->find<ui::DraftLine>(u"draftLine"_s);
        return shown ? shown->sentence() : QString();
    };
    const auto limits = [&at] { return at.workspace()->floorTools().thresholds().limits(); };
    QVERIFY(at.sim.start() && at.enter(super, phone, home.path()));
    QVERIFY(at.openAgents());
    const center::StateLimits before = limits();
    QVERIFY(at.person->click(u"agentsLimits"_s));
    QTRY_VERIFY(at.person->sees(u"limitDialog"_s));
    // One that could be saved, and half of a number.
    QVERIFY(at.person->type(limit + u"-warn"_s, u"01:30"_s));
    QVERIFY(at.person->type(limit + u"-alarm"_s, u"03:"_s));
    QTRY_VERIFY_WITH_TIMEOUT(drafts().isWritten(ui::EditDrafts::subjectOfLimits()), 10000);
    at.person.reset(); // The window is closed over the open dialog.

    QVERIFY(at.enter(super, phone, home.path()));
    QTRY_VERIFY2(line().startsWith("Unsaved state limits"_L1), qPrintable(line()));
    QVERIFY(limits() == before);
    QVERIFY(at.person->click(u"draftOpen"_s));
    QTRY_VERIFY(at.person->sees(u"limitDialog"_s) && at.person->sees(u"editRestored"_s));
    QCOMPARE(text(u"-warn"_s), u"01:30"_s);
    QCOMPARE(text(u"-alarm"_s), u"03:"_s);
    QVERIFY(!at.person->enabledButton(u"limitSave"_s));
    // Esc asks; what was typed stays.
    QTest::keyClick(at.person->find(u"limitDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(at.person->sees(u"editQuestion"_s));
    QVERIFY(at.person->click(u"editKeep"_s));
    QTRY_VERIFY(!at.person->sees(u"editQuestion"_s));
    QVERIFY(at.person->type(limit + u"-alarm"_s, u"03:00"_s));
    QVERIFY(at.person->click(u"limitSave"_s));
    QTRY_VERIFY(!at.person->sees(u"limitDialog"_s));
    QCOMPARE(limits().of(center::ShownState::Wrapup, {}, std::chrono::seconds(95)),
             center::Level::Warn);
    QVERIFY(drafts().left().isEmpty());
    QVERIFY(line().isEmpty());
}

} // namespace vigie::e2e
