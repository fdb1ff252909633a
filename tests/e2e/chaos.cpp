// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaos.h"

#include "center/contactcenter.h"
#include "controlorder.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMetaEnum>
#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::e2e {

namespace {

    using State = center::Link::State;

    constexpr State states[] = {State::Authenticating, State::Connecting, State::LoggingOn,
                                State::Syncing,        State::Live,       State::Waiting};

    //! A session a tenth as patient as a person's, so that the whole takes a minute or two.
    constexpr xuc::Timings timings{.http = 1'000ms,
                                   .logon = 10'000ms,
                                   .relogon = 1'500ms,
                                   .ping = 150ms,
                                   .probe = 300ms,
                                   .backOff = 0.03};

    //! Those that last are lifted once the client has met them.
    const QStringList kinds{u"drop"_s,          u"reset"_s,          u"half-open"_s,
                            u"stall:1"_s,       u"slow:20"_s,        u"truncate"_s,
                            u"garbage"_s,       u"giant:33"_s,       u"wrong-types"_s,
                            u"flood:2000"_s,    u"http-500"_s,       u"html"_s,
                            u"expired-token"_s, u"refuse-logon"_s,   u"shared-linkedid"_s,
                            u"restart:1"_s,     u"drop:1011"_s,      u"garbage:utf8"_s,
                            u"garbage:frame"_s, u"garbage:binary"_s, u"refuse-logon:never"_s};

    //! Of these an open link feels nothing: the victim has to come anew.
    bool isFeltAtTheDoor(const QString &kind)
    {
        const QStringList words{u"slow"_s, u"wrong-types"_s,   u"http-500"_s,
                                u"html"_s, u"expired-token"_s, u"refuse-logon"_s};
        return words.contains(kind.section(u':', 0, 0));
    }

    QString nameOf(State state)
    {
        return QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state)));
    }

    void print(const QString &line)
    {
        std::fprintf(stderr, "%s\n", qPrintable(line));
    }

    //! What this process has allocated, by malloc's own account.
    double ownMib()
    {
        const auto info = mallinfo2();
        return double(info.uordblks + info.hblkhd) / (1024 * 1024);
    }

} // namespace

QString Chaos::Fault::describe() const
{
    // Those before the first one counted rehearse each kind.
    const QString name = number > 0 ? u"fault %1"_s.arg(number) : u"rehearsal %1"_s.arg(1 - number);
    return u"%1, %2 in %3%4"_s.arg(name, kind, nameOf(struck),
                                   isMidCommand ? u", between a command and its proof"_s
                                                : QString());
}

Chaos::Chaos(quint32 seed, int faults, const QString &swallowed)
    : m_seed(seed)
    , m_faults(faults)
    , m_swallowed(swallowed)
    , m_random(seed)
{
}

template <typename Condition> bool Chaos::wait(Condition condition, int milliseconds) const
{
    return QTest::qWaitFor(condition, milliseconds);
}

