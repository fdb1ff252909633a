// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/messages.h"

#include <array>

// What a decoder reads, said once more: a test compares this with the decoders themselves, names,
// optionality and all, so that neither can change alone.
namespace vigie::xuc {

namespace {

    using Fields = std::span<const FieldInfo>;

    //! Without it the message is dropped.
    constexpr FieldInfo must(const char *name, const char *type, Fields fields = {})
    {
        return {QLatin1StringView(name), QLatin1StringView(type), false, fields};
    }

    constexpr FieldInfo may(const char *name, const char *type, Fields fields = {})
    {
        return {QLatin1StringView(name), QLatin1StringView(type), true, fields};
    }

    constexpr MessageInfo object(const char *name, Fields fields = {})
    {
        return {QLatin1StringView(name), false, fields};
    }

    constexpr MessageInfo list(const char *name, Fields fields)
    {
        return {QLatin1StringView(name), true, fields};
    }

    // The session and the user

    constexpr std::array errorFields{may("Error", "string")};
    constexpr std::array sheetFields{may("name", "string"), may("value", "string"),
                                     may("type", "string"), may("order", "int")};
    constexpr std::array sheetNotes{may("name", "string"), may("content", "string")};
    constexpr std::array sheetUser{may("sheetInfo", "list of object", sheetFields),
                                   may("internal", "list of object", sheetNotes),
                                   may("sheetQtui", "object"),
                                   may("systrayInfo", "list of object")};
    constexpr std::array sheetProfile{may("user", "object", sheetUser)};
    constexpr std::array sheetPayload{may("profile", "object", sheetProfile)};
    constexpr std::array sheet{may("timenow", "epoch-s"), may("payload", "object", sheetPayload),
                               may("channel", "string"), may("compressed", "bool"),
                               may("serial", "string")};
    constexpr std::array statusAction{may("name", "string"), may("parameters", "string")};
    constexpr std::array userStatus{must("name", "string"), may("color", "string"),
                                    may("longName", "string"),
                                    may("actions", "list of object", statusAction)};
    constexpr std::array ctiStatus{must("name", "string"), may("displayName", "string"),
                                   may("status", "int")};
    constexpr std::array userStatusUpdate{may("status", "string")};
    constexpr std::array userConfigUpdate{
        may("userId", "int"),          may("dndEnabled", "bool"),
        may("naFwdEnabled", "bool"),   may("naFwdDestination", "string"),
        may("uncFwdEnabled", "bool"),  may("uncFwdDestination", "string"),
        may("busyFwdEnabled", "bool"), may("busyFwdDestination", "string"),
        may("firstName", "string"),    may("lastName", "string"),
        may("fullName", "string"),     may("mobileNumber", "string"),
        may("agentId", "int"),         may("lineIds", "list of int"),
        may("voiceMailId", "int"),     may("voiceMailEnabled", "bool")};
    constexpr std::array preference{may("value", "string"), may("value_type", "string")};
    constexpr std::array preferences{may("*", "object", preference)};
    constexpr std::array userDisplayName{may("userName", "string"), may("username", "string"),
                                         may("displayName", "string")};
    constexpr std::array rightProfile{may("profile", "string"), may("rights", "list of string")};
    constexpr std::array authenticationToken{may("token", "string")};

    // The directory

    constexpr std::array directoryEntry{may("status", "int"), may("entry", "list of string"),
                                        may("contact_id", "string"), may("source", "string"),
                                        may("favorite", "bool")};
    constexpr std::array directory{may("headers", "list of string"),
                                   may("entries", "list of object", directoryEntry)};
    constexpr std::array contactStatus{may("phone", "int"), may("video", "string")};
    constexpr std::array contactAction{must("action", "string"), may("args", "list of string"),
                                       may("default", "bool")};
    constexpr std::array contactSource{may("name", "string"), may("id", "string")};
    constexpr std::array contactField{may("name", "string"), may("data", "string"),
                                      may("dataType", "string")};
    constexpr std::array contactDetail{may("name", "string"),
                                       may("fields", "list of object", contactField)};
    constexpr std::array contact{may("name", "string"),
                                 may("subtitle1", "string"),
                                 may("subtitle2", "string"),
                                 may("picture", "string"),
                                 may("isPersonal", "bool"),
                                 may("isFavorite", "bool"),
                                 may("isMeetingroom", "bool"),
                                 may("canBeFavorite", "bool"),
                                 may("status", "object", contactStatus),
                                 may("actions", "list of object", contactAction),
                                 may("sources", "list of object", contactSource),
                                 may("details", "list of object", contactDetail)};
    constexpr std::array contactSheet{may("sheets", "list of object", contact)};
    constexpr std::array favoriteUpdated{may("action", "string"), must("contact_id", "string"),
                                         may("source", "string")};

