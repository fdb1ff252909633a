// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfaults.h"

#include "center/contactcenter.h"
#include "chaoshand.h"
#include "controlorder.h"
#include "simprocess.h"
#include "telephony/driver.h"
#include "wholestate.h"
#include "xuc/signin.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::e2e {

namespace {

    using State = xuc::Session::State;

    const QString login = u"agent1"_s;
    constexpr int patience = 15'000;

    //! A tenth as patient as with a person: silence is a loss after 0.8 s.
    constexpr xuc::Timings timings{.http = 1'000ms,
                                   .logon = 4'000ms,
                                   .relogon = 1'500ms,
                                   .ping = 200ms,
                                   .probe = 300ms,
                                   .backOff = 0.05};

    void strike(SimProcess &sim, const QString &fault, bool atOne = true)
    {
        QJsonObject body{{u"fault"_s, fault}};
        if (atOne)
            body.insert(u"login"_s, login);
        const QJsonObject answer = order(sim.control(), u"fault"_s, body);
        QVERIFY2(answer.contains(u"struck"_s), qPrintable(answer.value(u"error"_s).toString()));
    }

    //! A person's heartbeat: the sign-in's own limit comes first.
    constexpr xuc::Timings signInTimings{.http = 1'000ms, .logon = 2'000ms, .backOff = 0.05};

    //! Holds the server and compares everything; each difference is a line.
    QStringList differences(SimProcess &sim, ChaosHand &hand, const Clock &clock)
    {
        const Instant asked = clock.now();
        sim.hold();
        const Instant at = clock.now();
        hand.link().askBarrier();
        const bool isComplete
            = QTest::qWaitFor([&] { return hand.link().isBarrierPassed(); }, patience);
        const WholeState::Truth truth{
            .state = sim.state(), .asked = asked, .at = at, .stops = sim.stops()};
        auto found = WholeState(hand.desk().center(), login, truth, hand.watched()).differences();
        if (!isComplete)
            found.prepend(u"not all that was told arrived"_s);
        sim.resume();
        return found;
    }

    struct Watched
    {
        Watched()
        {
            QObject::connect(&session, &xuc::Session::failed, &session,
                             [this](const Error &error) { failures.append(error.kind); });
            QObject::connect(&session, &xuc::Session::stateChanged, &session, [this](State state) {
                if (state == State::Syncing)
                    session.setSynced();
            });
        }
        //! Until it is Live or has failed for good.
        bool open(const xuc::SignIn &signIn)
        {
            failures.clear();
            session.open(signIn);
            return QTest::qWaitFor(
                [this] { return session.state() == State::Live || !failures.isEmpty(); }, patience);
        }

        SystemClock clock{};
        xuc::Session session{clock, signInTimings};
        QList<ErrorKind> failures{};
    };

} // namespace

void TestFaults::everyKindEndsLiveAndWhole_data()
{
    enum Link { Kept, Lost };
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isLost"); // What the fault itself does to a link that is up.
    QTest::addColumn<bool>("atTheDoor"); // It is met by who comes anew.
    const auto row = [](const char *fault, Link link, bool atTheDoor = false) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << (link == Lost) << atTheDoor;
    };
    row("drop", Lost);
    row("drop:1001", Lost);
    row("reset", Lost);
    row("half-open", Lost);
    row("stall:0.3", Kept);
    row("stall:3", Lost);
    row("slow:50", Kept, true);
    row("truncate", Lost);
    row("garbage", Kept);
    row("garbage:utf8", Kept); // One message is dropped.
    row("garbage:frame", Lost);
    row("giant:8", Kept);
    row("giant:33", Lost);
    row("wrong-types", Kept, true);
    row("flood:2000", Kept);
    row("http-500", Kept, true);
    row("html", Kept, true);
    row("expired-token", Kept, true);
    row("refuse-logon", Kept, true);
    row("refuse-logon:loggedOnTimeout", Kept, true);
    row("refuse-logon:never", Kept, true);
    row("restart:0.5", Lost);
}

