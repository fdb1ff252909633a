// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/agentconfig.h"
#include "xuc/events/agentdirectory.h"
#include "xuc/events/agenterror.h"
#include "xuc/events/agentgrouplist.h"
#include "xuc/events/agentlist.h"
#include "xuc/events/agentlisten.h"
#include "xuc/events/agentstateevent.h"
#include "xuc/events/agentstatistics.h"
#include "xuc/events/authenticationtoken.h"
#include "xuc/events/callbackclotured.h"
#include "xuc/events/callbacklists.h"
#include "xuc/events/callbackreleased.h"
#include "xuc/events/callbackrequestupdated.h"
#include "xuc/events/callbackstarted.h"
#include "xuc/events/callbacktaken.h"
#include "xuc/events/callhistory.h"
#include "xuc/events/callhistorybydays.h"
#include "xuc/events/conferencecommanderror.h"
#include "xuc/events/conferenceevent.h"
#include "xuc/events/conferencelist.h"
#include "xuc/events/conferenceparticipantevent.h"
#include "xuc/events/contactsheet.h"
#include "xuc/events/ctistatuses.h"
#include "xuc/events/currentcallsphoneevents.h"
#include "xuc/events/customercallhistoryresponsewithid.h"
#include "xuc/events/dialbyusername.h"
#include "xuc/events/directoryresult.h"
#include "xuc/events/favoritecontactsheet.h"
#include "xuc/events/favorites.h"
#include "xuc/events/favoriteupdated.h"
#include "xuc/events/findcallbackresponsewithid.h"
#include "xuc/events/flashtextevent.h"
#include "xuc/events/getqueuestatistics.h"
#include "xuc/events/iceconfig.h"
#include "xuc/events/lineconfig.h"
#include "xuc/events/loggedon.h"
#include "xuc/events/loggedonerror.h"
#include "xuc/events/meetingroominvite.h"
#include "xuc/events/meetingroominviteack.h"
#include "xuc/events/meetingroominviteresponse.h"
#include "xuc/events/phoneevent.h"
#include "xuc/events/phonehintstatusevent.h"
#include "xuc/events/phonestatusupdate.h"
#include "xuc/events/preferredcallbackperiodlist.h"
#include "xuc/events/queuecalls.h"
#include "xuc/events/queueconfig.h"
#include "xuc/events/queuelist.h"
#include "xuc/events/queuemember.h"
#include "xuc/events/queuememberlist.h"
#include "xuc/events/queuestatistics.h"
#include "xuc/events/richcallhistory.h"
#include "xuc/events/rightprofile.h"
#include "xuc/events/servererror.h"
#include "xuc/events/sheet.h"
#include "xuc/events/unknown.h"
#include "xuc/events/userconfigupdate.h"
#include "xuc/events/userdisplayname.h"
#include "xuc/events/userpreference.h"
#include "xuc/events/userqueuedefaultmembership.h"
#include "xuc/events/usersqueuedefaultmembership.h"
#include "xuc/events/usersstatuses.h"
#include "xuc/events/userstatusupdate.h"
#include "xuc/events/videostatusevent.h"
#include "xuc/events/voicemailstatusupdate.h"
#include "xuc/events/webrtccmd.h"

#include <variant>

namespace vigie::xuc {

//! What a server may tell us. A msgType that is none of these is Unknown.
using Event = std::variant<
    Unknown, LoggedOn, LoggedOnError, ServerError, UsersStatuses, CtiStatuses, UserStatusUpdate,
    UserConfigUpdate, UserPreference, UserDisplayName, RightProfile, AuthenticationToken,
    PhoneStatusUpdate, PhoneHintStatusEvent, PhoneEvent, CurrentCallsPhoneEvents, DialByUsername,
    VoiceMailStatusUpdate, LineConfig, IceConfig, WebRTCCmd, QueueList, QueueConfig,
    QueueMemberList, QueueMember, QueueStatistics, GetQueueStatistics, QueueCalls, AgentList,
    AgentConfig, AgentGroupList, AgentStateEvent, AgentError, AgentListen, AgentStatistics,
    AgentDirectory, UserQueueDefaultMembership, UsersQueueDefaultMembership, CallbackLists,
    CallbackTaken, CallbackReleased, CallbackStarted, CallbackClotured, CallbackRequestUpdated,
    PreferredCallbackPeriodList, FindCallbackResponseWithId, ConferenceList, ConferenceEvent,
    ConferenceParticipantEvent, ConferenceCommandError, CallHistory, RichCallHistory,
    CallHistoryByDays, CustomerCallHistoryResponseWithId, DirectoryResult, ContactSheet, Favorites,
    FavoriteContactSheet, FavoriteUpdated, FlashTextEvent, VideoStatusEvent, MeetingRoomInvite,
    MeetingRoomInviteAck, MeetingRoomInviteResponse, Sheet>;

} // namespace vigie::xuc