    // The phone and the line

    constexpr std::array phoneStatus{may("status", "int")};
    constexpr std::array phoneHint{must("number", "string"), may("status", "int")};
    constexpr std::array phoneEvent{must("eventType", "string"), may("DN", "string"),
                                    may("otherDN", "string"),    may("otherDName", "string"),
                                    may("linkedId", "string"),   may("uniqueId", "string"),
                                    may("queueName", "string"),  may("callDirection", "string"),
                                    may("userData", "map")};
    constexpr std::array phoneEvents{may("events", "list of object", phoneEvent)};
    constexpr std::array dialByUsername{may("error", "string"), may("Error", "string"),
                                        may("username", "string")};
    constexpr std::array voiceMail{may("voiceMailId", "int"), may("newMessages", "int"),
                                   may("waitingMessages", "int"), may("oldMessages", "int")};
    constexpr std::array lineConfig{must("id", "string"),          may("name", "string"),
                                    may("password", "string"),     may("xivoIp", "string"),
                                    may("sipProxyName", "string"), may("sipPort", "string"),
                                    may("number", "string"),       may("vendor", "string"),
                                    may("webRtc", "bool"),         may("hasDevice", "bool")};
    constexpr std::array stun{may("urls", "list of string")};
    constexpr std::array turn{may("urls", "list of string"), may("username", "string"),
                              may("credential", "string"), may("ttl", "seconds")};
    constexpr std::array iceConfig{may("stunConfig", "object", stun),
                                   may("turnConfig", "object", turn)};
    constexpr std::array webRtcCmd{must("command", "string"), may("sipCallId", "string"),
                                   may("key", "string")};

    // Queues

    constexpr std::array queue{must("id", "int"), may("name", "string"),
                               may("displayName", "string"), may("number", "string"),
                               may("context", "string")};
    constexpr std::array queueMember{must("agentId", "int"), must("queueId", "int"),
                                     must("penalty", "int")};
    constexpr std::array counter{must("statName", "string"), may("value", "number")};
    //! One of queueId and queueRef is a must.
    constexpr std::array queueStatistics{may("queueId", "int"), may("queueRef", "string"),
                                         may("counters", "list of object", counter)};
    constexpr std::array queueCall{may("position", "int"), may("name", "string"),
                                   may("number", "string"), may("queueTime", "date-time")};
    constexpr std::array queueCalls{must("queueId", "int"),
                                    may("calls", "list of object", queueCall)};

    // Agents

    constexpr std::array agent{must("id", "int"),         may("firstName", "string"),
                               may("lastName", "string"), may("number", "string"),
                               may("context", "string"),  may("groupId", "int"),
                               may("userId", "int")};
    constexpr std::array agentGroup{must("id", "int"), may("name", "string"),
                                    may("displayName", "string")};
    constexpr std::array agentState{must("name", "string"),       must("agentId", "int"),
                                    may("phoneNb", "string"),     may("since", "seconds"),
                                    may("queues", "list of int"), may("cause", "string"),
                                    may("acd", "bool"),           may("direction", "string"),
                                    may("callType", "string"),    may("monitorState", "string")};
    constexpr std::array agentError{may("Error", "string"), may("phoneNb", "string"),
                                    may("RequestedNb", "string")};
    constexpr std::array agentListen{must("agentId", "int"), must("started", "bool"),
                                     may("phoneNumber", "string")};
    constexpr std::array agentFigure{must("name", "string"), may("value", "value")};
    constexpr std::array agentStatistics{must("id", "int"),
                                         may("statistics", "list of object", agentFigure)};
    constexpr std::array agentDirectoryEntry{must("agent", "object", agent),
                                             may("agentState", "object", agentState)};
    constexpr std::array agentDirectory{may("directory", "list of object", agentDirectoryEntry)};
    constexpr std::array membership{must("queueId", "int"), may("penalty", "int")};
    constexpr std::array userMembership{must("userId", "int"),
                                        may("membership", "list of object", membership)};
    constexpr std::array usersMembership{may("memberships", "list of object", userMembership)};

