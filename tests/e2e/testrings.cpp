// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrings.h"

#include "atfloor.h"
#include "center/contactcenter.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/chip.h"

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

} // namespace vigie::e2e
