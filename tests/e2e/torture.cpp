// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture.h"

#include "center/contactcenter.h"
#include "wholestate.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    using Door = fakes::FaultyDoor;
    using Phase = TortureRun::Phase;

    constexpr int together = 36; //!< Clients at a time: most of a run is waiting.
    constexpr int liveMessages = 6; //!< So many behind those of the sign-in itself.
    constexpr int patience = 60'000; //!< For a batch; on a machine that does a lot besides.
    constexpr int othersAMessage = 1; //!< Kinds behind each message, beside the cut.

    void print(const QString &line)
    {
        std::fprintf(stderr, "%s\n", qPrintable(line));
    }

} // namespace

Torture::Torture(const Extent &extent, const QString &swallowed)
    : m_extent(extent)
    , m_swallowed(swallowed)
{
}

bool Torture::run()
{
    QElapsedTimer timer;
    timer.start();
    if (!m_sim.start({u"--seed"_s, QString::number(m_extent.seed)})) {
        print(u"the simulator did not start: %1"_s.arg(m_sim.errorOutput()));
        return false;
    }
    if (!measure())
        return false;
    const auto all = plans();
    print(u"seed %1: %2 runs, %3 messages of a sign-in come in and %4 go out"_s.arg(m_extent.seed)
              .arg(all.size())
              .arg(m_messages[int(Door::Way::FromServer)])
              .arg(m_messages[int(Door::Way::FromClient)]));
    bool isGood = true;
    for (std::size_t from = 0; from < all.size() && isGood; from += together) {
        const auto to = std::min(all.size(), from + together);
        isGood
            = runTogether({all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to)});
    }
    print(u"%1 struck, %2 of them refused at the door, in %3 s"_s.arg(m_struck).arg(m_refused).arg(
        double(timer.elapsed()) / 1000, 0, 'f', 1));
    if (isGood && m_struck < int(all.size()) * 9 / 10) {
        print(u"FAIL: too few messages were met"_s);
        return false;
    }
    return isGood;
}

//! How many messages a sign-in has.
bool Torture::measure()
{
    fakes::FaultyDoor door(m_sim.xuc());
    ChaosHand hand(ChaosHand::Role::Agent, u"agent1"_s, u"1001"_s, m_clock, xuc::Timings());
    hand.signIn(door.url());
    if (!QTest::qWaitFor([&] { return hand.isLive(); }, 20'000)) {
        print(u"nobody could sign in"_s);
        return false;
    }
    for (const Door::Way way : {Door::Way::FromServer, Door::Way::FromClient})
        m_messages[int(way)] = door.passed(way);
    return true;
}

std::vector<TortureRun::Plan> Torture::plans() const
{
    const auto kinds = QMetaEnum::fromType<Door::Kind>();
    std::vector<TortureRun::Plan> all;
    for (const Door::Way way : {Door::Way::FromServer, Door::Way::FromClient}) {
        for (int after = 0; after < m_messages[int(way)] + liveMessages; ++after) {
            for (int k = 0; k < kinds.keyCount(); ++k) {
                const auto kind = Door::Kind(kinds.value(k));
                // Each kind meets each message of the ways after enough seeds.
                const bool isChosen = kind == Door::Kind::Cut
                    || (after + k * 5 + int(m_extent.seed)) % kinds.keyCount() < othersAMessage;
                if (!isChosen && !m_extent.isWhole)
                    continue;
                for (const Phase phase : {Phase::SignIn, Phase::Return}) {
                    if (m_extent.isWhole || (after + k) % 2 == int(phase))
                        all.push_back({phase, {.kind = kind, .way = way, .after = after}});
                }
            }
        }
    }
    // Those that take about as long stand together.
    std::ranges::stable_sort(all, {}, [](const TortureRun::Plan &plan) {
        return std::pair(plan.fault.kind, plan.phase);
    });
    return all;
}

bool Torture::runTogether(const std::vector<TortureRun::Plan> &plans)
{
    Runs runs;
    for (const TortureRun::Plan &plan : plans) {
        runs.push_back(std::make_unique<TortureRun>(plan, m_seat++, m_sim.xuc(), m_clock));
        runs.back()->start();
    }
    // What is not over by then is asked below.
    std::ignore = QTest::qWaitFor(
        [&] {
            for (const auto &run : runs)
                run->advance();
            return std::ranges::all_of(runs, [](const auto &run) { return run->isOver(); });
        },
        patience);
    bool isGood = true;
    for (const auto &run : runs) {
        if (!run->isOver())
            run->giveUp();
        m_struck += run->hasStruck() ? 1 : 0;
        m_refused += run->wasRefused() ? 1 : 0;
        if (run->problem().isEmpty())
            continue;
        print(u"FAIL: %1: %2"_s.arg(run->plan().describe(), run->problem()));
        isGood = false;
    }
    std::erase_if(runs, [](const auto &run) { return !run->hasStruck(); });
    if (!m_swallowed.isEmpty()) {
        for (const auto &run : runs)
            run->hand().link().swallow(m_swallowed);
        QTest::qWait(3'000);
    }
    return isGood && compare(runs);
}

bool Torture::passBarriers(const Runs &runs)
{
    const auto isThrough = [](const auto &run) { return run->hand().link().isBarrierPassed(); };
    for (const auto &run : runs) {
        if (!run->hand().isLive())
            return false;
        run->hand().link().askBarrier();
    }
    return QTest::qWaitFor([&] { return std::ranges::all_of(runs, isThrough); }, 5'000);
}

bool Torture::compare(Runs &runs)
{
    QStringList found;
    const auto areLive
        = [&] { return std::ranges::all_of(runs, [](auto &run) { return run->hand().isLive(); }); };
    for (int tries = 0; tries < 10; ++tries) { // A link that is only now found dead comes back.
        if (!QTest::qWaitFor(areLive, 20'000))
            break;
        found = differences(runs);
        if (found.isEmpty())
            return true;
        const bool areOnlyLate = std::ranges::all_of(
            found, [](const QString &line) { return line.contains("/since: off by"_L1); });
        if (areOnlyLate) { // A busy machine: their age is told anew to who comes back.
            for (const auto &run : runs)
                run->comeBack();
        } else if (found.first() != "no answer to a barrier"_L1) {
            break;
        }
    }
    for (const QString &line : found.mid(0, 30))
        print(u"FAIL: "_s + line);
    if (found.isEmpty())
        print(u"FAIL: a link never came back"_s);
    return false;
}

QStringList Torture::differences(Runs &runs)
{
    WholeState::Truth truth{.asked = m_clock.now()};
    m_sim.hold();
    truth.at = m_clock.now();
    QStringList found;
    for (int round = 0; round < 3; ++round) { // A wish's own proof may still be on its way.
        found = {u"no answer to a barrier"_s};
        if (!passBarriers(runs))
            break;
        truth.state = m_sim.state();
        truth.stops = m_sim.stops();
        found.clear();
        for (const auto &run : runs) {
            ChaosHand &hand = run->hand();
            const auto lines = WholeState(hand.desk().center(), hand.login(), truth, hand.watched())
                                   .differences();
            for (const QString &line : lines)
                found.append(u"%1: %2: %3"_s.arg(run->plan().describe(), hand.login(), line));
        }
        if (found.isEmpty())
            break;
    }
    m_sim.resume();
    return found;
}

} // namespace vigie::e2e
