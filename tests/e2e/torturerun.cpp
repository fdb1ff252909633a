// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "torturerun.h"

#include "center/contactcenter.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::e2e {

namespace {

    using Door = fakes::FaultyDoor;

    //! Less patient than a person's session, yet not so that a busy machine looks like a dead link.
    constexpr xuc::Timings timings{.http = 3'000ms,
                                   .logon = 4'000ms,
                                   .relogon = 4'000ms,
                                   .ping = 400ms,
                                   .probe = 800ms,
                                   .backOff = 0.03};
    //! A fault that the link may survive is given so long before the link is cut.
    constexpr auto observed = 600ms;

    template <typename Enum> QString nameOf(Enum value)
    {
        return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
    }

    QString loginOf(int seat)
    {
        return u"agent%1"_s.arg(seat % 40 + 1);
    }

    int floorOf(const ChaosHand &hand)
    {
        const center::ContactCenter &center = hand.desk().center();
        return center.queueCount() + center.agentCount();
    }

    QString lineOf(int seat)
    {
        return QString::number(1001 + seat % 40);
    }

} // namespace

QString TortureRun::Plan::describe() const
{
    return u"%1 after message %2 %3, %4"_s.arg(
        nameOf(fault.kind), QString::number(fault.after), nameOf(fault.way),
        phase == Phase::SignIn ? u"of a first sign-in"_s : u"of a return"_s);
}

TortureRun::TortureRun(const Plan &plan, int seat, const QUrl &server, const Clock &clock)
    : m_plan(plan)
    , m_door(server)
    , m_hand(ChaosHand::Role::Agent, loginOf(seat), lineOf(seat), clock, timings)
    , m_clock(clock)
{
    QObject::connect(&m_hand.desk(), &center::Desk::signInFailed, &m_door,
                     [this] { ++m_refusals; });
}

void TortureRun::start()
{
    if (m_plan.phase == Phase::SignIn)
        strike();
    m_hand.signIn(m_door.url());
}

void TortureRun::strike()
{
    m_door.arm(m_plan.fault);
    m_step = Step::UnderFault;
}

void TortureRun::advance()
{
    using State = center::Link::State;
    switch (m_step) {
    case Step::FirstSignIn:
        if (m_refusals > 0) {
            m_problem = u"the sign-in through a whole door failed"_s;
            m_step = Step::Over;
        } else if (m_hand.isLive()) {
            m_known = floorOf(m_hand);
            strike();
            m_door.cutAll();
        }
        return;
    case Step::UnderFault:
        if (m_refusals > 0) {
            m_hasStruck = m_door.hasStruck();
            if (m_refusals > 1)
                m_problem = u"the failure was told %1 times"_s.arg(m_refusals);
            else if (m_plan.phase == Phase::Return)
                m_problem = u"a client that was at work was signed out"_s;
            else if (m_hand.link().state() != State::Disconnected || m_hand.desk().isSignedIn())
                m_problem = u"failed, and yet %1"_s.arg(nameOf(m_hand.link().state()));
            recover();
            return;
        }
        if (!m_door.hasStruck())
            return;
        if (!m_hasStruck)
            m_struckAt = m_clock.now();
        m_hasStruck = true;
        if (m_hand.isLive() && m_clock.now() - m_struckAt > observed) {
            if (floorOf(m_hand) < m_known)
                m_problem = u"live with a part of the floor"_s;
            recover();
        }
        return;
    case Step::Recovery:
        if (m_refusals > 0 && !m_hand.desk().isSignedIn()
            && m_hand.link().state() == State::Disconnected && m_refusals > 1) {
            m_problem = u"the second sign-in failed"_s;
            m_step = Step::Over;
        } else if (m_hand.isLive()) {
            m_step = Step::Over;
        }
        return;
    case Step::Over:
        return;
    }
}

void TortureRun::recover()
{
    m_door.disarm();
    m_step = m_problem.isEmpty() ? Step::Recovery : Step::Over;
    if (m_step == Step::Over)
        return;
    if (m_refusals > 0)
        m_hand.signIn(m_door.url());
    else if (m_plan.fault.kind == Door::Kind::Corrupt || m_plan.fault.kind == Door::Kind::Late)
        m_door
            .cutAll(); // The lost message, or the true age of what came late, is nowhere to be had.
}

void TortureRun::comeBack()
{
    m_door.cutAll();
}

void TortureRun::giveUp()
{
    m_hasStruck = m_door.hasStruck();
    if (m_hasStruck || m_step != Step::UnderFault) // Else there is no such message.
        m_problem = u"in no state that is an end: %1, step %2"_s.arg(nameOf(m_hand.link().state()))
                        .arg(int(m_step));
    m_step = Step::Over;
}

} // namespace vigie::e2e
