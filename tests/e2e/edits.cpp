// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits.h"

#include "center/contactcenter.h"
#include "controlorder.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <span>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::e2e {

namespace {

    using center::AssignmentBatch;
    using center::AssignmentRow;
    using center::BatchId;
    using center::BatchProgress;
    using center::RowState;

    constexpr int editsARound = 8; // Of each.
    constexpr xuc::Timings timings{.http = 2'000ms,
                                   .logon = 10'000ms,
                                   .relogon = 3'000ms,
                                   .ping = 150ms,
                                   .probe = 500ms,
                                   .backOff = 0.03};

    void print(const QString &line)
    {
        std::fprintf(stderr, "%s\n", qPrintable(line));
    }

    QString difference(const QStringList &shown, const QStringList &wanted)
    {
        QStringList lines;
        for (const QString &line : wanted) {
            if (!shown.contains(line))
                lines.append(u"not "_s + line);
        }
        for (const QString &line : shown) {
            if (!wanted.contains(line))
                lines.append(u"but "_s + line);
        }
        return lines.join(u", "_s);
    }

    QString byDefault(int user, int queue, int penalty)
    {
        return u"user %1 by default in %2 at %3"_s.arg(user).arg(queue).arg(penalty);
    }

} // namespace

bool Edits::run()
{
    QElapsedTimer timer;
    timer.start();
    print(u"seed %1, %2 edits"_s.arg(m_seed).arg(m_edits));
    if (!start() || !compareWithServer(u"at the start"_s))
        return false;
    for (const Editor &editor : m_editors) {
        if (m_areViewsFrozen)
            editor.shown->freeze();
    }
    if (!compete())
        return false;
    while (m_done < m_edits) {
        const QStringList before = matrix(m_sim.state(), m_editors.front());
        const QStringList shown = m_editors.front().shown->seats();
        if (!work())
            return false;
        if (matrix(m_sim.state(), m_editors.front()) == before)
            return fail(u"at work"_s, {u"nothing was changed"_s});
        if (!undoAll())
            return false;
        const QStringList after = matrix(m_sim.state(), m_editors.front());
        if (after != before)
            return fail(u"after undoing all"_s,
                        {u"the floor is not what it was before"_s, storyOf(after, before)});
        if (m_editors.front().shown->seats() != shown)
            return fail(u"after undoing all"_s, {u"the view does not show what it did before"_s});
    }
    print(u"%1 edits of %2 rows, %3 not confirmed at first, %4 faults, %5 tiles compared, "
          "undone in %6 s"_s.arg(m_done)
              .arg(m_rows)
              .arg(m_failed)
              .arg(m_struck)
              .arg(m_shown)
              .arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
    return m_failed > 0 || fail(u"at the end"_s, {u"no fault was ever felt"_s});
}

bool Edits::start()
{
    if (!m_sim.start({u"--seed"_s, QString::number(m_seed)}))
        return fail(u"at the start"_s, {m_sim.errorOutput()});
    for (const QString &login : {u"super1"_s, u"super2"_s}) {
        Editor editor;
        editor.hand = std::make_unique<ChaosHand>(ChaosHand::Role::Supervisor, login, QString(),
                                                  m_clock, timings);
        editor.shown = std::make_unique<ShownFloor>(editor.hand->desk());
        editor.assignments = &editor.shown->assignments();
        editor.chronicle = std::make_unique<Chronicle>(editor.hand->desk(), *editor.assignments);
        editor.hand->signIn(m_sim.xuc());
        m_editors.push_back(std::move(editor));
    }
    if (!calmDown())
        return false;
    for (Editor &editor : m_editors) {
        const center::ContactCenter &center = editor.hand->desk().center();
        const center::SupervisorScope scope(center);
        editor.queues = scope.queues();
        for (int i = 0; i < center.agentCount(); ++i) {
            if (center.agent(center::AgentRow(i)).isListed)
                editor.agents.push_back(center.agent(center::AgentRow(i)).id);
        }
    }
    const bool isFiltered = m_editors[1].agents.size() < m_editors[0].agents.size()
        && m_editors[1].queues.size() < m_editors[0].queues.size();
    return isFiltered || fail(u"at the start"_s, {u"the second profile shows all"_s});
}

//! Both at the same seats: whoever comes later wins, and both see it.
bool Edits::compete()
{
    for (int round = 0; round < 15; ++round) {
        for (int i = 0; i < 4; ++i) {
            for (Editor &editor : m_editors)
                edit(editor, Whom::Anybody);
        }
        if (!waitForBatches() || !compareWithServer(u"at the same seats"_s))
            return false;
    }
    for (Editor &editor : m_editors)
        editor.round.clear();
    m_done = 0;
    m_rows = 0;
    return true;
}

//! As much as is kept for undoing.
bool Edits::work()
{
    while (m_done < m_edits && !isFull()) {
        m_parity = 1 - m_parity;
        const bool isAlone = m_random.bounded(5U) == 0; // A group knows no halves.
        Editor &alone = m_editors[m_random.bounded(2U)];
        if (m_random.bounded(2U) == 0)
            strike();
        for (int i = 0; i < editsARound; ++i) {
            for (Editor &editor : m_editors) {
                if (!isAlone)
                    edit(editor, Whom::Own);
                else if (&editor == &alone)
                    edit(editor, Whom::Anybody);
            }
            QTest::qWait(int(m_random.bounded(10U)));
        }
        if (!waitForBatches() || !calmDown())
            return false;
        // Half of what failed is asked for again, the rest is left.
        for (Editor &editor : m_editors) {
            for (const BatchId id : std::as_const(editor.round)) {
                if (m_random.bounded(2U) == 0)
                    editor.assignments->retry(id);
            }
        }
        if (!waitForBatches() || !compareWithServer(u"after %1 edits"_s.arg(m_done)))
            return false;
        for (Editor &editor : m_editors)
            editor.rounds.push_back(std::exchange(editor.round, {}));
    }
    return true;
}

//! The next round might drive the first one out.
bool Edits::isFull() const
{
    return std::ranges::any_of(m_editors, [](const Editor &editor) {
        qsizetype kept = 0;
        for (const auto &round : editor.rounds)
            kept += round.size();
        return kept + editsARound > center::Assignments::maxBatches;
    });
}

bool Edits::undoAll()
{
    for (int round = int(m_editors.front().rounds.size()) - 1; round >= 0; --round) {
        if (m_random.bounded(6U) == 0)
            strike();
        if (!undoRound(round) || !calmDown() || !compareWithServer(u"while undoing"_s))
            return false;
    }
    for (Editor &editor : m_editors)
        editor.rounds.clear();
    return true;
}

//! A round's halves touch different seats: each of the two takes back its own.
bool Edits::undoRound(int round)
{
    for (Editor &editor : m_editors) {
        const auto &wanted = editor.rounds[std::size_t(round)];
        while (const AssignmentBatch *next = editor.assignments->nextUndo()) {
            if (!wanted.contains(next->id))
                break;
            const auto by = editor.assignments->undo();
            if (!by) // It is as before already.
                continue;
            for (int tries = 0; tries < 10; ++tries) {
                if (!waitForBatches())
                    return false;
                const BatchProgress progress = editor.assignments->progress(*by);
                if (progress.changedByOther > 0)
                    return fail(u"while undoing"_s, othersIn(*by, editor));
                if (progress.failed == 0)
                    break;
                if (!calmDown())
                    return false;
                editor.assignments->retry(*by);
            }
            if (editor.assignments->progress(*by).failed > 0)
                return fail(u"while undoing"_s, {u"a row could not be undone"_s});
        }
    }
    return true;
}

//! What is said to be somebody else's, with all that happened to it.
QStringList Edits::othersIn(BatchId batch, const Editor &editor) const
{
    QStringList lines{u"%1 takes rows for somebody else's"_s.arg(editor.hand->login())};
    for (const AssignmentRow &bad : editor.assignments->find(batch)->rows) {
        if (bad.state != RowState::ChangedByOther)
            continue;
        const bool isMembership = bad.kind == AssignmentRow::Kind::Membership;
        lines.append(Chronicle::told(bad));
        lines += storyOf(bad.agent, isMembership ? std::optional(bad.queue) : std::nullopt);
    }
    return lines;
}

QStringList Edits::storyOf(AgentId agent, std::optional<QueueId> queue) const
{
    QStringList lines;
    for (const Editor &editor : m_editors) {
        lines.append(u"as %1 saw it"_s.arg(editor.hand->login()));
        lines += editor.chronicle->of(agent, queue);
        if (const AssignmentBatch *next = editor.assignments->nextUndo())
            lines += QStringList{u"to be undone next"_s} + editor.chronicle->of(next->id);
    }
    return lines;
}

//! Of each line in which the two differ.
QString Edits::storyOf(const QStringList &shown, const QStringList &wanted) const
{
    const QString differences = difference(shown, wanted);
    QStringList lines{differences};
    static const QRegularExpression name(u"(agent|user) (\\d+) (by default )?in (\\d+)"_s);
    for (const auto &each : name.globalMatch(differences)) {
        const int id = each.capturedView(2).toInt();
        if (each.capturedView(1) == "agent"_L1) {
            lines += storyOf(AgentId(id), QueueId(each.capturedView(4).toInt()));
            continue;
        }
        const center::ContactCenter &center = m_editors.front().hand->desk().center();
        lines += storyOf(center.agent(*center.row(UserId(id))).id, std::nullopt);
    }
    return lines.join(u'\n');
}

void Edits::edit(Editor &editor, Whom whom)
{
    const AssignmentBatch wanted = plan(editor, whom);
    if (wanted.isEmpty())
        return;
    m_rows += int(wanted.rows.size());
    ++m_done;
    editor.round.insert(editor.assignments->run(wanted));
}

AssignmentBatch Edits::plan(Editor &editor, Whom whom)
{
    const auto planner = editor.assignments->planner();
    const center::Cell to{anyQueue(editor), qint32(m_random.bounded(6U))};
    if (whom == Whom::Anybody && m_random.bounded(3U) == 0)
        return planGroup(editor);
    switch (m_random.bounded(7U)) {
    case 0:
        return planner.set(some(editor, whom), to);
    case 1:
        return planner.remove(someSeats(editor, whom));
    case 2:
        return planner.editMany(some(editor, whom), {{to.queue, to.penalty}}, {anyQueue(editor)});
    case 3:
        return planner.setDefaults(some(editor, whom), someMemberships(editor));
    case 4:
        return planner.applyDefaults(some(editor, whom));
    default:
        return planner.move(someSeats(editor, whom), to);
    }
}

AssignmentBatch Edits::planGroup(Editor &editor)
{
    const auto planner = editor.assignments->planner();
    const auto groups = center::SupervisorScope(editor.hand->desk().center()).groups();
    const GroupId group = groups[m_random.bounded(quint32(groups.size()))];
    const center::Cell from{anyQueue(editor), qint32(m_random.bounded(3U))};
    const center::Cell to{anyQueue(editor), qint32(m_random.bounded(6U))};
    switch (m_random.bounded(4U)) {
    case 0:
        return planner.addGroup(group, from, to);
    case 1:
        return planner.removeGroup(group, from);
    case 2:
        return planner.addGroupMissing(group, to);
    default:
        return planner.moveGroup(group, from, to);
    }
}

std::vector<AgentId> Edits::some(const Editor &editor, Whom whom)
{
    const int own = (&editor == &m_editors.front() ? 0 : 1) ^ m_parity;
    std::vector<AgentId> chosen;
    const std::size_t wanted = m_random.bounded(8U) == 0 ? 12 : 1 + m_random.bounded(3U);
    for (int tries = 0; tries < 100 && chosen.size() < wanted; ++tries) {
        const AgentId id = editor.agents[m_random.bounded(quint32(editor.agents.size()))];
        const bool isOpen = whom == Whom::Anybody || raw(id) % 2 == own;
        if (isOpen && std::ranges::find(chosen, id) == chosen.end())
            chosen.push_back(id);
    }
    return chosen;
}

std::vector<center::Seat> Edits::someSeats(const Editor &editor, Whom whom)
{
    const center::ContactCenter &center = editor.hand->desk().center();
    const center::SupervisorScope scope(center);
    std::vector<center::Seat> seats;
    for (const AgentId id : some(editor, whom)) {
        for (const center::Membership &each : center.find(id)->memberships) {
            const QueueId queue = center.queue(each.queue).id;
            if (!scope.offers(queue))
                continue;
            seats.push_back({id, queue});
            break;
        }
    }
    return seats;
}

std::vector<center::BaseMembership> Edits::someMemberships(const Editor &editor)
{
    std::vector<center::BaseMembership> chosen;
    for (const QueueId queue : editor.queues) {
        if (m_random.bounded(3U) == 0)
            chosen.push_back({queue, qint32(m_random.bounded(4U))});
    }
    return chosen;
}

QueueId Edits::anyQueue(const Editor &editor)
{
    return editor.queues[m_random.bounded(quint32(editor.queues.size()))];
}

//! Short ones: what is lost for longer than a deadline is the other faults' part.
void Edits::strike()
{
    const QStringList kinds{u"deaf:setAgentQueue+removeAgentFromQueue/7"_s,
                            u"deaf:moveAgentsInGroup+setUsersDefaultMembership"_s,
                            u"deaf:applyUsersDefaultMembership+setUserDefaultMembership/2"_s,
                            u"drop"_s,
                            u"reset"_s,
                            u"half-open"_s,
                            u"slow:20"_s,
                            u"stall:0.3"_s,
                            u"truncate"_s};
    const QString login = m_editors[m_random.bounded(2U)].hand->login();
    order(m_sim.control(), u"fault"_s,
          {{u"fault"_s, kinds.at(m_random.bounded(kinds.size()))}, {u"login"_s, login}});
    ++m_struck;
}

bool Edits::calmDown()
{
    order(m_sim.control(), u"fault"_s, {{u"fault"_s, u"clear"_s}});
    const auto areLive = [this] {
        return std::ranges::all_of(m_editors,
                                   [](const Editor &editor) { return editor.hand->isLive(); });
    };
    return wait(areLive, 30'000) || fail(u"after a fault"_s, {u"a link did not come back"_s});
}

bool Edits::waitForBatches()
{
    const auto areOver = [this] {
        return std::ranges::all_of(m_editors, [](const Editor &editor) {
            return editor.assignments->progress().isOver() && editor.hand->isResting();
        });
    };
    if (!wait(areOver, 60'000))
        return fail(u"at work"_s, {u"a batch did not come to its end"_s});
    for (const Editor &editor : m_editors) {
        for (const BatchId id : editor.round)
            m_failed += editor.assignments->find(id)->count(RowState::Failed);
    }
    return true;
}

bool Edits::wait(const std::function<bool()> &holds, int milliseconds) const
{
    return QTest::qWaitFor(holds, milliseconds);
}

bool Edits::compareWithServer(const QString &when)
{
    if (!calmDown())
        return false;
    for (int tries = 0; tries < 10; ++tries) {
        m_sim.hold();
        for (Editor &editor : m_editors)
            editor.hand->link().askBarrier();
        const bool isPassed = wait(
            [this] {
                return std::ranges::all_of(m_editors, [](const Editor &editor) {
                    return editor.hand->link().isBarrierPassed();
                });
            },
            5'000);
        const QJsonObject state = m_sim.state();
        QStringList found;
        for (const Editor &editor : m_editors) {
            const QStringList wanted = matrix(state, editor);
            const QStringList seats = editor.shown->seats();
            m_shown += seats.size();
            if (matrix(editor) != wanted)
                found.append(
                    u"%1 sees another floor than the server's"_s.arg(editor.hand->login()));
            else if (seats != seatsIn(wanted, editor))
                found.append(u"the view of %1 shows another floor than the server's: %2"_s.arg(
                    editor.hand->login(), difference(seats, seatsIn(wanted, editor))));
        }
        m_sim.resume();
        if (isPassed)
            return found.isEmpty() || fail(when, found);
        if (!calmDown())
            return false;
    }
    return fail(when, {u"no answer to a barrier"_s});
}

//! Of the agents and queues that this profile shows.
QStringList Edits::matrix(const QJsonObject &state, const Editor &editor)
{
    const auto isShown = [](const auto &all, int id) {
        return std::ranges::any_of(all, [id](auto each) { return raw(each) == id; });
    };
    const QJsonArray agents = state.value("agents"_L1).toArray();
    const QJsonArray memberships = state.value("memberships"_L1).toArray();
    const QJsonArray defaults = state.value("defaultMemberships"_L1).toArray();
    QStringList lines;
    QSet<int> users;
    for (const auto &each : agents) {
        if (isShown(editor.agents, each["id"_L1].toInt()))
            users.insert(each["userId"_L1].toInt());
    }
    for (const auto &each : memberships) {
        const int agent = each["agentId"_L1].toInt();
        const int queue = each["queueId"_L1].toInt();
        if (isShown(editor.agents, agent) && isShown(editor.queues, queue))
            lines.append(ShownFloor::seat(agent, queue, each["penalty"_L1].toInt()));
    }
    for (const auto &each : defaults) {
        const int user = each["userId"_L1].toInt();
        if (users.contains(user))
            lines.append(byDefault(user, each["queueId"_L1].toInt(), each["penalty"_L1].toInt()));
    }
    lines.sort();
    return lines;
}

QStringList Edits::matrix(const Editor &editor)
{
    const center::ContactCenter &center = editor.hand->desk().center();
    const center::SupervisorScope scope(center);
    QStringList lines;
    for (const AgentId id : editor.agents) {
        const center::Agent &agent = *center.find(id);
        for (const center::Membership &each : agent.memberships) {
            const QueueId queue = center.queue(each.queue).id;
            if (scope.offers(queue))
                lines.append(ShownFloor::seat(raw(id), raw(queue), each.penalty));
        }
        for (const center::BaseMembership &each : center.defaults().of(*agent.user))
            lines.append(byDefault(raw(*agent.user), raw(each.queue), each.penalty));
    }
    lines.sort();
    return lines;
}

//! Without defaults, and without the queues that no view shows.
QStringList Edits::seatsIn(const QStringList &matrix, const Editor &editor)
{
    const center::ContactCenter &center = editor.hand->desk().center();
    QStringList seats = matrix.filter(u"agent "_s);
    for (const QueueId id : editor.queues) {
        if (center.find(id)->isTechnical())
            seats.removeIf([hidden = u" in %1 at "_s.arg(raw(id))](const QString &line) {
                return line.contains(hidden);
            });
    }
    return seats;
}

bool Edits::fail(const QString &when, const QStringList &lines) const
{
    print(u"FAIL (seed %1) %2: %3"_s.arg(m_seed).arg(when, lines.join(u"\n"_s)));
    return false;
}

} // namespace vigie::e2e
