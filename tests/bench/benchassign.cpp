// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "benches.h"
#include "center/assignments.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/link.h"
#include "center/sync.h"
#include "measure.h"
#include "xuc/signin.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <deque>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vigie::bench {

namespace {

    //! A server in the same process that carries out memberships, each when its turn comes.
    class EchoLink final : public center::Link
    {
    public:
        State state() const override { return m_state; }
        Instant downSince() const override { return {}; }
        int attempt() const override { return 1; }
        std::chrono::milliseconds nextTryIn() const override { return {}; }
        void open(const xuc::SignIn &) override { become(State::Syncing); }
        void close() override { become(State::Disconnected); }
        void retryNow() override { }
        void setSynced() override { become(State::Live); }
        Result<std::monostate> send(const QByteArray &frame) override
        {
            if (frame.contains("AgentQueue") || frame.contains("AgentFromQueue"))
                m_waiting.push_back(frame);
            return std::monostate{};
        }

        bool isIdle() const { return m_waiting.empty(); }
        //! The event that proves the command that has waited longest.
        QByteArray nextAnswer()
        {
            const QJsonObject in = QJsonDocument::fromJson(m_waiting.front()).object();
            m_waiting.pop_front();
            const int penalty = in.value("penalty"_L1).toInt(-1);
            return R"({"msgType":"QueueMember","ctiMessage":{"agentId":)"
                + QByteArray::number(in.value("agentId"_L1).toInt()) + R"(,"queueId":)"
                + QByteArray::number(in.value("queueId"_L1).toInt()) + R"(,"penalty":)"
                + QByteArray::number(penalty) + "}}";
        }

    private:
        void become(State state)
        {
            m_state = state;
            Q_EMIT stateChanged(state);
        }

        State m_state = State::Disconnected;
        std::deque<QByteArray> m_waiting{};
    };

    //! The longest time that one call kept the thread, and all of them together.
    class Stalls
    {
    public:
        template <typename Work> void measure(const Work &work)
        {
            QElapsedTimer timer;
            timer.start();
            work();
            m_all.append(double(timer.nsecsElapsed()) / 1e6);
        }
        double worst() const { return *std::ranges::max_element(m_all); }
        double sum() const { return std::accumulate(m_all.begin(), m_all.end(), 0.0); }
        double p99() const { return percentile(m_all, 0.99); }

    private:
        QList<double> m_all{};
    };

    void report(const QString &what, const Stalls &stalls)
    {
        print(u"    %1: longest call %2 ms, p99 %3 ms, all %4 ms"_s.arg(what)
                  .arg(stalls.worst(), 0, 'f', 2)
                  .arg(stalls.p99(), 0, 'f', 3)
                  .arg(stalls.sum(), 0, 'f', 0));
    }

} // namespace

//! A batch made, sent and proved on a floor of full scale, and taken back.
bool benchAssign(const Extent &extent)
{
    ManualClock clock;
    auto owned = std::make_unique<EchoLink>();
    EchoLink &link = *owned;
    center::Desk desk(std::move(owned), clock);
    desk.signIn({.login = u"bench"_s}, {});
    const auto hear = [&link](const QByteArray &frame) { Q_EMIT link.frameReceived(frame); };
    for (const QByteArray &frame : syncFrames(extent.scale))
        hear(frame);
    clock.advance(center::Sync::limit);
    desk.tick();
    desk.skipAgentLogin();
    hear(R"({"msgType":"PhoneStatusUpdate","ctiMessage":{"status":0}})"_ba);

    center::Assignments assignments(desk);
    const center::ContactCenter &center = desk.center();
    const int wanted = extent.changes;
    std::vector<AgentId> agents;
    for (int i = 0; i < center.agentCount() && int(agents.size()) < wanted; ++i)
        agents.push_back(center.agent(center::AgentRow(i)).id);
    std::vector<center::BaseMembership> added;
    for (int i = 0; i * int(agents.size()) < wanted; ++i)
        added.push_back({center.queue(center::QueueRow(i)).id, 17});

    Stalls stalls;
    center::AssignmentBatch plan;
    stalls.measure([&] { plan = assignments.planner().editMany(agents, added, {}); });
    center::BatchId id{};
    stalls.measure([&] { id = assignments.run(plan); });
    while (!link.isIdle()) {
        const QByteArray answer = link.nextAnswer();
        stalls.measure([&] { hear(answer); });
    }
    const int done = assignments.progress(id).done;
    print(u"assign, a batch of %1 changes among %2 memberships"_s.arg(plan.rows.size())
              .arg(extent.scale.agents * extent.scale.membershipsOfEach));
    report(u"planned, sent and proved"_s, stalls);

    Stalls undoing;
    center::BatchId back{};
    undoing.measure([&] { back = assignments.undo().value_or(center::BatchId{}); });
    while (!link.isIdle()) {
        const QByteArray answer = link.nextAnswer();
        undoing.measure([&] { hear(answer); });
    }
    report(u"taken back"_s, undoing);
    const bool isWhole = done == int(plan.rows.size()) && done >= std::min(wanted, 1)
        && assignments.progress(back).done == done;
    print(u"    each change proved, and taken back: %1"_s.arg(isWhole ? u"yes"_s : u"no"_s));
    return isWhole;
}

} // namespace vigie::bench
