// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/shownstate.h"
#include "telephony/call.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace vigie::center {

class DayLog;

//! A call that rang here in vain, and what that did to the person's state.
struct MissedCall
{
    telephony::Call call{}; //!< As it was when it last rang.
    std::chrono::seconds rang{0};
    QDateTime endedAt{};
    ShownState before = ShownState::Unknown; //!< Of the agent, before it rang.
    //! What the agent was put into because nobody answered; Unknown: it stands as before.
    ShownState after = ShownState::Unknown;
    QString cause{}; //!< Status name, of that pause.
    int count = 1; //!< Missed ones that nobody has looked at, this one included.
    bool isOneCaller = true; //!< All of these were the same caller.

    bool operator==(const MissedCall &) const = default;
};

//! Finds the calls that were missed: what rang and went without having been answered or declined.
//!
//! A call that was answered on the phone itself turns into a conversation first. One that goes
//! while the link is down is not told of, since nobody knows how it went.
class MissedCalls
{
public:
    //! Servers that pause whoever does not answer do so at once.
    static constexpr std::chrono::seconds consequenceTime{5};

    const std::optional<MissedCall> &last() const { return m_last; }
    void forget() { m_last.reset(); }

    static QList<telephony::Call> ringing(const QList<telephony::Call> &calls);
    //! \a call rang and is gone. \a own: the agent's state now.
    void note(const telephony::Call &call, const DayLog &day, ShownState own, const QString &cause,
              const Clock &clock);
    //! The agent's state changed; true: because of the missed call.
    bool follow(ShownState state, const QString &cause, Instant now);

private:
    std::optional<MissedCall> m_last{};
    Instant m_endedAt{};
};

} // namespace vigie::center
