// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "person.h"
#include "simprocess.h"
#include "truth.h"
#include "ui/models/agentmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/counterbox.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/format.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::e2e {

namespace {

    using models::AgentModel;
    using models::QueueModel;

    //! The engine's picture at the held instant, and where that instant lies on the window's clock.
    class Held
    {
    public:
        Held(SimProcess &sim, Person &person);

        QStringList compare();

    private:
        void waitForBarrier();
        void text(const QString &where, const QString &shown, const QString &expected);
        void since(const QString &where, const QVariant &shown, const QJsonValue &expected);
        void queueRow(ui::FloorTable &table, int row);
        void queues(const QString &table, int tab, bool onlyMine);
        void agentRow(ui::FloorTable &table, int row);
        void group();
        void header();

        QJsonObject engineQueue(int id) const;
        QJsonObject engineAgent(int id) const;
        std::optional<int> penalty(int agent, int queue) const;
        QString queuesInCommon(int agent) const;
        int own() const { return raw(*m_person.center().self().agentId); }

        SimProcess &m_sim;
        Person &m_person;
        Instant m_at{};
        Instant::duration m_unsure{0}; //!< Between the order to hold and its answer.
        QJsonObject m_state;
        QDateTime m_time;
        QStringList m_found;
    };

    Held::Held(SimProcess &sim, Person &person) : m_sim(sim), m_person(person)
    {
        const Instant asked = person.desk()->clock().now();
        sim.hold();
        m_at = person.desk()->clock().now();
        m_unsure = m_at - asked;
        waitForBarrier();
        m_state = sim.state();
        m_time = QDateTime::fromString(m_state.value("time"_L1).toString(), Qt::ISODateWithMs);
    }

    void Held::waitForBarrier()
    {
        // While time is held the server is silent but for the answers to pings, sent every 5 s;
        // what comes half a second after it was told to hold is one, and everything was before it.
        const bool answered = QTest::qWaitFor(
            [this] { return m_person.desk()->lastEventAt() > m_at + 500ms; }, 8000);
        if (!answered)
            m_found.append(u"no answer to a ping"_s);
        QTest::qWait(40); // Two frames: what was marked is merged.
    }

    void Held::text(const QString &where, const QString &shown, const QString &expected)
    {
        if (shown != expected)
            m_found.append(u"%1: shows \"%2\", is \"%3\""_s.arg(where, shown, expected));
    }

    void Held::since(const QString &where, const QVariant &shown, const QJsonValue &expected)
    {
        if (expected.isNull() || expected.isUndefined()) {
            if (shown.isValid())
                m_found.append(where + u": a clock runs, and nothing does"_s);
            return;
        }
        if (!shown.isValid()) {
            m_found.append(where + u": no clock runs"_s);
            return;
        }
        const auto began = QDateTime::fromString(expected.toString(), Qt::ISODateWithMs);
        const auto told = shown.value<Instant>();
        auto really = m_at - std::chrono::milliseconds(began.msecsTo(m_time));
        // The wire counts whole seconds. Ours went on while the engine's time stood, and the server
        // tells some of these clocks again and others not: both bases are right.
        auto off = std::chrono::abs(told - really);
        const auto &stops = m_sim.stops();
        for (auto stop = stops.crbegin(); stop != stops.crend() && stop->at >= began; ++stop) {
            really -= stop->length;
            off = std::min(off, std::chrono::abs(told - really));
        }
        if (off > 1500ms + m_unsure)
            m_found.append(u"%1: off by %2 ms"_s.arg(where).arg(
                std::chrono::duration_cast<std::chrono::milliseconds>(off).count()));
    }

    QJsonObject Held::engineQueue(int id) const
    {
        return withId(m_state.value("queues"_L1).toArray(), id);
    }

    QJsonObject Held::engineAgent(int id) const
    {
        return withId(m_state.value("agents"_L1).toArray(), id);
    }