    // Conference rooms

    constexpr std::array conferenceMember{may("joinOrder", "int"), may("joinTime", "epoch-ms"),
                                          may("muted", "bool"),    may("name", "string"),
                                          may("number", "string"), may("username", "string")};
    constexpr std::array conferenceRoom{must("number", "string"), may("name", "string"),
                                        may("pinRequired", "bool"), may("startTime", "epoch-ms"),
                                        may("members", "list of object", conferenceMember)};
    constexpr std::array participant{must("index", "int"),         may("callerIdName", "string"),
                                     may("callerIdNum", "string"), may("since", "seconds"),
                                     may("isTalking", "bool"),     may("role", "string"),
                                     may("isMuted", "bool"),       may("isDeaf", "bool"),
                                     may("isMe", "bool"),          may("username", "string")};
    constexpr std::array conferenceEvent{must("eventType", "string"),
                                         must("uniqueId", "string"),
                                         may("phoneNumber", "string"),
                                         may("conferenceNumber", "string"),
                                         may("conferenceName", "string"),
                                         may("since", "seconds"),
                                         may("participants", "list of object", participant)};
    constexpr std::array participantEvent{
        must("eventType", "string"),  must("uniqueId", "string"),
        may("phoneNumber", "string"), may("conferenceNumber", "string"),
        must("index", "int"),         may("callerIdName", "string"),
        may("callerIdNum", "string"), may("since", "seconds"),
        may("isTalking", "bool"),     may("role", "string"),
        may("isMuted", "bool"),       may("isDeaf", "bool"),
        may("isMe", "bool"),          may("username", "string")};
    constexpr std::array conferenceError{may("error", "string")};

    // Histories

    constexpr std::array pastCall{may("start", "date-time"),      may("duration", "duration"),
                                  may("srcNum", "string"),        may("dstNum", "string"),
                                  may("status", "string"),        may("srcFirstName", "string"),
                                  may("srcLastName", "string"),   may("dstFirstName", "string"),
                                  may("dstLastName", "string"),   may("srcUsername", "string"),
                                  may("dstUsername", "string"),   may("srcPhoneStatus", "int"),
                                  may("dstPhoneStatus", "int"),   may("srcVideoStatus", "string"),
                                  may("dstVideoStatus", "string")};
    constexpr std::array customerCall{may("start", "date-time"),   may("duration", "duration"),
                                      may("waitTime", "duration"), may("agentName", "string"),
                                      may("agentNum", "string"),   may("queueName", "string"),
                                      may("queueNum", "string"),   may("status", "string")};
    constexpr std::array customerCalls{may("total", "int"),
                                       may("list", "list of object", customerCall)};
    constexpr std::array customerHistory{must("id", "int"),
                                         may("response", "object", customerCalls)};

    // Text chat, video, meeting rooms

    constexpr std::array textUser{may("username", "string"), may("displayName", "string"),
                                  may("phoneNumber", "string"), may("guid", "string")};
    constexpr std::array textMessage{may("from", "object", textUser), may("to", "object", textUser),
                                     may("sequence", "int"), may("message", "string"),
                                     may("date", "date-time")};
    constexpr std::array textEvent{must("event", "string"),
                                   may("from", "object", textUser),
                                   may("to", "object", textUser),
                                   may("sequence", "int"),
                                   may("message", "string"),
                                   may("date", "date-time"),
                                   may("offline", "bool"),
                                   may("users", "list of object", textUser),
                                   may("messages", "list of object", textMessage)};
    constexpr std::array videoStatus{may("fromUser", "string"), may("status", "string")};
    constexpr std::array invite{may("requestId", "int"), may("token", "string"),
                                may("username", "string"), may("displayName", "string")};
    constexpr std::array inviteAck{may("requestId", "int"), may("ackType", "string"),
                                   may("displayName", "string")};
    constexpr std::array inviteResponse{may("requestId", "int"), may("responseType", "string"),
                                        may("displayName", "string")};

    // Callbacks

