// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/commands/catalogue.h"

#include "base/nearest.h"
#include "xuc/commands/all.h"
#include "xuc/commands/argumentreader.h"

#include <algorithm>
#include <array>

namespace vigie::xuc::command {

using namespace Qt::StringLiterals;

namespace {

    template <typename Command> CommandInfo infoOf()
    {
        CommandInfo info{.name = Command::name};
        Command::describe(
            [&](const char *key, auto member, Presence presence = Presence::Required) {
                using Value = std::remove_cvref_t<decltype(std::declval<Command>().*member)>;
                info.arguments.append(
                    {.name = QLatin1StringView(key),
                     .type = typeOf<Value>(),
                     .isOptional = isOptionalType<Value> || presence != Presence::Required,
                     .words = wordListOf<Value>()});
            });
        return info;
    }

    template <typename Command> Result<QByteArray> encodeFrom(const NamedArguments &arguments)
    {
        Command command;
        ArgumentReader in(Command::name, arguments);
        Command::describe(
            [&](const char *key, auto member, Presence presence = Presence::Required) {
                in.read(key, command.*member, presence);
            });
        if constexpr (requires { command.fault(); }) {
            if (const QString fault = command.fault(); !fault.isEmpty())
                in.reject(fault);
        }
        if (const auto fault = in.fault())
            return Unexpected(*fault);
        return command.encode();
    }

    //! What the catalogue does with a command, whatever its type.
    struct Entry
    {
        CommandInfo (*info)();
        QLatin1StringView name;
        Result<QByteArray> (*encode)(const NamedArguments &arguments);
    };

    template <typename... Commands> constexpr auto entriesOf()
    {
        return std::to_array<Entry>(
            {Entry{&infoOf<Commands>, Commands::name, &encodeFrom<Commands>}...});
    }

    constexpr auto entries = entriesOf<
        AddAgentsInGroup, AddAgentsNotInQueueFromGroupTo, AddFavorite, AgentLogin, AgentLogout,
        Answer, ApplyUsersDefaultMembership, AttendedTransfer, BusyFwd, CancelTransfer,
        CompleteTransfer, Conference, ConferenceClose, ConferenceDeafen, ConferenceInvite,
        ConferenceKick, ConferenceMute, ConferenceMuteAll, ConferenceMuteMe, ConferenceReset,
        ConferenceUndeafen, ConferenceUnmute, ConferenceUnmuteAll, ConferenceUnmuteMe, Dial,
        DialByUsername, DialFromMobile, DialFromQueue, DirectoryLookUp, DirectTransfer,
        DisplayNameLookup, Dnd, FindCallbackRequest, FindCustomerCallHistory,
        FlashTextBrowserRequest, GetAgentCallHistory, GetAgentDirectory, GetAgentStates,
        GetCallbackLists, GetCallbackPreferredPeriods, GetConfig, GetCurrentCallsPhoneEvents,
        GetFavoriteContacts, GetFavorites, GetIceConfig, GetList, GetQueueCallHistory,
        GetQueueStatistics, GetUserCallHistory, GetUserCallHistoryByDays, GetUserDefaultMembership,
        Hangup, Hold, IncludeToConference, InviteConferenceRoom, InviteToMeetingRoom, ListenAgent,
        ListenCallbackMessage, MeetingRoomInviteAccept, MeetingRoomInviteAck,
        MeetingRoomInviteReject, MonitorPause, MonitorUnpause, MoveAgentsInGroup, NaFwd, Originate,
        PauseAgent, Ping, PushLogToServer, ReleaseCallback, RemoveAgentFromQueue,
        RemoveAgentGroupFromQueueGroup, RemoveFavorite, RetrieveQueueCall, SearchContacts, SendDtmf,
        SetAgentGroup, SetAgentQueue, SetData, SetUserDefaultMembership, SetUserPreference,
        SetUsersDefaultMembership, StartCallback, SubscribeToAgentEvents, SubscribeToAgentStats,
        SubscribeToPhoneHints, SubscribeToQueueCalls, SubscribeToQueueStats, SubscribeToVideoStatus,
        TakeCallback, ToggleMicrophone, ToggleUniqueAccountDevice, UncFwd, UnpauseAgent,
        UnregisterMobileApp, UnsubscribeFromAllPhoneHints, UnsubscribeFromAllVideoStatus,
        UnSubscribeToQueueCalls, UpdateCallbackTicket, UserStatusUpdate, VideoEvent>();

    Error unknownCommand(const QString &name)
    {
        QStringList names;
        for (const Entry &entry : entries)
            names.append(entry.name);
        QString sentence = u"there is no command %1"_s.arg(name.left(40));
        if (const QString near = nearest(name, names); !near.isEmpty())
            sentence += u"; did you mean %1?"_s.arg(near);
        return {ErrorKind::Malformed, sentence};
    }

} // namespace

const QList<CommandInfo> &commands()
{
    static const QList<CommandInfo> all = [] {
        QList<CommandInfo> infos;
        for (const Entry &entry : entries)
            infos.append(entry.info());
        return infos;
    }();
    return all;
}

Result<QByteArray> encodeNamed(const QString &name, const NamedArguments &arguments)
{
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&name](const Entry &known) { return name == known.name; });
    if (entry == entries.end())
        return Unexpected(unknownCommand(name));
    return entry->encode(arguments);
}

} // namespace vigie::xuc::command