    std::optional<int> Held::penalty(int agent, int queue) const
    {
        const auto all = m_state.value("memberships"_L1).toArray();
        for (const auto &each : all) {
            const auto member = each.toObject();
            if (member.value("agentId"_L1).toInt() == agent
                && member.value("queueId"_L1).toInt() == queue)
                return member.value("penalty"_L1).toInt();
        }
        return {};
    }

    QString Held::queuesInCommon(int agent) const
    {
        QList<std::pair<QString, QString>> names;
        const auto all = m_state.value("queues"_L1).toArray();
        for (const auto &each : all) {
            const auto queue = each.toObject();
            const int id = queue.value("id"_L1).toInt();
            if (penalty(agent, id) && penalty(own(), id))
                names.append({queue.value("number"_L1).toString(),
                              queue.value("displayName"_L1).toString()});
        }
        std::sort(names.begin(), names.end());
        QStringList words;
        for (const auto &[number, name] : names)
            words.append(name);
        return words.join(u", "_s);
    }

    void Held::queueRow(ui::FloorTable &table, int row)
    {
        const auto at = [&](int column) { return table.model()->index(row, column); };
        const int id = at(0).data(models::IdRole).toInt();
        const auto queue = engineQueue(id);
        const auto figures = queue.value("statistics"_L1).toObject();
        const auto own = penalty(this->own(), id);
        const QString where = table.objectName() + u'/' + queue.value("name"_L1).toString() + u'/';
        const auto count = [&](QLatin1StringView counter) {
            return QString::number(figures.value(counter).toInt());
        };

        if (at(QueueModel::InColumn).data(models::MemberRole).toBool() != own.has_value())
            m_found.append(where + u"in: wrong side"_s);
        text(where + u"penalty"_s, at(QueueModel::PenaltyColumn).data().toString(),
             own ? QString::number(*own) : QString());
        text(where + u"number"_s, table.shownText(at(QueueModel::NumberColumn)),
             queue.value("number"_L1).toString());
        text(where + u"name"_s, at(QueueModel::NameColumn).data().toString(),
             queue.value("displayName"_L1).toString());
        text(where + u"wait"_s, table.shownText(at(QueueModel::WaitColumn)),
             count("WaitingCalls"_L1));
        text(where + u"available"_s, table.shownText(at(QueueModel::AvailableColumn)),
             count("AvailableAgents"_L1));
        since(where + u"time wait"_s, at(QueueModel::TimeWaitColumn).data(models::SinceRole),
              queue.value("longestWaitSince"_L1));
        // Not in these tables' columns, but in the state that they show.
        text(where + u"entered"_s, at(QueueModel::EnteredColumn).data().toString(),
             count("TotalNumberCallsEntered"_L1));
        text(where + u"answered"_s, at(QueueModel::AnsweredColumn).data().toString(),
             count("TotalNumberCallsAnswered"_L1));
        text(where + u"abandoned"_s, at(QueueModel::AbandonedColumn).data().toString(),
             count("TotalNumberCallsAbandonned"_L1));

        const int sum = figures.value("TotalNumberCallsAnswered"_L1).toInt()
            + figures.value("TotalNumberCallsAbandonned"_L1).toInt()
            + figures.value("TotalNumberCallsClosed"_L1).toInt()
            + figures.value("TotalNumberCallsTimeout"_L1).toInt()
            + figures.value("WaitingCalls"_L1).toInt();
        if (sum != figures.value("TotalNumberCallsEntered"_L1).toInt())
            m_found.append(where + u"the engine's own figures do not add up"_s);
    }

    void Held::queues(const QString &name, int tab, bool onlyMine)
    {
        ui::FloorTable *table = m_person.openTab(tab, name);
        if (!table) {
            m_found.append(name + u": not on screen"_s);
            return;
        }
        int expected = 0;
        int waiting = 0;
        const auto all = m_state.value("queues"_L1).toArray();
        for (const auto &each : all) {
            const auto queue = each.toObject();
            const bool isHidden = queue.value("name"_L1).toString().startsWith(u"__"_s);
            if (!isHidden && (!onlyMine || penalty(own(), queue.value("id"_L1).toInt())))
                ++expected;
        }
        const int rows = table->model()->rowCount();
        // Those left in this sitting stay listed among mine.
        if (onlyMine ? rows < expected : rows != expected)
            m_found.append(u"%1: %2 rows instead of %3"_s.arg(name).arg(rows).arg(expected));
        for (int row = 0; row < rows; ++row) {
            queueRow(*table, row);
            waiting += table->model()->index(row, QueueModel::WaitColumn).data().toInt();
        }
        if (onlyMine && !table->total(QueueModel::WaitColumn).endsWith(QString::number(waiting)))
            m_found.append(name + u": the total is "_s + table->total(QueueModel::WaitColumn));
    }

