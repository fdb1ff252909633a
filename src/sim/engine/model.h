// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>
#include <vector>

namespace vigie::sim {

struct Group
{
    GroupId id{};
    QString name{};
    QString displayName{};

    bool operator==(const Group &) const = default;
};

struct StatusAction
{
    QString name{};
    QString parameters{};

    bool operator==(const StatusAction &) const = default;
};

//! A presence: a ready status, a pause reason or the logged-out one.
struct Status
{
    QString name{}; //!< Its identity; the cause of a pause.
    QString displayName{};
    QString color{}; //!< "#RRGGBB".
    StatusKind kind = StatusKind::Ready;
    QList<StatusAction> actions{};

    bool operator==(const Status &) const = default;
};

struct Line
{
    qint32 id = 0;
    QString number{};
    QString name{}; //!< Its technical (SIP) name.
    PhoneVendor vendor = PhoneVendor::Snom;
    QString model{};
    UserId owner{};
    bool webRtc = false; //!< The user's phone is his browser.
    bool dual = false; //!< He may switch between a device and his browser.

    // Live.
    std::vector<LegId> legs{}; //!< In the order they appeared.
    std::optional<AgentId> agent{}; //!< Who is logged in on it.
    PhoneStatus status = PhoneStatus::Available;
};

struct Forward
{
    bool enabled = false;
    QString destination{};

    bool operator==(const Forward &) const = default;
};

struct Preference
{
    QString value{};
    QString type{};

    bool operator==(const Preference &) const = default;
};

struct Membership
{
    QueueId queue{};
    qint32 penalty = 0;

    bool operator==(const Membership &) const = default;
};

//! What a profile of the configuration server gives beside its name.
struct Rights
{
    std::vector<QueueId> queues{};
    std::vector<GroupId> groups{};
    QList<int> incalls{};
    bool hasRecordings = true;
    bool hasDissuasion = true;
    QDate start{}; //!< Of a teacher.
    QDate end{};
};

struct User
{
    UserId id{};
    QString login{};
    QString firstName{};
    QString lastName{};
    QString mobile{};
    QString mail{};
    std::optional<AgentId> agent{};
    qint32 line = 0; //!< Line id; 0: none.
    Profile profile = Profile::Admin;
    std::vector<QueueId> profileQueues{}; //!< What a Supervisor profile shows.
    std::vector<GroupId> profileGroups{};
    bool hasProfile = false; //!< Without one he sees all, as agents do.
    Rights rights{};

    QString status{}; //!< Presence, a Status name.
    bool inVideo = false; //!< In a video conversation.
    bool dnd = false;
    Forward noAnswer{};
    Forward unconditional{};
    Forward busy{};
    qint32 voiceMail = 0; //!< Box id; 0: none.
    qint32 newMessages = 0;
    qint32 oldMessages = 0;
    QMap<QString, Preference> preferences{};
    std::vector<Membership> defaults{}; //!< Default memberships, by queue id.
    bool hasDefaults = false; //!< Told apart from "an empty one": applying leaves others untouched.
    bool driven = false; //!< A person works this user's phone and agent; nobody answers for him.

    QString fullName() const { return firstName + u' ' + lastName; }
};

struct SheetField
{
    QString name{};
    QString value{}; //!< May hold {variables} of the call.
    QString type{};
    qint32 order = 0;

    bool operator==(const SheetField &) const = default;
};

//! What an agent's screen learns about a queue's call.
struct Sheet
{
    SheetEvent where = SheetEvent::Dial;
    QList<SheetField> fields{};

    bool operator==(const Sheet &) const = default;
};

struct Queue
{
    QueueId id{};
    QString name{};
    QString displayName{};
    QString number{};
    qint32 wrapupSeconds = 0;
    qint32 ringSeconds = 15; //!< How long one agent's phone rings before the call goes on.
    qint32 timeoutSeconds = 0; //!< Longest wait before diversion; 0: none.
    bool recording = false;
    bool outgoing = false; //!< Long numbers dialled by agents leave through it.
    bool manual = false; //!< Rings nobody: callers wait until somebody takes them.
    Millis opensAt = 0; //!< opensAt == closesAt: always open.
    Millis closesAt = 0;
    QList<Sheet> sheets{};

    // Live.
    std::vector<CallId> waiting{}; //!< In order of entry.
};

//! Where an agent was when a call took him: it comes back at the end.
struct Agent
{
    AgentId id{};
    UserId user{};
    GroupId group{};
    QString number{};
    QString firstName{};
    QString lastName{};

    // Live.
    Activity activity = Activity::LoggedOut;
    Millis since = 0; //!< When the activity began.
    QString phone{}; //!< The line he is on, or was last.
    QString cause{}; //!< A Status name; of the pause, or of readiness.
    bool paused = false; //!< At rest he is on pause; during a call: as soon as it ends.
    bool acd = false; //!< OnCall: through a queue.
    Direction direction = Direction::Incoming;
    CallType callType = CallType::External;
    MonitorState monitor = MonitorState::Disabled;
    std::vector<Membership> queues{}; //!< Active memberships, by queue id.
    std::optional<Millis> loggedInAt{};
    std::optional<Millis> loggedOutAt{};

    bool isLogged() const { return activity != Activity::LoggedOut; }
};

struct RoomMember
{
    qint32 index = 0; //!< Order of joining, from 1.
    CallId call{}; //!< His own, whose other end is the room.
    LegId leg{}; //!< None of ours: somebody outside.
    UserId user{};
    Millis joinedAt = 0;
    bool muted = false;
    bool deaf = false;
    bool talking = false;
    bool organizer = false;
};

//! A conference room.
struct Room
{
    QString number{};
    QString name{};
    bool pinRequired = false;
    std::optional<Millis> startedAt{}; //!< None: empty.
    std::vector<RoomMember> members{};
};

//! Something written before the start.
struct PastText
{
    QString from{}; //!< Logins.
    QString to{};
    QString text{};
    Millis at = 0; //!< Before the start: negative.
};

struct Contact
{
    QString id{};
    QString source{}; //!< "internal" or a directory's name.
    QString firstName{};
    QString lastName{};
    QString company{};
    QString number{};
    QString mobile{};
    QString mail{};
    QString fax{};
    bool personal = false;
    bool meetingRoom = false;

    QString fullName() const { return (firstName + u' ' + lastName).trimmed(); }
};

} // namespace vigie::sim