void TestFaults::everyKindEndsLiveAndWhole()
{
    QFETCH(QString, fault);
    QFETCH(bool, isLost);
    QFETCH(bool, atTheDoor);
    SimProcess sim;
    QVERIFY2(sim.start({u"--seed"_s, u"7"_s}), qPrintable(sim.errorOutput()));
    const SystemClock clock;
    ChaosHand hand(ChaosHand::Role::Agent, login, u"1001"_s, clock, timings);
    hand.signIn(sim.xuc());
    QTRY_VERIFY_WITH_TIMEOUT(hand.isLive() && hand.isResting(), patience);

    bool wasLost = false;
    connect(&hand.link(), &center::Link::stateChanged, this,
            [&](State state) { wasLost = wasLost || state != State::Live; });
    strike(sim, fault, !fault.startsWith(u"restart"_s));
    if (isLost) {
        QTRY_VERIFY_WITH_TIMEOUT(wasLost, patience);
    } else {
        const Instant struck = clock.now();
        QTRY_VERIFY_WITH_TIMEOUT(hand.desk().lastEventAt() > struck + 1s, patience);
        QVERIFY2(!wasLost, "the link was lost");
    }
    if (atTheDoor) {
        strike(sim, u"drop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wasLost, patience);
        // It comes back through it, or is refused at least once.
        QTRY_VERIFY_WITH_TIMEOUT(hand.isLive() || hand.link().attempt() > 1, patience);
    }
    order(sim.control(), u"fault"_s, {{u"fault"_s, u"clear"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(hand.isLive() && hand.isResting(), patience);
    QCOMPARE(sim.state().value(u"faults"_s).toArray(), QJsonArray());
    const QStringList found = differences(sim, hand, clock);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFaults::consultationOfOneLinkedIdKeepsTheCustomer()
{
    SimProcess sim;
    QVERIFY2(sim.start({u"--seed"_s, u"7"_s, u"--fault"_s, u"shared-linkedid"_s}),
             qPrintable(sim.errorOutput()));
    const SystemClock clock;
    ChaosHand hand(ChaosHand::Role::Agent, login, u"1001"_s, clock, timings);
    hand.signIn(sim.xuc());
    QTRY_VERIFY_WITH_TIMEOUT(hand.isLive() && hand.isResting(), patience);
    const auto calls = [&] { return hand.desk().center().calls().calls(); };
    const auto states = [&](telephony::CallState state) {
        const auto all = calls();
        return std::count_if(all.cbegin(), all.cend(),
                             [state](const auto &call) { return call.state == state; });
    };
    using telephony::CallState;

    QVERIFY(hand.desk().ask(telephony::Verb::Dial, {}, u"0145000001"_s));
    QTRY_COMPARE_WITH_TIMEOUT(states(CallState::Established), 1, patience);
    const QString customer = calls().constFirst().uniqueId;
    QVERIFY(hand.desk().ask(telephony::Verb::AttendedTransfer, {}, u"0145000002"_s));
    QTRY_VERIFY_WITH_TIMEOUT(states(CallState::Established) == 1 && states(CallState::OnHold) == 1,
                             patience);
    QCOMPARE(calls().at(0).linkedId, calls().at(1).linkedId);
    QVERIFY(hand.desk().ask(telephony::Verb::CancelTransfer, {}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(calls().size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(states(CallState::Established), 1, patience);
    QCOMPARE(calls().constFirst().uniqueId, customer);
    const QStringList found = differences(sim, hand, clock);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFaults::firstSignInTellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *fault, ErrorKind kind) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << kind;
    };
    row("http-500", ErrorKind::Server);
    row("html", ErrorKind::NotXuc);
    row("refuse-logon", ErrorKind::LogonRefused);
    row("refuse-logon:loggedOnTimeout", ErrorKind::LogonTimeout);
    row("refuse-logon:never", ErrorKind::LogonTimeout);
    row("half-open", ErrorKind::LogonTimeout);
    row("drop", ErrorKind::Network);
    row("reset", ErrorKind::Network);
    row("truncate", ErrorKind::Network);
    row("garbage:frame", ErrorKind::Network);
    row("restart:5", ErrorKind::Refused);
}

void TestFaults::firstSignInTellsWhatIsWrong()
{
    QFETCH(QString, fault);
    QFETCH(ErrorKind, kind);
    SimProcess sim;
    QVERIFY2(sim.start({u"--fault"_s, fault}), qPrintable(sim.errorOutput()));
    Watched watched;
    const xuc::SignIn signIn{.server = sim.xuc(), .login = login, .password = u"demo"_s};
    QVERIFY(watched.open(signIn));
    QCOMPARE(watched.failures, QList<ErrorKind>{kind});
    QCOMPARE(watched.session.state(), State::Disconnected); // It is for the person to try again.
    order(sim.control(), u"fault"_s, {{u"fault"_s, u"clear"_s}});
    QVERIFY(watched.open(signIn));
    QCOMPARE(watched.failures, QList<ErrorKind>{});
}

void TestFaults::expiredTokenAsksForThePassword()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    Watched watched;
    QVERIFY(watched.open({.server = sim.xuc(), .login = login, .password = u"demo"_s}));
    const QString token = watched.session.token();
    watched.session.close();
    strike(sim, u"expired-token"_s);
    QVERIFY(watched.open({.server = sim.xuc(), .login = login, .token = token}));
    QCOMPARE(watched.failures, QList<ErrorKind>{ErrorKind::TokenExpired});
    QVERIFY(
        watched.open({.server = sim.xuc(), .login = login, .password = u"demo"_s, .token = token}));
    QCOMPARE(watched.failures, QList<ErrorKind>{});
    QCOMPARE(watched.session.state(), State::Live);
}

} // namespace vigie::e2e
