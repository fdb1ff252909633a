// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrings.h"

#include "atfloor.h"
#include "center/contactcenter.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/roles.h"
#include "ui/supervisor/alarmline.h"
#include "ui/supervisor/floortools.h"
#include "ui/widgets/chip.h"

#include <QAccessible>
#include <QLocale>

namespace vigie::e2e {

using namespace Qt::StringLiterals;
using models::FloorAgentModel;

namespace {

    constexpr QLatin1StringView chipName{"agentsVainFilter"};

    //! At the agents, one of whom is nobody's business but the test's: the floor stands still.
    struct AtAgents : AtFloor
    {
        AgentId agent{};

        bool openAtAgents()
        {
            if (!open() || openAgents() == nullptr)
                return false;
            sim.hold();
            agent = agents().idAt(4);
            return true;
        }
        void say(const QString &state)
        {
            sim.post(u"say"_s,
                     {{u"login"_s, u"super1"_s},
                      {u"frame"_s,
                       QJsonObject{{u"msgType"_s, u"AgentStateEvent"_s},
                                   {u"ctiMessage"_s,
                                    QJsonObject{{u"name"_s, state},
                                                {u"agentId"_s, raw(agent)},
                                                {u"phoneNb"_s, u"1005"_s},
                                                {u"since"_s, 0},
                                                {u"queues"_s, QJsonArray()},
                                                {u"cause"_s, QString()}}}}}});
        }
        bool waitFor(center::ShownState state)
        {
            return QTest::qWaitFor([&] { return person->center().find(agent)->state == state; },
                                   5000);
        }
        bool ringInVain()
        {
            say(u"AgentRinging"_s);
            if (!waitFor(center::ShownState::Ringing))
                return false;
            say(u"AgentReady"_s);
            return waitFor(center::ShownState::Ready);
        }
        QVariant mark(int role = models::VainRole)
        {
            const int row = agents().rowOf(agent);
            return row < 0 ? QVariant()
                           : agents().index(row, FloorAgentModel::StateColumn).data(role);
        }
    };

} // namespace

void TestRings::whoLetsCallsRingIsMarkedAndFound()
{
    AtAgents at;
    QVERIFY(at.openAtAgents());
    const int all = at.agents().rowCount();
    QVERIFY(at.ringInVain());
    QVERIFY(at.ringInVain());
    QVERIFY(!at.mark().isValid());
    QVERIFY(!at.person->sees(chipName));
    QVERIFY(at.ringInVain());
    QTRY_COMPARE(at.mark().toInt(), 3);
    QVERIFY(at.mark(Qt::ToolTipRole).toString().startsWith(u"3 call"_s));
    QTRY_VERIFY(at.person->sees(chipName));
    auto *chip = at.person->find<ui::Chip>(chipName);
    QCOMPARE(chip->text(), u"Rings unanswered: 1"_s);
    chip->click();
    QTRY_COMPARE(at.agents().rowCount(), 1);
    QCOMPARE(at.agents().idAt(0), at.agent);
    chip->click();
    QTRY_COMPARE(at.agents().rowCount(), all);
    at.sim.resume();
}

void TestRings::thePersonSaysHowManyAreTooMany()
{
    AtAgents at;
    QVERIFY(at.openAtAgents());
    QVERIFY(at.ringInVain());
    QVERIFY(at.ringInVain());
    QVERIFY(!at.mark().isValid());
    const auto set = [&at](const QString &count) {
        return at.person->click(u"agentsLimits"_s)
            && QTest::qWaitFor([&at] { return at.person->sees(u"limitDialog"_s); }, 5000)
            && at.person->type(u"limitRingCount"_s, count) && at.person->click(u"limitSave"_s);
    };
    QVERIFY(set(u"2"_s));
    QTRY_COMPARE(at.mark().toInt(), 2);
    QTRY_VERIFY(at.person->sees(chipName));
    QVERIFY(set({})); // Nobody is watched.
    QTRY_VERIFY(!at.mark().isValid());
    QTRY_VERIFY(!at.person->sees(chipName));
    at.sim.resume();
}

void TestRings::theAlarmLineTellsOfThem()
{
    AtAgents at;
    QVERIFY(at.openAtAgents());
    const auto line = [&at] {
        auto *shown = at.person->find<ui::AlarmLine>(u"alarmLine"_s);
        return shown ? shown->sentence() : QString();
    };
    // The queues are nobody's business but other tests'.
    center::ThresholdRules calm;
    calm.standard = {.waitingWarn = 9000,
                     .waitingAlarm = 9001,
                     .waitWarn = std::chrono::hours(90),
                     .waitAlarm = std::chrono::hours(91)};
    at.workspace()->floorTools().thresholds().setRules(calm);
    QVERIFY(at.ringInVain() && at.ringInVain());
    QVERIFY(line().isEmpty());
    QVERIFY(at.ringInVain());
    const QString name = at.person->center().find(at.agent)->name();
    QTRY_VERIFY2_WITH_TIMEOUT(line().startsWith(name + u" 3 call"_s), qPrintable(line()), 15000);
    // Acknowledged by its key, it is silent until twice as many rang.
    at.person->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(line().isEmpty());
    QVERIFY(at.ringInVain() && at.ringInVain());
    QVERIFY(line().isEmpty());
    QVERIFY(at.ringInVain());
    QTRY_VERIFY2_WITH_TIMEOUT(line().startsWith(name + u" 6 call"_s), qPrintable(line()), 15000);
    at.sim.resume();
}

void TestRings::groupTotalsFollowTheFilter()
{
    AtAgents at;
    QVERIFY(at.openAtAgents());
    const ui::FloorTable &table = *at.place()->agentView()->table();
    QVERIFY(table.subtotals().isEmpty());
    auto *chip = at.person->find<ui::Chip>(u"agentsGroupTotals"_s);
    QVERIFY(chip);
    chip->click();
    const auto number = [](const QString &text) { return QLocale().toInt(text); };
    constexpr int presented = FloorAgentModel::PresentedColumn;
    QSet<GroupId> groups;
    for (const center::AgentGroup &group : at.person->center().groups())
        groups.insert(group.id);
    QTRY_COMPARE(table.subtotals().size(), groups.size());
    int sum = 0;
    for (const QStringList &each : table.subtotals())
        sum += number(each[presented]);
    QCOMPARE(sum, number(table.total(presented))); // The floor stands still.

    const center::AgentGroup &first = at.person->center().groups()[0];
    const QString label = first.label.isEmpty() ? first.name : first.label;
    QVERIFY(at.narrow(u"agentsGroupFilter"_s, label));
    QTRY_COMPARE(table.subtotals().size(), 1);
    QVERIFY(table.subtotals()[0][FloorAgentModel::CheckColumn].startsWith(label));
    QCOMPARE(table.subtotals()[0][presented], table.total(presented));
    chip->click();
    QTRY_VERIFY(table.subtotals().isEmpty());
    at.sim.resume();
}

void TestRings::groupTotalsHaveAKeyAndAreReadAloud()
{
    AtAgents at;
    QVERIFY(at.openAtAgents());
    auto *table = at.place()->agentView()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_G);
    QTRY_VERIFY(!table->subtotals().isEmpty());
    QWidget *totals = nullptr;
    const auto children = table->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *each : children) {
        if (each->accessibleName() == u"Totals"_s)
            totals = each;
    }
    QVERIFY(totals);
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(totals);
    QVERIFY(read);
    QTRY_COMPARE(read->childCount(), int(table->subtotals().size()) + 1);
    const QString first = read->child(0)->text(QAccessible::Name);
    QVERIFY2(first.startsWith(table->subtotals()[0][FloorAgentModel::CheckColumn]),
             qPrintable(first));
    const QString head
        = at.agents()
              .headerData(FloorAgentModel::PresentedColumn, Qt::Horizontal, Qt::DisplayRole)
              .toString();
    const QString figure = table->subtotals()[0][FloorAgentModel::PresentedColumn];
    QVERIFY2(first.contains(u"%1 %2"_s.arg(head, figure)), qPrintable(first));
    QVERIFY(!read->child(0)->rect().isEmpty());
    QVERIFY(read->child(read->childCount() - 1)->text(QAccessible::Name).startsWith(u"Total,"_s));
    QTest::keyClick(table, Qt::Key_G);
    QTRY_VERIFY(table->subtotals().isEmpty());
    QTRY_COMPARE(read->childCount(), 1);
    at.sim.resume();
}

} // namespace vigie::e2e
