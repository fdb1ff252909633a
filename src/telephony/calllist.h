// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"

#include <QList>

namespace vigie::xuc {
struct ConferenceEvent;
struct ConferenceParticipantEvent;
struct CurrentCallsPhoneEvents;
struct PhoneEvent;
}

namespace vigie::telephony {

//! The calls of one line, as phone events tell them. Pure: no timer, no signal.
//!
//! A call is named by its uniqueId; linkedId only helps where it names exactly one, since a
//! consultation may share it with the customer's call (wire reference, 3.2.2).
class CallList
{
public:
    const QList<Call> &calls() const { return m_calls; } //!< Oldest first.
    const Call *find(const QString &uniqueId) const; //!< Null: no such call.

    //! When all of two or more calls are in conversation, they are one conference.
    bool isConference() const { return m_conferenceSince.has_value(); }
    std::optional<Instant> conferenceSince() const { return m_conferenceSince; }

    bool apply(const xuc::PhoneEvent &event, Instant now); //!< True when something differs.
    //! The snapshot after a (re)connection: calls that it does not name are over.
    bool apply(const xuc::CurrentCallsPhoneEvents &snapshot, Instant now);
    //! Of a call that is not known: void.
    bool apply(const xuc::ConferenceEvent &event, Instant now);
    bool apply(const xuc::ConferenceParticipantEvent &event, Instant now);
    //! Takes the other list's calls, but keeps the running clocks of calls known here, and their
    //! rooms, which no snapshot tells.
    bool takeOver(const CallList &fresh);
    void clear();

    bool operator==(const CallList &) const = default;

private:
    qsizetype indexOf(const xuc::PhoneEvent &event) const;
    bool update(Call &call, const xuc::PhoneEvent &event, CallState state, Instant now);
    bool release(const xuc::PhoneEvent &event);
    void watchConference(Instant now);
    Call *entry(const QString &uniqueId);

    QList<Call> m_calls{};
    std::optional<Instant> m_conferenceSince{};
};

} // namespace vigie::telephony
