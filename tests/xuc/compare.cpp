// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include "oracle.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie::xuc;

namespace vigie::oracle {

namespace {

    qint64 now = 0; //!< The time of receipt.

    void elapsed(Oracle &in, QLatin1StringView key, std::chrono::seconds ours)
    {
        const qint64 told = in.whole(key);
        in.check(key, ours.count() == (told > 1'000'000'000 ? now - told : told));
    }

    void phoneStatus(Oracle &in, QLatin1StringView key, PhoneStatus ours)
    {
        const QJsonValue told = in.theirs(key);
        in.check(key, ours == (told.isNull() ? PhoneStatus::Unknown : PhoneStatus(told.toInt())));
    }

    void callDirection(Oracle &in, QLatin1StringView key, CallDirection ours)
    {
        in.word(key, ours,
                {{"Incoming", CallDirection::Incoming}, {"Outgoing", CallDirection::Outgoing}});
    }

} // namespace

// The session and the user

static void compare(Oracle &, const LoggedOn &)
{
}

static void compare(Oracle &in, const LoggedOnError &ours)
{
    in.text("Error"_L1, ours.error);
}

static void compare(Oracle &in, const ServerError &ours)
{
    in.text("Error"_L1, ours.error);
}

static void compare(Oracle &in, const StatusAction &ours)
{
    in.text("name"_L1, ours.name);
    in.text("parameters"_L1, ours.parameters);
}

static void compare(Oracle &in, const UserStatus &ours)
{
    in.text("name"_L1, ours.name);
    in.text("color"_L1, ours.color);
    in.text("longName"_L1, ours.longName);
    in.list("actions"_L1, ours.actions);
}

static void compare(Oracle &in, const CtiStatus &ours)
{
    in.text("name"_L1, ours.name);
    in.text("displayName"_L1, ours.displayName);
    in.number("status"_L1, qint64(ours.status)); // Ours are in the order of the wire's numbers.
}

static void compare(Oracle &in, const UserStatusUpdate &ours)
{
    in.text("status"_L1, ours.status);
}

static void compare(Oracle &in, const UserConfigUpdate &ours)
{
    in.optionalNumber("userId"_L1, ours.userId);
    in.optionalFlag("dndEnabled"_L1, ours.dndEnabled);
    in.optionalFlag("naFwdEnabled"_L1, ours.naFwdEnabled);
    in.optionalText("naFwdDestination"_L1, ours.naFwdDestination);
    in.optionalFlag("uncFwdEnabled"_L1, ours.uncFwdEnabled);
    in.optionalText("uncFwdDestination"_L1, ours.uncFwdDestination);
    in.optionalFlag("busyFwdEnabled"_L1, ours.busyFwdEnabled);
    in.optionalText("busyFwdDestination"_L1, ours.busyFwdDestination);
    in.optionalText("firstName"_L1, ours.firstName);
    in.optionalText("lastName"_L1, ours.lastName);
    in.optionalText("fullName"_L1, ours.fullName);
    in.optionalText("mobileNumber"_L1, ours.mobileNumber);
    in.optionalNumber("agentId"_L1, ours.agentId);
    in.check("lineIds"_L1, ours.lineIds.has_value() == in.has("lineIds"_L1));
    in.numbers("lineIds"_L1, ours.lineIds.value_or(QList<int>()));
    in.optionalNumber("voiceMailId"_L1, ours.voiceMailId);
    in.optionalFlag("voiceMailEnabled"_L1, ours.voiceMailEnabled);
}

static void compare(Oracle &in, const Preference &ours)
{
    in.text("value"_L1, ours.value);
    in.text("value_type"_L1, ours.valueType);
}

static void compare(Oracle &in, const UserPreference &ours)
{
    for (auto it = ours.preferences.cbegin(); it != ours.preferences.cend(); ++it) {
        const QByteArray key = it.key().toLatin1();
        in.object(QLatin1StringView(key), *it);
    }
}

static void compare(Oracle &in, const UserDisplayName &ours)
{
    in.text(in.has("username"_L1) ? "username"_L1 : "userName"_L1, ours.userName);
    in.text("displayName"_L1, ours.displayName);
}

static void compare(Oracle &in, const RightProfile &ours)
{
    in.text("profile"_L1, ours.profile);
    in.texts("rights"_L1, ours.rights);
}

static void compare(Oracle &in, const AuthenticationToken &ours)
{
    in.text("token"_L1, ours.token);
}

static void compare(Oracle &in, const SheetField &ours)
{
    in.text("name"_L1, ours.name);
    in.text("value"_L1, ours.value);
    in.text("type"_L1, ours.type);
    in.number("order"_L1, ours.order);
}

static void compare(Oracle &in, const Sheet &ours)
{
    in.number("timenow"_L1, ours.timenow);
    in.text("channel"_L1, ours.channel);
    in.ignore("compressed"_L1);
    in.ignore("serial"_L1);
    QString uid;
    QString where;
    for (const auto &note :
         in.theirs("payload"_L1)[u"profile"_s][u"user"_s][u"internal"_s].toArray()) {
        if (note[u"name"_s] == u"uid"_s)
            uid = note[u"content"_s].toString();
        else if (note[u"name"_s] == u"where"_s)
            where = note[u"content"_s].toString();
    }
    Oracle notes(QJsonObject{{u"uid"_s, uid}, {u"where"_s, where}}, u"internal"_s, in.told());
    notes.text("uid"_L1, ours.uid);
    notes.text("where"_L1, ours.where);
    QList<QJsonValue> fields;
    for (const auto &field :
         in.theirs("payload"_L1)[u"profile"_s][u"user"_s][u"sheetInfo"_s].toArray())
        fields.append(field);
    std::stable_sort(fields.begin(), fields.end(), [](const QJsonValue &a, const QJsonValue &b) {
        return a[u"order"_s].toInt() < b[u"order"_s].toInt();
    });
    QJsonArray sorted;
    for (const QJsonValue &field : qAsConst(fields))
        sorted.append(field);
    Oracle inOrder(QJsonObject{{u"fields"_s, sorted}}, u"sheet"_s, in.told());
    inOrder.list("fields"_L1, ours.fields);
}

// The directory

static void compare(Oracle &in, const DirectoryEntry &ours)
{
    phoneStatus(in, "status"_L1, ours.status);
    in.texts("entry"_L1, ours.entry);
    in.text("contact_id"_L1, ours.contactId);
    in.text("source"_L1, ours.source);
    in.optionalFlag("favorite"_L1, ours.favorite);
}

static void compare(Oracle &in, const DirectoryTable &ours)
{
    QJsonValue headers = in.theirs("headers"_L1);
    if (headers[0].isArray())
        headers = headers[0];
    in.check("headers"_L1, ours.headers == headers.toVariant().toStringList());
    in.list("entries"_L1, ours.entries);
}

static void compare(Oracle &in, const DirectoryResult &ours)
{
    compare(in, ours.table);
}

static void compare(Oracle &in, const Favorites &ours)
{
    compare(in, ours.table);
}

static void compare(Oracle &in, const FavoriteUpdated &ours)
{
    in.word("action"_L1, ours.action,
            {{"Added", FavoriteAction::Added}, {"Removed", FavoriteAction::Removed}},
            FavoriteAction::Failed);
    in.text("contact_id"_L1, ours.contactId);
    in.text("source"_L1, ours.source);
}

static void compare(Oracle &in, const ContactStatus &ours)
{
    phoneStatus(in, "phone"_L1, ours.phone);
    in.text("video"_L1, ours.video);
}

static void compare(Oracle &in, const ContactAction &ours)
{
    using Kind = ContactActionKind;
    in.word(
        "action"_L1, ours.kind,
        {{"Call", Kind::Call}, {"Chat", Kind::Chat}, {"Mail", Kind::Mail}, {"Video", Kind::Video}});
    in.text("action"_L1, ours.rawAction);
    in.texts("args"_L1, ours.args);
    in.check("args"_L1, ours.isAvailable() != ours.args.join(QString()).isEmpty());
    in.flag("default"_L1, ours.isDefault);
}

static void compare(Oracle &in, const ContactSource &ours)
{
    in.text("name"_L1, ours.name);
    in.text("id"_L1, ours.id);
}

static void compare(Oracle &in, const ContactField &ours)
{
    using Type = ContactDataType;
    in.text("name"_L1, ours.name);
    in.text("data"_L1, ours.data);
    in.word("dataType"_L1, ours.dataType,
            {{"String", Type::String},
             {"PhoneNumber", Type::PhoneNumber},
             {"Mail", Type::Mail},
             {"Url", Type::Url}});
    in.text("dataType"_L1, ours.rawDataType);
}

static void compare(Oracle &in, const ContactDetail &ours)
{
    in.text("name"_L1, ours.name);
    in.list("fields"_L1, ours.fields);
}

static void compare(Oracle &in, const Contact &ours)
{
    in.text("name"_L1, ours.name);
    in.text("subtitle1"_L1, ours.subtitle1);
    in.text("subtitle2"_L1, ours.subtitle2);
    in.text("picture"_L1, ours.picture);
    in.flag("isPersonal"_L1, ours.isPersonal);
    in.flag("isFavorite"_L1, ours.isFavorite);
    in.flag("isMeetingroom"_L1, ours.isMeetingroom);
    in.flag("canBeFavorite"_L1, ours.canBeFavorite);
    in.optionalObject("status"_L1, ours.status);
    in.list("actions"_L1, ours.actions);
    in.list("sources"_L1, ours.sources);
    in.list("details"_L1, ours.details);
}

static void compare(Oracle &in, const ContactSheet &ours)
{
    in.list("sheets"_L1, ours.sheets);
}

static void compare(Oracle &in, const FavoriteContactSheet &ours)
{
    in.list("sheets"_L1, ours.sheets);
}

// The phone and the line

static void compare(Oracle &in, const PhoneStatusUpdate &ours)
{
    phoneStatus(in, "status"_L1, ours.status);
}

static void compare(Oracle &in, const PhoneHintStatusEvent &ours)
{
    in.text("number"_L1, ours.number);
    phoneStatus(in, "status"_L1, ours.status);
}

static void compare(Oracle &in, const PhoneEvent &ours)
{
    using Type = PhoneEventType;
    in.word("eventType"_L1, ours.eventType,
            {{"EventDialing", Type::Dialing},
             {"EventRinging", Type::Ringing},
             {"EventEstablished", Type::Established},
             {"EventOnHold", Type::OnHold},
             {"EventReleased", Type::Released}});
    in.text("eventType"_L1, ours.rawEventType);
    in.phone("DN"_L1, ours.dn);
    in.phone("otherDN"_L1, ours.otherDn);
    in.text("otherDName"_L1, ours.otherDName);
    in.text("linkedId"_L1, ours.linkedId);
    in.text("uniqueId"_L1, ours.uniqueId);
    in.text("queueName"_L1, ours.queueName);
    callDirection(in, "callDirection"_L1, ours.callDirection);
    const QVariantMap data = in.theirs("userData"_L1).toObject().toVariantMap();
    in.check("userData"_L1, ours.userData.keys() == data.keys());
    for (auto it = ours.userData.cbegin(); it != ours.userData.cend(); ++it)
        in.check("userData"_L1, *it == data[it.key()].toString());
}

static void compare(Oracle &in, const CurrentCallsPhoneEvents &ours)
{
    in.list("events"_L1, ours.events);
}

static void compare(Oracle &in, const DialByUsername &ours)
{
    in.text("error"_L1, ours.error);
    in.text("username"_L1, ours.username);
}

static void compare(Oracle &in, const VoiceMailStatusUpdate &ours)
{
    in.optionalNumber("voiceMailId"_L1, ours.voiceMailId);
    in.optionalNumber("newMessages"_L1, ours.newMessages);
    in.optionalNumber("waitingMessages"_L1, ours.waitingMessages);
    in.optionalNumber("oldMessages"_L1, ours.oldMessages);
}

static void compare(Oracle &in, const LineConfig &ours)
{
    in.text("id"_L1, ours.id);
    in.check("id"_L1, ours.hasLine() == (in.theirs("id"_L1) != QJsonValue(u"-"_s)));
    in.text("name"_L1, ours.name);
    in.text("password"_L1, ours.password);
    in.text("xivoIp"_L1, ours.xivoIp);
    in.text("sipProxyName"_L1, ours.sipProxyName);
    in.text("sipPort"_L1, ours.sipPort);
    in.text("vendor"_L1, ours.vendor);
    in.phone("number"_L1, ours.number);
    in.flag("webRtc"_L1, ours.webRtc);
    in.flag("hasDevice"_L1, ours.hasDevice);
}

static void compare(Oracle &in, const StunConfig &ours)
{
    in.texts("urls"_L1, ours.urls);
}

static void compare(Oracle &in, const TurnConfig &ours)
{
    in.texts("urls"_L1, ours.urls);
    in.text("username"_L1, ours.username);
    in.text("credential"_L1, ours.credential);
    in.seconds("ttl"_L1, ours.ttl);
}

static void compare(Oracle &in, const IceConfig &ours)
{
    in.optionalObject("stunConfig"_L1, ours.stunConfig);
    in.optionalObject("turnConfig"_L1, ours.turnConfig);
}

static void compare(Oracle &in, const WebRTCCmd &ours)
{
    in.word("command"_L1, ours.command,
            {{"Answer", WebRtcCommand::Answer}, {"SendDtmf", WebRtcCommand::SendDtmf}});
    in.text("command"_L1, ours.rawCommand);
    in.text("sipCallId"_L1, ours.sipCallId);
    in.text("key"_L1, ours.key);
}

// Queues

static void compare(Oracle &in, const QueueConfig &ours)
{
    in.number("id"_L1, raw(ours.id));
    in.text("name"_L1, ours.name);
    in.text("displayName"_L1, ours.displayName);
    in.text("number"_L1, ours.number);
    in.text("context"_L1, ours.context);
}

static void compare(Oracle &in, const QueueMember &ours)
{
    in.number("agentId"_L1, raw(ours.agentId));
    in.number("queueId"_L1, raw(ours.queueId));
    in.number("penalty"_L1, ours.penalty);
    in.check("penalty"_L1, ours.isRemoval() == (in.whole("penalty"_L1) < 0));
}

static void compare(Oracle &in, const QueueCounter &ours)
{
    using Q = QueueStat;
    in.word("statName"_L1, ours.stat,
            {{"TotalNumberCallsEntered", Q::TotalNumberCallsEntered},
             {"TotalNumberCallsAnswered", Q::TotalNumberCallsAnswered},
             {"TotalNumberCallsAbandonned", Q::TotalNumberCallsAbandonned},
             {"PercentageAnsweredBefore15", Q::PercentageAnsweredBefore},
             {"PercentageAbandonnedAfter15", Q::PercentageAbandonnedAfter},
             {"WaitingCalls", Q::WaitingCalls},
             {"LongestWaitTime", Q::LongestWaitTime},
             {"LongestWaitingTime", Q::LongestWaitTime},
             {"EWT", Q::Ewt},
             {"AvailableAgents", Q::AvailableAgents},
             {"TalkingAgents", Q::TalkingAgents},
             {"LoggedAgents", Q::LoggedAgents}},
            Q::Unknown);
    const QString name = in.theirs("statName"_L1).toString();
    in.check("statName"_L1, ours.threshold == (name.endsWith(u"15") ? 15 : 0));
    in.real("value"_L1, ours.value);
}

static void compare(Oracle &in, const QueueStatistics &ours)
{
    in.optionalNumber("queueId"_L1, ours.queueId);
    in.text("queueRef"_L1, ours.queueRef);
    in.list("counters"_L1, ours.counters);
}

static void compare(Oracle &in, const GetQueueStatistics &ours)
{
    compare(in, ours.statistics);
}

static void compare(Oracle &in, const QueueCall &ours)
{
    in.number("position"_L1, ours.position);
    in.text("name"_L1, ours.name);
    in.phone("number"_L1, ours.number);
    in.dateTime("queueTime"_L1, ours.queueTime);
}

static void compare(Oracle &in, const QueueCalls &ours)
{
    in.number("queueId"_L1, raw(ours.queueId));
    in.list("calls"_L1, ours.calls);
}

// Agents

static void compare(Oracle &in, const AgentConfig &ours)
{
    in.number("id"_L1, raw(ours.agentId));
    in.text("firstName"_L1, ours.firstName);
    in.text("lastName"_L1, ours.lastName);
    in.text("number"_L1, ours.number);
    in.text("context"_L1, ours.context);
    in.optionalNumber("groupId"_L1, ours.groupId);
    in.optionalNumber("userId"_L1, ours.userId);
}

static void compare(Oracle &in, const AgentGroup &ours)
{
    in.number("id"_L1, raw(ours.id));
    in.text("name"_L1, ours.name);
    in.text("displayName"_L1, ours.displayName);
}

static void compare(Oracle &in, const AgentStateEvent &ours)
{
    in.word("name"_L1, ours.state,
            {{"AgentLogin", AgentState::Login},
             {"AgentReady", AgentState::Ready},
             {"AgentOnPause", AgentState::OnPause},
             {"AgentDialing", AgentState::Dialing},
             {"AgentRinging", AgentState::Ringing},
             {"AgentOnCall", AgentState::OnCall},
             {"AgentOnWrapup", AgentState::OnWrapup},
             {"AgentLoggedOut", AgentState::LoggedOut}});
    in.text("name"_L1, ours.rawState);
    in.number("agentId"_L1, raw(ours.agentId));
    in.phone("phoneNb"_L1, ours.phoneNb);
    elapsed(in, "since"_L1, ours.since);
    in.numbers("queues"_L1, QList<QueueId>(ours.queues.cbegin(), ours.queues.cend()));
    in.text("cause"_L1, ours.cause);
    in.flag("acd"_L1, ours.acd);
    callDirection(in, "direction"_L1, ours.direction);
    in.word("callType"_L1, ours.callType,
            {{"External", CallType::External}, {"Internal", CallType::Internal}});
    in.word("monitorState"_L1, ours.monitorState,
            {{"ACTIVE", MonitorState::Active}, {"PAUSED", MonitorState::Paused}});
}

static void compare(Oracle &in, const AgentError &ours)
{
    in.word("Error"_L1, ours.code,
            {{"PhoneNumberUnknown", AgentErrorCode::PhoneNumberUnknown},
             {"LoggedInOnAnotherPhone", AgentErrorCode::LoggedInOnAnotherPhone}},
            AgentErrorCode::Other);
    in.text("Error"_L1, ours.error);
    in.phone("phoneNb"_L1, ours.phoneNb);
    in.phone("RequestedNb"_L1, ours.requestedNb);
}

static void compare(Oracle &in, const AgentListen &ours)
{
    in.flag("started"_L1, ours.started);
    in.phone("phoneNumber"_L1, ours.phoneNumber);
    in.number("agentId"_L1, raw(ours.agentId));
}

static void compare(Oracle &in, const AgentFigure &ours)
{
    in.word("name"_L1, ours.stat,
            {{"ReadyTime", AgentStat::ReadyTime},
             {"AgentReadyTotalTime", AgentStat::ReadyTime},
             {"AgentPausedTotalTime", AgentStat::PausedTime},
             {"AgentWrapupTotalTime", AgentStat::WrapupTime},
             {"InbCalls", AgentStat::InbCalls},
             {"InbAnsCalls", AgentStat::InbAnsCalls},
             {"LoginDateTime", AgentStat::LoginDateTime},
             {"LogoutDateTime", AgentStat::LogoutDateTime}},
            AgentStat::Other);
    in.real("value"_L1, ours.number);
    in.check("value"_L1, ours.text == in.theirs("value"_L1).toString());
}

static void compare(Oracle &in, const AgentStatistics &ours)
{
    in.number("id"_L1, raw(ours.id));
    in.list("statistics"_L1, ours.statistics);
}

static void compare(Oracle &in, const AgentDirectoryEntry &ours)
{
    in.object("agent"_L1, ours.agent);
    in.optionalObject("agentState"_L1, ours.agentState);
}

static void compare(Oracle &in, const AgentDirectory &ours)
{
    in.list("directory"_L1, ours.directory);
}

static void compare(Oracle &in, const DefaultMembership &ours)
{
    in.number("queueId"_L1, raw(ours.queueId));
    in.number("penalty"_L1, ours.penalty);
}

static void compare(Oracle &in, const UserQueueDefaultMembership &ours)
{
    in.number("userId"_L1, raw(ours.userId));
    in.list("membership"_L1, ours.membership);
}

static void compare(Oracle &in, const UsersQueueDefaultMembership &ours)
{
    in.list("memberships"_L1, ours.memberships);
}

// Conference rooms

static void compare(Oracle &in, const ConferenceMember &ours)
{
    in.number("joinOrder"_L1, ours.joinOrder);
    in.epochMs("joinTime"_L1, ours.joinTime);
    in.flag("muted"_L1, ours.muted);
    in.text("name"_L1, ours.name);
    in.phone("number"_L1, ours.number);
    in.text("username"_L1, ours.username);
}

static void compare(Oracle &in, const ConferenceRoom &ours)
{
    in.phone("number"_L1, ours.number);
    in.text("name"_L1, ours.name);
    in.flag("pinRequired"_L1, ours.pinRequired);
    in.epochMs("startTime"_L1, ours.startTime);
    in.list("members"_L1, ours.members);
}

static void compare(Oracle &in, const ConferenceParticipant &ours)
{
    in.number("index"_L1, ours.index);
    in.text("callerIdName"_L1, ours.callerIdName);
    in.phone("callerIdNum"_L1, ours.callerIdNum);
    elapsed(in, "since"_L1, ours.since);
    in.flag("isTalking"_L1, ours.isTalking);
    in.word("role"_L1, ours.role,
            {{"User", ConferenceRole::User}, {"Organizer", ConferenceRole::Organizer}});
    in.text("role"_L1, ours.rawRole);
    in.flag("isMuted"_L1, ours.isMuted);
    in.flag("isDeaf"_L1, ours.isDeaf);
    in.flag("isMe"_L1, ours.isMe);
    in.text("username"_L1, ours.username);
}

template <typename Message> static void compareRoom(Oracle &in, const Message &ours)
{
    using Type = ConferenceEventType;
    in.word("eventType"_L1, ours.eventType,
            {{"Join", Type::Join}, {"Leave", Type::Leave}, {"Update", Type::Update}});
    in.text("eventType"_L1, ours.rawEventType);
    in.text("uniqueId"_L1, ours.uniqueId);
    in.phone("phoneNumber"_L1, ours.phoneNumber);
    in.phone("conferenceNumber"_L1, ours.conferenceNumber);
}

static void compare(Oracle &in, const ConferenceEvent &ours)
{
    compareRoom(in, ours);
    in.text("conferenceName"_L1, ours.conferenceName);
    elapsed(in, "since"_L1, ours.since);
    in.list("participants"_L1, ours.participants);
}

static void compare(Oracle &in, const ConferenceParticipantEvent &ours)
{
    compareRoom(in, ours);
    compare(in, ours.participant);
}

static void compare(Oracle &in, const ConferenceCommandError &ours)
{
    in.word("error"_L1, ours.code, {{"NotOrganizer", ConferenceErrorCode::NotOrganizer}});
    in.text("error"_L1, ours.error);
}

// Histories

static void compare(Oracle &in, const CallHistoryItem &ours)
{
    in.dateTime("start"_L1, ours.start);
    in.duration("duration"_L1, ours.duration);
    in.phone("srcNum"_L1, ours.srcNum);
    in.phone("dstNum"_L1, ours.dstNum);
    in.word("status"_L1, ours.status, {{"answered", CallStatus::Answered}});
    in.text("status"_L1, ours.rawStatus);
    in.text("srcFirstName"_L1, ours.srcFirstName);
    in.text("srcLastName"_L1, ours.srcLastName);
    in.text("dstFirstName"_L1, ours.dstFirstName);
    in.text("dstLastName"_L1, ours.dstLastName);
    in.text("srcUsername"_L1, ours.srcUsername);
    in.text("dstUsername"_L1, ours.dstUsername);
    phoneStatus(in, "srcPhoneStatus"_L1, ours.srcPhoneStatus);
    phoneStatus(in, "dstPhoneStatus"_L1, ours.dstPhoneStatus);
    in.text("srcVideoStatus"_L1, ours.srcVideoStatus);
    in.text("dstVideoStatus"_L1, ours.dstVideoStatus);
}

static void compare(Oracle &in, const CustomerCall &ours)
{
    in.dateTime("start"_L1, ours.start);
    in.duration("duration"_L1, ours.duration);
    in.duration("waitTime"_L1, ours.waitTime);
    in.text("agentName"_L1, ours.agentName);
    in.text("agentNum"_L1, ours.agentNum);
    in.text("queueName"_L1, ours.queueName);
    in.text("queueNum"_L1, ours.queueNum);
    in.word("status"_L1, ours.status, {{"answered", CallStatus::Answered}});
    in.text("status"_L1, ours.rawStatus);
}

namespace {

    //! The two answers that carry an id have one form: "response" with a page of a list.
    template <typename Message> struct Page
    {
        const Message &message;
    };

    template <typename Message> void compare(Oracle &in, const Page<Message> &page)
    {
        in.optionalNumber("total"_L1, page.message.total);
        in.list("list"_L1, page.message.list);
    }

} // namespace

static void compare(Oracle &in, const CustomerCallHistoryResponseWithId &ours)
{
    in.number("id"_L1, ours.id);
    in.object("response"_L1, Page<CustomerCallHistoryResponseWithId>{ours});
}

// Text chat, video, meeting rooms

static void compare(Oracle &in, const FlashTextUser &ours)
{
    in.text("username"_L1, ours.username);
    in.text("displayName"_L1, ours.displayName);
    in.phone("phoneNumber"_L1, ours.phoneNumber);
    in.text("guid"_L1, ours.guid);
}

static void compare(Oracle &in, const FlashTextMessage &ours)
{
    for (const auto &[key, user] : {std::pair("from"_L1, &ours.from), {"to"_L1, &ours.to}}) {
        if (in.has(key))
            in.object(key, *user);
        else
            in.check(key, *user == FlashTextUser());
    }
    in.optionalNumber("sequence"_L1, ours.sequence);
    in.text("message"_L1, ours.message);
    in.dateTime("date"_L1, ours.date);
}

static void compare(Oracle &in, const FlashTextEvent &ours)
{
    using Kind = FlashTextKind;
    const bool isOffline = in.theirs("offline"_L1).toBool();
    in.word("event"_L1, ours.kind,
            {{"FlashTextUserMessage", Kind::UserMessage},
             {"FlashTextSendMessageAck",
              isOffline ? Kind::SendMessageAckOffline : Kind::SendMessageAck},
             {"FlashTextSendMessageAckOffline", Kind::SendMessageAckOffline},
             {"FlashTextSendMessageNack", Kind::SendMessageNack},
             {"FlashTextUserMessageHistory", Kind::UserMessageHistory}});
    in.text("event"_L1, ours.rawEvent);
    in.optionalFlag("offline"_L1, ours.offline);
    in.list("users"_L1, ours.users);
    in.list("messages"_L1, ours.messages);
    compare(in, ours.message);
}

static void compare(Oracle &in, const VideoStatusEvent &ours)
{
    in.text("fromUser"_L1, ours.fromUser);
    in.text("status"_L1, ours.status);
}

static void compare(Oracle &in, const MeetingRoomInvite &ours)
{
    in.optionalNumber("requestId"_L1, ours.requestId);
    in.text("token"_L1, ours.token);
    in.text("username"_L1, ours.username);
    in.text("displayName"_L1, ours.displayName);
}

static void compare(Oracle &in, const MeetingRoomInviteAck &ours)
{
    in.optionalNumber("requestId"_L1, ours.requestId);
    in.text("ackType"_L1, ours.ackType);
    in.text("displayName"_L1, ours.displayName);
}

static void compare(Oracle &in, const MeetingRoomInviteResponse &ours)
{
    in.optionalNumber("requestId"_L1, ours.requestId);
    in.text("responseType"_L1, ours.responseType);
    in.text("displayName"_L1, ours.displayName);
}

// Callbacks

static void compare(Oracle &in, const CallbackPeriod &ours)
{
    in.text("uuid"_L1, ours.uuid);
    in.text("name"_L1, ours.name);
    in.time("periodStart"_L1, ours.periodStart);
    in.time("periodEnd"_L1, ours.periodEnd);
    in.flag("default"_L1, ours.isDefault);
}

static void compare(Oracle &in, const CallbackRequest &ours)
{
    in.text("uuid"_L1, ours.uuid);
    in.text("listUuid"_L1, ours.listUuid);
    in.phone("phoneNumber"_L1, ours.phoneNumber);
    in.phone("mobilePhoneNumber"_L1, ours.mobilePhoneNumber);
    in.text("firstName"_L1, ours.firstName);
    in.text("lastName"_L1, ours.lastName);
    in.text("company"_L1, ours.company);
    in.text("description"_L1, ours.description);
    in.text("voiceMessageRef"_L1, ours.voiceMessageRef);
    in.optionalNumber("agentId"_L1, ours.agentId);
    in.optionalNumber("queueId"_L1, ours.queueId);
    in.date("dueDate"_L1, ours.dueDate);
    in.optionalObject("preferredPeriod"_L1, ours.preferredPeriod);
    in.optionalFlag("clotured"_L1, ours.clotured);
}

static void compare(Oracle &in, const CallbackList &ours)
{
    in.text("uuid"_L1, ours.uuid);
    in.text("name"_L1, ours.name);
    in.optionalNumber("queueId"_L1, ours.queueId);
    in.list("callbacks"_L1, ours.callbacks);
}

static void compare(Oracle &in, const CallbackTaken &ours)
{
    in.text("uuid"_L1, ours.uuid);
    in.number("agentId"_L1, raw(ours.agentId));
}

static void compare(Oracle &in, const CallbackReleased &ours)
{
    in.text("uuid"_L1, ours.uuid);
}

static void compare(Oracle &in, const CallbackClotured &ours)
{
    in.text("uuid"_L1, ours.uuid);
}

static void compare(Oracle &in, const CallbackStarted &ours)
{
    in.text("requestUuid"_L1, ours.requestUuid);
    in.text("ticketUuid"_L1, ours.ticketUuid);
}

static void compare(Oracle &in, const CallbackRequestUpdated &ours)
{
    in.object("request"_L1, ours.request);
}

static void compare(Oracle &in, const FindCallbackResponseWithId &ours)
{
    in.number("id"_L1, ours.id);
    in.object("response"_L1, Page<FindCallbackResponseWithId>{ours});
}

// Whole messages: an object, but for those whose struct is a list.

namespace {

    struct Whole
    {
        Oracle &frame;

        template <typename Message> void operator()(const Message &ours)
        {
            frame.object("ctiMessage"_L1, ours);
        }
        void operator()(const Unknown &) { frame.check("ctiMessage"_L1, false); }
        void operator()(const UsersStatuses &ours) { list(ours.statuses); }
        void operator()(const CtiStatuses &ours) { list(ours.statuses); }
        void operator()(const QueueList &ours) { list(ours.queues); }
        void operator()(const QueueMemberList &ours) { list(ours.members); }
        void operator()(const AgentList &ours) { list(ours.agents); }
        void operator()(const AgentGroupList &ours) { list(ours.groups); }
        void operator()(const ConferenceList &ours) { list(ours.rooms); }
        void operator()(const CallHistory &ours) { list(ours.items); }
        void operator()(const RichCallHistory &ours) { list(ours.items); }
        void operator()(const CallHistoryByDays &ours) { list(ours.items); }
        void operator()(const CallbackLists &ours) { list(ours.lists); }
        void operator()(const PreferredCallbackPeriodList &ours) { list(ours.periods); }

        template <typename List> void list(const List &ours) { frame.list("ctiMessage"_L1, ours); }
    };

} // namespace

QStringList differences(const Event &event, const QJsonObject &frame, qint64 received)
{
    now = received;
    QStringList told;
    {
        Oracle whole(frame, {}, told);
        whole.ignore("msgType"_L1);
        std::visit(Whole{whole}, event);
    }
    return told;
}

} // namespace vigie::oracle