    void Held::agentRow(ui::FloorTable &table, int row)
    {
        const auto at = [&](int column) { return table.model()->index(row, column); };
        const int id = at(0).data(models::IdRole).toInt();
        const auto agent = engineAgent(id);
        const QString where
            = table.objectName() + u'/' + agent.value("number"_L1).toString() + u'/';
        if (at(AgentModel::StateColumn).data(models::StateRole).value<center::ShownState>()
            != shownState(agent))
            m_found.append(where + u"state: is "_s + agent.value("state"_L1).toString());
        since(where + u"timer"_s, at(AgentModel::TimerColumn).data(models::SinceRole),
              agent.value("since"_L1));
        text(where + u"name"_s, at(AgentModel::NameColumn).data().toString(),
             agent.value("firstName"_L1).toString() + u' ' + agent.value("lastName"_L1).toString());
        text(where + u"number"_s, at(AgentModel::NumberColumn).data().toString(),
             agent.value("number"_L1).toString());
        text(where + u"phone"_s, at(AgentModel::PhoneColumn).data().toString(),
             agent.value("phone"_L1).toString());
        text(where + u"queues"_s, at(AgentModel::QueuesColumn).data().toString(),
             queuesInCommon(id));
    }

    void Held::group()
    {
        ui::FloorTable *table = m_person.openTab(2, u"groupAgents"_s);
        if (!table) {
            m_found.append(u"groupAgents: not on screen"_s);
            return;
        }
        int expected = 0;
        const int group = engineAgent(own()).value("groupId"_L1).toInt();
        const auto all = m_state.value("agents"_L1).toArray();
        for (const auto &each : all)
            expected += each.toObject().value("groupId"_L1).toInt() == group ? 1 : 0;
        if (table->model()->rowCount() != expected - 1)
            m_found.append(u"groupAgents: %1 rows instead of %2"_s.arg(table->model()->rowCount())
                               .arg(expected - 1));
        for (int row = 0; row < table->model()->rowCount(); ++row)
            agentRow(*table, row);
    }

    void Held::header()
    {
        const auto agent = engineAgent(own());
        if (m_person.ownState() != shownState(agent))
            m_found.append(u"header/state: is "_s + agent.value("state"_L1).toString());
        const auto figures = agent.value("statistics"_L1).toObject();
        const auto box = [this](const QString &name) {
            auto *counter = m_person.find<ui::CounterBox>(name);
            return counter ? counter->value() : u"(not on screen)"_s;
        };
        const auto duration = [&](QLatin1StringView figure) {
            return ui::formatDuration(std::chrono::seconds(figures.value(figure).toInt()));
        };
        text(u"header/pause"_s, box(u"pausedTime"_s), duration("PausedTime"_L1));
        text(u"header/wrapup"_s, box(u"wrapupTime"_s), duration("WrapupTime"_L1));
        text(u"header/presented"_s, box(u"presentedCalls"_s),
             QString::number(figures.value("InbCalls"_L1).toInt()));
        text(u"header/answered"_s, box(u"answeredCalls"_s),
             QString::number(figures.value("InbAnsCalls"_L1).toInt()));
    }

    QStringList Held::compare()
    {
        header();
        queues(u"allQueues"_s, 1, false);
        group();
        queues(u"myQueues"_s, 0, true);
        return m_found;
    }

} // namespace

QStringList differences(SimProcess &sim, Person &person)
{
    Held held(sim, person);
    const QStringList found = held.compare();
    sim.resume();
    return found;
}

} // namespace vigie::e2e
