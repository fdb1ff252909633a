// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/call.h"
#include "sim/engine/model.h"
#include "sim/engine/phoneorders.h"

namespace vigie::sim {

class Core;

//! Joins and parts lines: every call and channel is made, moved and ended here.
class Exchange
{
public:
    explicit Exchange(Core &core) : m_core(core) { }

    Call &open(CallType type);
    //! Adds a channel and says nothing yet.
    Leg &addLeg(Call &call, Line &line, LegState state, Direction direction, const End &other);
    void tell(const Leg &leg, PhoneEventKind kind);
    void present(const Leg &leg); //!< Begins to ring.
    void setState(Leg &leg, LegState state); //!< And tells.
    void dropLeg(LegId id, PhoneEventKind kind = PhoneEventKind::Released);
    void end(CallId id); //!< Releases both ends.
    void fail(CallId id); //!< As end(), the caller's phone being told of a failure.

    void answer(LegId ringing);
    void farAnswers(CallId id); //!< The called one outside picks up.

    //! What a number leads to from inside.
    End resolve(const QString &number) const;
    //! Calls out from a line. Null: nothing was done.
    Leg *place(Line &line, const QString &number, const UserData &data, const Presentation &as,
               std::optional<LegId> consults = {});
    //! The call goes to another callee, whoever it had being gone.
    void connect(Call &call, const QString &number);

    End &endOf(Call &call, const Leg &leg);
    End &otherEnd(Call &call, const Leg &leg);
    End self(const Leg &leg) const; //!< A channel as the other side sees it.
    void rename(Leg &leg, const End &other);
    void setSharesLinkedId(bool shares) { m_sharesLinkedId = shares; } //!< Consultations to come.
    PhoneStatus statusOf(const Line &line) const;
    static QString cleaned(const QString &number); //!< Without separators, + as 00.
    static UserData prefixed(const UserData &data); //!< Keys with USR_, unless they have it.

private:
    QString nextChannel();
    void ringLine(Call &call, const End &target, int forwards);
    void ringOut(LegId id);
    void callOutside(Call &call);
    void throughOutgoingQueue(Call &call, const Line &line);
    void establishCaller(Call &call);
    void countEnd(const Leg &leg, const Call &call);

    Core &m_core;
    qint32 m_calls = 0;
    qint32 m_legs = 0;
    qint64 m_channels = 0;
    bool m_sharesLinkedId = false;
};

} // namespace vigie::sim
