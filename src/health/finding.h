// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace vigie::health {

//! How a check came out.
enum class Mark : quint8 {
    Waiting, //!< Not begun.
    Running,
    Well,
    Told, //!< Nothing to judge: what the server says of itself.
    Warning,
    Wrong,
    NotChecked
};

//! What is to be said of a check; the sentence and the next step are made in ui/.
enum class Reason : quint8 {
    None,
    // Reachable
    Answers, //!< number: milliseconds.
    NoAddress,
    HostUnknown,
    NobodyListens,
    NobodyAtUsualPlace,
    TooSlow, //!< number: seconds that were waited for.
    LinkLost,
    Untrusted, //!< The certificate is not accepted, so that nothing was asked.
    OtherThing, //!< A page, or what else is no answer of such a server.
    NotFound,
    Fails, //!< number: status of HTTP.
    OpenToAll, //!< It gives what it holds without a token.
    // Certificate
    Trusted, //!< text: issuer, date: until.
    Pinned, //!< The same.
    EndsSoon, //!< The same; number: days that are left.
    Expired, //!< date: since.
    NotYetValid, //!< date: from.
    OtherHost, //!< text: whom it names.
    SelfSigned, //!< text: whom it names.
    UnknownIssuer, //!< text: issuer.
    KeyChanged,
    BadCertificate, //!< text: the library's sentence.
    NotEncrypted,
    OwnComputer, //!< Not encrypted, and it leaves this computer nowhere.
    NotReached,
    // Clock
    SameTime, //!< number: seconds that the server is ahead.
    OtherTime, //!< The same.
    NoTimeTold,
    // Version
    CallsItself, //!< text.
    NoVersionTold,
    // What a session with XuC shows
    SignedIn,
    SignedOut,
    LinkSilent, //!< number: seconds.
    LinkDown,
    HasContents, //!< number: agents, other: queues.
    NoAgents,
    NoQueues,
    FiguresMove, //!< number: seconds since the last.
    FiguresOld, //!< The same; other: calls that are going on.
    FloorQuiet, //!< The same, and no call is going on.
    NoFigures,
    // XCI
    XciSignedIn,
    XciSignedOut,
    XciContents, //!< number: XiVOs, other: users.
    XciEmpty,
    XciUnread,
    NumbersLeft,
    NumbersShort, //!< number: entities.
    // Configuration server
    TokenTaken,
    NoToken,
    TokenRefused,
    Unread,
    ConfigurationContents, //!< number: lists, other: users.
    OneDefault, //!< number: periods.
    NoDefault,
    ManyDefaults, //!< number.
    NoPeriods,
    QueuesMatch, //!< number: lists.
    QueuesUnknown, //!< number: lists whose queue XuC does not have.
    NoLists
};

//! What became of one check. Holds neither a secret nor a person's name.
struct Finding
{
    Mark mark = Mark::Waiting;
    Reason reason = Reason::None;
    qint64 number = 0;
    qint64 other = 0;
    QString text{};
    QDate date{};

    bool operator==(const Finding &) const = default;
};

} // namespace vigie::health
