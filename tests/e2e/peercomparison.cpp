// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peercomparison.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "peerprocess.h"
#include "person.h"
#include "truth.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/floortable.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::e2e {

namespace {

    using xuc::AgentStat;
    using xuc::QueueStat;

    // Written out: the client's own table of names is what is looked at.
    constexpr std::pair<QLatin1StringView, QueueStat> queueFigures[]{
        {"WaitingCalls"_L1, QueueStat::WaitingCalls},
        {"TotalNumberCallsEntered"_L1, QueueStat::TotalNumberCallsEntered},
        {"TotalNumberCallsAnswered"_L1, QueueStat::TotalNumberCallsAnswered},
        {"TotalNumberCallsAbandonned"_L1, QueueStat::TotalNumberCallsAbandonned},
        {"TotalNumberCallsAnsweredBefore20"_L1, QueueStat::TotalNumberCallsAnsweredBefore},
        {"PercentageAnsweredTotal"_L1, QueueStat::PercentageAnsweredTotal},
        {"TotalNumberCallsEnteredLastHour"_L1, QueueStat::TotalNumberCallsEnteredLastHour},
        {"EWT"_L1, QueueStat::Ewt},
        {"AvailableAgents"_L1, QueueStat::AvailableAgents},
        {"TalkingAgents"_L1, QueueStat::TalkingAgents},
        {"LoggedAgents"_L1, QueueStat::LoggedAgents},
    };
    constexpr std::pair<QLatin1StringView, AgentStat> agentFigures[]{
        {"PausedTime"_L1, AgentStat::PausedTime},
        {"WrapupTime"_L1, AgentStat::WrapupTime},
        {"ReadyTime"_L1, AgentStat::ReadyTime},
        {"InbCalls"_L1, AgentStat::InbCalls},
        {"InbAnsCalls"_L1, AgentStat::InbAnsCalls},
        {"InbPercUnansCalls"_L1, AgentStat::InbPercUnansCalls},
    };

    //! One look at both sides.
    class Look
    {
    public:
        Look(const QJsonObject &truth, Person &person, const QString &login)
            : m_truth(truth)
            , m_person(person)
            , m_center(person.center())
            , m_user(truth.value("users"_L1).toObject().value(login).toObject())
        {
        }

        QStringList differences()
        {
            agents();
            queues();
            members();
            self();
            calls();
            window();
            const auto complaints = m_truth.value("complaints"_L1).toArray();
            for (const auto &complaint : complaints)
                m_found.append(u"the server complains: "_s + complaint.toString());
            return m_found;
        }

    private:
        template <typename A, typename B>
        void equal(const QString &where, const A &shown, const B &real)
        {
            if (shown == real)
                return;
            const auto words = [](const auto &value) {
                return QString::fromUtf8(
                    QJsonDocument(QJsonArray{QJsonValue::fromVariant(QVariant(value))})
                        .toJson(QJsonDocument::Compact));
            };
            m_found.append(u"%1: has %2, is %3"_s.arg(where, words(shown), words(real)));
        }
        void figure(const QString &where, double shown, const QJsonValue &real)
        {
            // A NaN is how the client writes "unknown".
            if (real.isNull() || real.isUndefined())
                equal(where + u" is known"_s, shown == shown, false);
            else if (!(std::abs(shown - real.toDouble()) < 0.01))
                equal(where, shown, real.toDouble());
        }
        void agents();
        void agent(const center::Agent &agent, const QJsonObject &real);
        void queues();
        void queue(const center::Queue &queue, const QJsonObject &real);
        void members();
        void self();
        void calls();
        void call(const telephony::Call &call, const QJsonObject &real);
        void window();

        const QJsonObject m_truth;
        Person &m_person;
        const center::ContactCenter &m_center;
        const QJsonObject m_user;
        QStringList m_found;
    };

    void Look::agents()
    {
        const auto all = m_truth.value("agents"_L1).toObject();
        qsizetype listed = 0;
        for (int row = 0; row < m_center.agentCount(); ++row)
            listed += m_center.agent(center::AgentRow(row)).isListed ? 1 : 0;
        equal(u"listed agents"_s, listed, all.size());
        for (auto each = all.begin(); each != all.end(); ++each) {
            if (const auto *known = m_center.find(AgentId(each.key().toInt())))
                agent(*known, each->toObject());
            else
                m_found.append(u"agent %1 is missing"_s.arg(each.key()));
        }
        const auto groups = m_truth.value("groups"_L1).toObject();
        equal(u"groups"_s, m_center.groups().size(), groups.size());
        for (const auto &group : m_center.groups())
            equal(u"group"_s, group.label, groups.value(QString::number(raw(group.id))).toString());
    }

