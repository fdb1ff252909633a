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
#include "xuc/events/callbackclotured.h"
#include "xuc/events/callbacklists.h"
#include "xuc/events/callbackreleased.h"
#include "xuc/events/callbackrequestupdated.h"
#include "xuc/events/callbackstarted.h"
#include "xuc/events/callbacktaken.h"
#include "xuc/events/callhistory.h"
#include "xuc/events/ctistatuses.h"
#include "xuc/events/currentcallsphoneevents.h"
#include "xuc/events/directoryresult.h"
#include "xuc/events/favorites.h"
#include "xuc/events/favoriteupdated.h"
#include "xuc/events/findcallbackresponsewithid.h"
#include "xuc/events/lineconfig.h"
#include "xuc/events/loggedon.h"
#include "xuc/events/loggedonerror.h"
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
#include "xuc/events/rightprofile.h"
#include "xuc/events/servererror.h"
#include "xuc/events/sheet.h"
#include "xuc/events/unknown.h"
#include "xuc/events/userconfigupdate.h"
#include "xuc/events/userpreference.h"
#include "xuc/events/userqueuedefaultmembership.h"
#include "xuc/events/usersqueuedefaultmembership.h"
#include "xuc/events/usersstatuses.h"
#include "xuc/events/userstatusupdate.h"
#include "xuc/events/voicemailstatusupdate.h"

#include <variant>

namespace vigie::xuc {

//! What a server may tell us. A msgType that is none of these is Unknown.
using Event
    = std::variant<Unknown, LoggedOn, LoggedOnError, ServerError, UsersStatuses, CtiStatuses,
                   UserStatusUpdate, UserConfigUpdate, UserPreference, RightProfile,
                   PhoneStatusUpdate, PhoneHintStatusEvent, PhoneEvent, CurrentCallsPhoneEvents,
                   VoiceMailStatusUpdate, LineConfig, QueueList, QueueConfig, QueueMemberList,
                   QueueMember, QueueStatistics, QueueCalls, AgentList, AgentConfig, AgentGroupList,
                   AgentStateEvent, AgentError, AgentListen, AgentStatistics, AgentDirectory,
                   UserQueueDefaultMembership, UsersQueueDefaultMembership, CallbackLists,
                   CallbackTaken, CallbackReleased, CallbackStarted, CallbackClotured,
                   CallbackRequestUpdated, PreferredCallbackPeriodList, FindCallbackResponseWithId,
                   CallHistory, DirectoryResult, Favorites, FavoriteUpdated, Sheet>;

} // namespace vigie::xuc