    constexpr std::array period{must("uuid", "string"), may("name", "string"),
                                may("periodStart", "time"), may("periodEnd", "time"),
                                may("default", "bool")};
    constexpr std::array request{must("uuid", "string"),
                                 may("listUuid", "string"),
                                 may("phoneNumber", "string"),
                                 may("mobilePhoneNumber", "string"),
                                 may("firstName", "string"),
                                 may("lastName", "string"),
                                 may("company", "string"),
                                 may("description", "string"),
                                 may("voiceMessageRef", "string"),
                                 may("agentId", "int"),
                                 may("queueId", "int"),
                                 may("dueDate", "date"),
                                 may("preferredPeriod", "object", period),
                                 may("clotured", "bool")};
    constexpr std::array callbackList{must("uuid", "string"), may("name", "string"),
                                      may("queueId", "int"),
                                      may("callbacks", "list of object", request)};
    constexpr std::array uuid{must("uuid", "string")};
    constexpr std::array taken{must("uuid", "string"), must("agentId", "int")};
    constexpr std::array started{must("requestUuid", "string"), must("ticketUuid", "string")};
    constexpr std::array updated{must("request", "object", request)};
    constexpr std::array foundRequests{may("total", "int"), may("list", "list of object", request)};
    constexpr std::array found{must("id", "int"), may("response", "object", foundRequests)};

    constexpr std::array all{
        object("Error", errorFields),
        object("LoggedOn"),
        object("LoggedOnError", errorFields),
        object("Sheet", sheet),
        list("UsersStatuses", userStatus),
        list("CtiStatuses", ctiStatus),
        object("UserStatusUpdate", userStatusUpdate),
        object("UserConfigUpdate", userConfigUpdate),
        object("UserPreference", preferences),
        object("UserDisplayName", userDisplayName),
        object("DirectoryResult", directory),
        object("ContactSheet", contactSheet),
        object("Favorites", directory),
        object("FavoriteContactSheet", contactSheet),
        object("FavoriteUpdated", favoriteUpdated),
        object("PhoneStatusUpdate", phoneStatus),
        object("PhoneHintStatusEvent", phoneHint),
        object("PhoneEvent", phoneEvent),
        object("CurrentCallsPhoneEvents", phoneEvents),
        object("DialByUsername", dialByUsername),
        object("VoiceMailStatusUpdate", voiceMail),
        object("LineConfig", lineConfig),
        object("IceConfig", iceConfig),
        object("WebRTCCmd", webRtcCmd),
        list("QueueList", queue),
        object("QueueConfig", queue),
        list("QueueMemberList", queueMember),
        object("QueueMember", queueMember),
        object("QueueStatistics", queueStatistics),
        object("GetQueueStatistics", queueStatistics),
        object("QueueCalls", queueCalls),
        list("AgentList", agent),
        object("AgentConfig", agent),
        list("AgentGroupList", agentGroup),
        object("AgentStateEvent", agentState),
        object("AgentError", agentError),
        object("AgentListen", agentListen),
        object("AgentStatistics", agentStatistics),
        object("AgentDirectory", agentDirectory),
        list("ConferenceList", conferenceRoom),
        object("ConferenceEvent", conferenceEvent),
        object("ConferenceParticipantEvent", participantEvent),
        object("ConferenceCommandError", conferenceError),
        list("CallHistory", pastCall),
        list("RichCallHistory", pastCall),
        list("CallHistoryByDays", pastCall),
        object("CustomerCallHistoryResponseWithId", customerHistory),
        object("AuthenticationToken", authenticationToken),
        object("RightProfile", rightProfile),
        object("FlashTextEvent", textEvent),
        object("VideoStatusEvent", videoStatus),
        object("MeetingRoomInvite", invite),
        object("MeetingRoomInviteAck", inviteAck),
        object("MeetingRoomInviteResponse", inviteResponse),
        list("CallbackLists", callbackList),
        object("FindCallbackResponseWithId", found),
        object("CallbackTaken", taken),
        object("CallbackReleased", uuid),
        object("CallbackStarted", started),
        object("CallbackClotured", uuid),
        object("CallbackRequestUpdated", updated),
        list("PreferredCallbackPeriodList", period),
        object("UserQueueDefaultMembership", userMembership),
        object("UsersQueueDefaultMembership", usersMembership),
    };

} // namespace

std::span<const MessageInfo> messages()
{
    return all;
}

} // namespace vigie::xuc