bool Chaos::run()
{
    QElapsedTimer timer;
    timer.start();
    print(u"seed %1, %2 faults"_s.arg(m_seed).arg(m_faults));
    if (!start() || !compare({}))
        return false;
    // A rehearsal of each kind, not counted: what is kept for good once (tables, the first of each
    // fault's log lines, the network's caches) would hide a leak in the count of memory.
    for (int number = 1 - int(kinds.size()); number <= m_faults; ++number) {
        if (!strikeOne(number))
            return false;
        // By then each list that a day fills (states, callbacks seen) has its first size.
        if (number == std::min(50, m_faults))
            m_baseMib = ownMib();
    }
    QStringList words;
    for (const State state : states)
        words.append(u"%1 %2"_s.arg(nameOf(state)).arg(m_struck.value(state)));
    print(u"struck: %1; between a command and its proof %2"_s.arg(words.join(u", "_s))
              .arg(m_midCommand));
    print(u"%1 faults in %2 s"_s.arg(m_faults).arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
    return checkCoverage() && checkMemory();
}

bool Chaos::start()
{
    if (!m_sim.start({u"--seed"_s, QString::number(m_seed)})) {
        print(u"the simulator did not start: %1"_s.arg(m_sim.errorOutput()));
        return false;
    }
    using Role = ChaosHand::Role;
    const std::tuple<Role, QString, QString> people[] = {{Role::Agent, u"agent1"_s, u"1001"_s},
                                                         {Role::Agent, u"agent2"_s, u"1002"_s},
                                                         {Role::Agent, u"agent7"_s, u"1007"_s},
                                                         {Role::Supervisor, u"super1"_s, {}}};
    for (const auto &[role, login, line] : people)
        m_hands.push_back(std::make_unique<ChaosHand>(role, login, line, m_clock, timings));
    for (const auto &hand : m_hands)
        hand->signIn(m_sim.xuc());
    const bool isUp = wait(
        [this] { return std::ranges::all_of(m_hands, [](const auto &h) { return h->isLive(); }); },
        20'000);
    if (!isUp)
        print(u"not everybody could sign in"_s);
    return isUp;
}

void Chaos::work(int deeds)
{
    for (int i = 0; i < deeds; ++i) {
        for (const auto &hand : m_hands) {
            if (m_random.bounded(3U) > 0)
                hand->act(m_random);
        }
        QTest::qWait(int(m_random.bounded(12U)));
    }
}

bool Chaos::strikeOne(int number)
{
    Fault fault{.number = number, .kind = kinds.at((number - 1 + kinds.size()) % kinds.size())};
    fault.target = states[m_random.bounded(quint32(std::size(states)))];
    if (number % 6 == 0)
        m_sim.post(u"call"_s, {{u"to"_s, u"3001"_s}, {u"number"_s, u"0611223344"_s}});
    work(2);
    ChaosHand &victim = *m_hands[m_random.bounded(quint32(m_hands.size()))];
    if (fault.target == State::Live) {
        fault.isMidCommand = m_random.bounded(4U) > 0;
        if (fault.isMidCommand) {
            for (int tries = 0; tries < 5 && victim.isResting(); ++tries)
                victim.act(m_random);
            if (m_random.bounded(2U) == 0) // The server takes it, the answer is on its way.
                QTest::qWait(int(m_random.bounded(3U)));
            fault.isMidCommand = !victim.isResting();
        }
        strike(m_random.bounded(4U) == 0 ? nullptr : &victim, fault);
    } else if (!lead(victim, fault)) {
        return fail(fault, {u"the session never came to be %1"_s.arg(nameOf(fault.target))});
    }
    if (isFeltAtTheDoor(fault.kind))
        order(m_sim.control(), u"fault"_s, {{u"fault"_s, u"drop"_s}, {u"login"_s, victim.login()}});
    if (number > 0) {
        ++m_struck[fault.struck];
        m_midCommand += fault.isMidCommand ? 1 : 0;
    }
    work(2);
    if (!recover(fault))
        return false;
    if (!m_swallowed.isEmpty()) {
        for (const auto &hand : m_hands)
            hand->link().swallow(m_swallowed);
        work(3);
    }
    return compare(fault);
}

//! Strikes the moment the victim's session enters the state; nothing else runs here meanwhile.
bool Chaos::lead(ChaosHand &victim, Fault &fault)
{
    bool isStruck = false;
    QObject context;
    QObject::connect(
        &victim.link(), &center::Link::stateChanged, &context,
        [&](State state) {
            if (state != fault.target || isStruck)
                return;
            isStruck = true;
            strike(&victim, fault);
        },
        Qt::DirectConnection);
    order(m_sim.control(), u"fault"_s, {{u"fault"_s, u"drop"_s}, {u"login"_s, victim.login()}});
    return wait([&] { return isStruck; }, 10'000);
}

void Chaos::strike(ChaosHand *victim, Fault &fault)
{
    QJsonObject body{{u"fault"_s, fault.kind}};
    if (victim)
        body.insert(u"login"_s, victim->login());
    fault.struck = victim ? victim->link().state() : State::Live;
    order(m_sim.control(), u"fault"_s, body);
}

bool Chaos::recover(const Fault &fault)
{
    QTest::qWait(20 + int(m_random.bounded(60U)));
    order(m_sim.control(), u"fault"_s, {{u"fault"_s, u"clear"_s}});
    const auto areLive = [this] {
        return std::ranges::all_of(m_hands, [](const auto &hand) { return hand->isLive(); });
    };
    if (wait(areLive, 20'000))
        return true;
    QStringList lines;
    for (const auto &hand : m_hands)
        lines.append(u"%1: %2"_s.arg(hand->login(), nameOf(hand->link().state())));
    return fail(fault, lines);
}

bool Chaos::passBarriers()
{
    for (const auto &hand : m_hands) {
        if (!hand->isLive())
            return false;
        hand->link().askBarrier();
    }
    return wait(
        [this] {
            return std::ranges::all_of(m_hands, [](const auto &hand) {
                return hand->isLive() && hand->link().isBarrierPassed();
            });
        },
        3'000);
}

bool Chaos::compare(const Fault &fault)
{
    QElapsedTimer timer;
    timer.start();
    QStringList found;
    do { // A link that is only now found dead has to come back first.
        if (!recover(fault))
            return false;
        const Instant asked = m_clock.now();
        m_sim.hold();
        const Instant at = m_clock.now();
        bool isComparable = passBarriers();
        found = {u"no answer to a barrier"_s};
        // A wish that awaited another's proof goes out behind the barrier, and its own proof is
        // then on the way. What is lost stays lost.
        for (int round = 0; round < 3 && isComparable && !found.isEmpty(); ++round) {
            isComparable = round == 0 || passBarriers();
            if (isComparable)
                found = differences(m_sim.state(), asked, at);
        }
        m_sim.resume();
        if (isComparable)
            break;
    } while (timer.elapsed() < 30'000);
    return found.isEmpty() || fail(fault, found);
}

QStringList Chaos::differences(const QJsonObject &state, Instant asked, Instant at)
{
    const WholeState::Truth truth{.state = state, .asked = asked, .at = at, .stops = m_sim.stops()};
    QStringList found = repeated(state);
    for (const auto &hand : m_hands)
        found += WholeState(hand->desk().center(), hand->login(), truth, hand->watched())
                     .differences();
    return found;
}

//! What was done oftener than wished: sent, or taken by the server.
QStringList Chaos::repeated(const QJsonObject &state)
{
    QStringList found;
    const QJsonObject commands = state.value("commands"_L1).toObject();
    for (const auto &hand : m_hands) {
        const QJsonObject taken = commands.value(hand->login()).toObject();
        for (const QString &command : {u"dial"_s, u"startCallback"_s, u"hold"_s,
                                       u"directTransfer"_s, u"attendedTransfer"_s}) {
            auto &[before, present] = m_arrived[hand->login()][command];
            const int told = taken.value(command).toInt();
            if (told < present) // The server began anew.
                before += present;
            present = told;
            const int sent = hand->link().sent(command);
            const int wished = hand->wished().value(command);
            if (sent > wished || before + present > sent)
                found.append(
                    u"%1: %2 wished %3 times, sent %4, taken %5"_s.arg(hand->login(), command)
                        .arg(wished)
                        .arg(sent)
                        .arg(before + present));
        }
    }
    return found;
}

bool Chaos::checkCoverage() const
{
    bool isWhole = m_midCommand > 0 || m_faults < 100;
    for (const State state : states)
        isWhole &= m_struck.value(state) > 0 || m_faults < 100;
    if (!isWhole)
        print(u"not every state was struck"_s);
    return isWhole;
}

bool Chaos::checkMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    return true; // The sanitizer keeps what was freed.
#else
    const double now = ownMib();
    print(u"memory: %1 MiB after the first faults, %2 MiB at the end"_s.arg(m_baseMib, 0, 'f', 2)
              .arg(now, 0, 'f', 2));
    if (now <= m_baseMib * 1.05)
        return true;
    print(u"memory grew by more than 5 %"_s);
    return false;
#endif
}

bool Chaos::fail(const Fault &fault, const QStringList &lines) const
{
    print(u"FAIL (seed %1): %2"_s.arg(m_seed).arg(fault.describe()));
    for (const QString &line : lines.mid(0, 40))
        print(u"  "_s + line);
    if (lines.size() > 40)
        print(u"  and %1 more"_s.arg(lines.size() - 40));
    return false;
}

} // namespace vigie::e2e
