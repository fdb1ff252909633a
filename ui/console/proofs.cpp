// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/proofs.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace vigie::ui {

using namespace Qt::StringLiterals;

QStringList proofsOf(const QString &command)
{
    static const QStringList state{u"AgentStateEvent"_s, u"AgentError"_s};
    static const QStringList phone{u"PhoneEvent"_s};
    static const QStringList member{u"QueueMember"_s, u"QueueMemberList"_s};
    static const QStringList user{u"UserConfigUpdate"_s};
    static const QHash<QString, QStringList> all{
        {u"agentLogin"_s, state},
        {u"agentLogout"_s, state},
        {u"pauseAgent"_s, state},
        {u"unpauseAgent"_s, state},
        {u"listenAgent"_s, {u"AgentListen"_s}},
        {u"monitorPause"_s, {u"AgentStateEvent"_s}},
        {u"monitorUnpause"_s, {u"AgentStateEvent"_s}},
        {u"setAgentQueue"_s, member},
        {u"removeAgentFromQueue"_s, member},
        {u"setAgentGroup"_s, {u"AgentConfig"_s}},
        {u"dial"_s, phone},
        {u"dialFromQueue"_s, phone},
        {u"dialByUsername"_s, {u"PhoneEvent"_s, u"DialByUsername"_s}},
        {u"answer"_s, phone},
        {u"hangup"_s, phone},
        {u"hold"_s, phone},
        {u"attendedTransfer"_s, phone},
        {u"completeTransfer"_s, phone},
        {u"cancelTransfer"_s, phone},
        {u"directTransfer"_s, phone},
        {u"conference"_s, phone},
        {u"dnd"_s, user},
        {u"naFwd"_s, user},
        {u"uncFwd"_s, user},
        {u"busyFwd"_s, user},
        {u"getAgentStates"_s, {u"AgentStateEvent"_s}},
        {u"getAgentDirectory"_s, {u"AgentDirectory"_s}},
        {u"getCallbackLists"_s, {u"CallbackLists"_s}},
        {u"getCallbackPreferredPeriods"_s, {u"PreferredCallbackPeriodList"_s}},
        {u"getConfig"_s, {u"QueueConfig"_s, u"AgentConfig"_s, u"QueueMember"_s, u"LineConfig"_s}},
        {u"getList"_s, {u"QueueList"_s, u"AgentList"_s, u"QueueMemberList"_s, u"AgentGroupList"_s}},
        {u"getQueueStatistics"_s, {u"GetQueueStatistics"_s}},
        {u"getFavorites"_s, {u"Favorites"_s}},
        {u"getFavoriteContacts"_s, {u"FavoriteContactSheet"_s}},
        {u"getIceConfig"_s, {u"IceConfig"_s}},
        {u"getCurrentCallsPhoneEvents"_s, {u"CurrentCallsPhoneEvents"_s}},
        {u"getAgentCallHistory"_s, {u"CallHistory"_s, u"RichCallHistory"_s}},
        {u"getUserCallHistory"_s, {u"CallHistory"_s, u"RichCallHistory"_s}},
        {u"getUserCallHistoryByDays"_s, {u"CallHistoryByDays"_s, u"CallHistory"_s}},
        {u"getQueueCallHistory"_s, {u"CallHistory"_s, u"RichCallHistory"_s}},
        {u"getUserDefaultMembership"_s, {u"UserQueueDefaultMembership"_s}},
        {u"findCustomerCallHistory"_s, {u"CustomerCallHistoryResponseWithId"_s}},
        {u"findCallbackRequest"_s, {u"FindCallbackResponseWithId"_s}},
        {u"directoryLookUp"_s, {u"DirectoryResult"_s}},
        {u"searchContacts"_s, {u"ContactSheet"_s}},
        {u"displayNameLookup"_s, {u"UserDisplayName"_s}},
        {u"subscribeToQueueStats"_s, {u"QueueStatistics"_s}},
        {u"subscribeToAgentStats"_s, {u"AgentStatistics"_s}},
        {u"subscribeToQueueCalls"_s, {u"QueueCalls"_s}},
        {u"takeCallback"_s, {u"CallbackTaken"_s}},
        {u"releaseCallback"_s, {u"CallbackReleased"_s}},
        {u"startCallback"_s, {u"CallbackStarted"_s}},
    };
    return all.value(command);
}

bool areOfOne(const QJsonObject &command, const QJsonObject &message)
{
    const QJsonObject content
        = message["ctiMessage"_L1].isObject() ? message["ctiMessage"_L1].toObject() : message;
    // Commands write some of them otherwise: pauseAgent has an "agentid".
    const auto idIn = [](const QJsonObject &object, QLatin1StringView key) {
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (each.key().compare(key, Qt::CaseInsensitive) == 0)
                return each.value().toVariant().toString();
        }
        return QString();
    };
    for (const auto key : {"agentId"_L1, "queueId"_L1, "uuid"_L1}) {
        const QString wanted = idIn(command, key);
        const QString told = idIn(content, key);
        if (!wanted.isEmpty() && !told.isEmpty() && wanted != told)
            return false;
    }
    return true;
}

bool isHarmless(const QString &command)
{
    static constexpr std::array beginnings{"get"_L1,  "subscribe"_L1,       "unsubscribe"_L1,
                                           "find"_L1, "search"_L1,          "unSubscribe"_L1,
                                           "ping"_L1, "directoryLookUp"_L1, "displayNameLookup"_L1};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&command](QLatin1StringView each) { return command.startsWith(each); });
}

} // namespace vigie::ui
