// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace vigie::models {

//! What a cell offers besides its text; shared by every table of the floor, so that one delegate
//! paints them all. A role that means nothing in a column gives an invalid QVariant.
enum Role {
    IdRole = Qt::UserRole, //!< int: raw AgentId or QueueId of the row; a caller's position.
    SortRole, //!< Raw value: a number, or text as received.
    StateRole, //!< center::ShownState.
    SinceRole, //!< vigie::Instant; the view draws the running duration. Invalid: nothing runs.
    LevelRole, //!< center::Level of a threshold cell.
    FailedRole, //!< bool: the wish that SecondTextRole names was not followed.
    PendingRole, //!< bool: an intent on this cell waits for the server.
    MemberRole, //!< bool: the person is in that queue.
    SecondTextRole, //!< QString: second line or aside ("joining…"); the number under a name.
    StarRole, //!< bool: kept on top by the person.
    OutgoingRole, //!< bool: a queue for calls that go out.
    GroupHeadRole, //!< bool: the row is the head of a group; its words are in the first column.
    ClockRole, //!< center::CallbackClock.
    FadeRole, //!< qreal: opacity of a row that is leaving; invalid: it stays.
    QuietRole, //!< bool: a figure as unremarkable as a zero.
    StripeRole, //!< QString "#RRGGBB": what the site chose for that pause reason; or invalid.
    OutcomeRole, //!< ui::Outcome: how it went, or which way.
    VainRole, //!< int: so many calls rang at the agent in vain, and that is too many; or invalid.
    MatchRole //!< center::DefaultMatch.
};

} // namespace vigie::models