    void Look::agent(const center::Agent &agent, const QJsonObject &real)
    {
        const QString where = u"agent %1/"_s.arg(raw(agent.id));
        equal(where + u"first name"_s, agent.firstName, real.value("firstName"_L1).toString());
        equal(where + u"last name"_s, agent.lastName, real.value("lastName"_L1).toString());
        equal(where + u"number"_s, agent.number, real.value("number"_L1).toString());
        equal(where + u"group"_s, raw(agent.group.value_or(GroupId{-1})),
              real.value("groupId"_L1).toInt());
        equal(where + u"state"_s, int(agent.state), int(shownState(real)));
        equal(where + u"cause"_s, agent.cause, real.value("cause"_L1).toString());
        equal(where + u"phone"_s, agent.phone, real.value("phone"_L1).toString());
        const bool isRecorded = real.value("monitorState"_L1).toString() == "ACTIVE"_L1;
        equal(where + u"recording"_s, agent.recording == xuc::MonitorState::Active, isRecorded);
        if (agent.hasDuration()) {
            const auto age = m_person.desk()->clock().now() - agent.since;
            const double entered = real.value("entered"_L1).toDouble();
            const auto inState = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()
                                                           - std::llround(entered * 1000));
            // The wire counts whole seconds, and the machine may be busy.
            if (std::chrono::abs(age - inState) > 3s)
                m_found.append(where + u"the clock is wrong"_s);
        }
        const auto figures = real.value("statistics"_L1).toObject();
        if (!agent.day) {
            m_found.append(where + u"no statistics"_s);
            return;
        }
        for (const auto &[name, stat] : agentFigures)
            figure(where + name, agent.day->figure(stat).value_or(center::Queue::unknown),
                   figures.value(name));
        figure(where + u"outtolunch"_s, agent.day->pausedWith(u"outtolunch"_s).value_or(-1),
               figures.value("outtolunch"_L1));
        const auto login = QDateTime::fromString(figures.value("LoginDateTime"_L1).toString(),
                                                 Qt::ISODateWithMs);
        equal(where + u"login"_s, agent.day->loginAt, login.toMSecsSinceEpoch());
    }

    void Look::queues()
    {
        const auto all = m_truth.value("queues"_L1).toObject();
        for (auto each = all.begin(); each != all.end(); ++each) {
            if (const auto *known = m_center.find(QueueId(each.key().toInt())))
                queue(*known, each->toObject());
            else
                m_found.append(u"queue %1 is missing"_s.arg(each.key()));
        }
    }

    void Look::queue(const center::Queue &queue, const QJsonObject &real)
    {
        const QString where = u"queue %1/"_s.arg(raw(queue.id));
        equal(where + u"listed"_s, queue.isListed, true);
        equal(where + u"name"_s, queue.name, real.value("name"_L1).toString());
        equal(where + u"label"_s, queue.label(), real.value("displayName"_L1).toString());
        equal(where + u"number"_s, queue.number, real.value("number"_L1).toString());
        const auto counters = real.value("counters"_L1).toObject();
        for (const auto &[name, stat] : queueFigures)
            figure(where + name, queue.figure(stat), counters.value(name));
        if (counters.contains("TotalNumberCallsAnsweredBefore20"_L1))
            equal(where + u"threshold"_s, queue.answeredWithin, 20);
        const bool waits = counters.value("WaitingCalls"_L1).toInt() > 0
            && counters.value("LongestWaitTime"_L1).toInt() > 0;
        equal(where + u"a wait runs"_s, queue.longestWaitSince.has_value(), waits);
    }

    void Look::members()
    {
        const auto all = m_truth.value("members"_L1).toArray();
        for (const auto &each : all) {
            const auto entry = each.toArray();
            const auto agent = m_center.row(AgentId(entry.at(0).toInt()));
            const auto queue = m_center.row(QueueId(entry.at(1).toInt()));
            const auto penalty = agent && queue ? m_center.penalty(*agent, *queue) : std::nullopt;
            equal(u"penalty of %1 in %2"_s.arg(entry.at(0).toInt()).arg(entry.at(1).toInt()),
                  penalty.value_or(-1), entry.at(2).toInt());
        }
        qsizetype known = 0;
        for (int row = 0; row < m_center.agentCount(); ++row) {
            const auto &agent = m_center.agent(center::AgentRow(row));
            known += agent.isListed ? qsizetype(agent.memberships.size()) : 0;
        }
        equal(u"memberships"_s, known, all.size());
    }

    void Look::self()
    {
        const auto &self = m_center.self();
        equal(u"name"_s, self.fullName, m_user.value("fullName"_L1).toString());
        equal(u"user"_s, raw(self.userId.value_or(UserId{-1})), m_user.value("userId"_L1).toInt());
        equal(u"agent"_s, raw(self.agentId.value_or(AgentId{-1})),
              m_user.value("agentId"_L1).toInt(-1));
        equal(u"dnd"_s, self.isDndEnabled, m_user.value("dnd"_L1).toBool());
        equal(u"status"_s, self.status, m_user.value("status"_L1).toString());
        equal(u"line"_s, m_center.line().number, m_user.value("line"_L1).toString());
        const auto forwards = m_user.value("forwards"_L1).toObject();
        for (const auto &[key, forward] :
             {std::pair{"na"_L1, self.noAnswer}, std::pair{"unc"_L1, self.unconditional},
              std::pair{"busy"_L1, self.busy}}) {
            const auto real = forwards.value(key).toArray();
            equal(u"forward "_s + key, forward.isEnabled, real.at(0).toBool());
            equal(u"forward to "_s + key, forward.destination, real.at(1).toString());
        }
    }

    void Look::calls()
    {
        QHash<QString, QJsonObject> own;
        const auto all = m_truth.value("calls"_L1).toArray();
        for (const auto &each : all) {
            const auto call = each.toObject();
            if (call.value("line"_L1) == m_user.value("line"_L1))
                own.insert(call.value("uniqueId"_L1).toString(), call);
        }
        equal(u"calls"_s, m_center.calls().calls().size(), own.size());
        for (const auto &known : m_center.calls().calls())
            call(known, own.value(known.uniqueId));
    }

    void Look::call(const telephony::Call &call, const QJsonObject &real)
    {
        using telephony::CallState;
        const QString where = u"call %1/"_s.arg(call.uniqueId);
        const QString state = real.value("state"_L1).toString();
        const auto wanted = state == "Dialing"_L1 ? CallState::Dialing
            : state == "Ringing"_L1               ? CallState::Ringing
            : state == "OnHold"_L1                ? CallState::OnHold
                                                  : CallState::Established;
        equal(where + u"state"_s, int(call.state), int(wanted));
        equal(where + u"linked"_s, call.linkedId, real.value("linkedId"_L1).toString());
        equal(where + u"number"_s, call.otherNumber, real.value("other"_L1).toString());
        equal(where + u"name"_s, call.otherName, real.value("name"_L1).toString());
        equal(where + u"queue"_s, call.queueName, real.value("queue"_L1).toString());
        equal(where + u"incoming"_s, call.incoming,
              real.value("direction"_L1).toString() == "Incoming"_L1);
        const auto data = real.value("userData"_L1).toObject();
        for (auto each = data.begin(); each != data.end(); ++each)
            equal(where + each.key(), call.userData.value(each.key()), each->toString());
    }

    void Look::window()
    {
        const auto agent = m_truth.value("agents"_L1)
                               .toObject()
                               .value(QString::number(m_user.value("agentId"_L1).toInt()))
                               .toObject();
        if (!agent.isEmpty())
            equal(u"header/state"_s, int(m_person.ownState()), int(shownState(agent)));
        auto *table = m_person.openTab(1, u"allQueues"_s);
        if (!table) {
            m_found.append(u"the queues are not on screen"_s);
            return;
        }
        const auto queues = m_truth.value("queues"_L1).toObject();
        const auto &model = *table->model();
        equal(u"rows"_s, qsizetype(model.rowCount()), queues.size() - 1); // The desk is technical.
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto at = [&](int column) { return model.index(row, column); };
            const auto real
                = queues.value(QString::number(at(0).data(models::IdRole).toInt())).toObject();
            const auto counters = real.value("counters"_L1).toObject();
            const QString where = u"table/"_s + real.value("name"_L1).toString();
            equal(where, at(models::QueueModel::NameColumn).data().toString(),
                  real.value("displayName"_L1).toString());
            equal(where + u"/waiting"_s, table->shownText(at(models::QueueModel::WaitColumn)),
                  QString::number(counters.value("WaitingCalls"_L1).toInt()));
            equal(where + u"/available"_s,
                  table->shownText(at(models::QueueModel::AvailableColumn)),
                  QString::number(counters.value("AvailableAgents"_L1).toInt()));
        }
    }

} // namespace

QStringList differences(PeerProcess &peer, Person &person, const QString &login)
{
    QStringList found;
    const bool agree = QTest::qWaitFor(
        [&] {
            found = Look(peer.state(), person, login).differences();
            return found.isEmpty();
        },
        5000);
    return agree ? QStringList() : found;
}

} // namespace vigie::e2e
