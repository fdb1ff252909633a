// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/commands.h"

#include "sim/servers/userframes.h"

#include <QHash>
#include <QJsonDocument>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    using CommandTable = QHash<QString, Command>;

    const CommandTable &commandTable()
    {
        static const CommandTable table = [] {
            CommandTable all;
            for (const auto section :
                 {sessionCommands(), phoneCommands(), roomCommands(), agentCommands(),
                  groupCommands(), queueCommands(), historyCommands(), directoryCommands(),
                  callbackCommands(), membershipCommands()}) {
                for (const auto &command : section)
                    all.insert(command.name, command.run);
            }
            return all;
        }();
        return table;
    }

    //! Commands of the chat, the video and the meeting rooms, and those of devices that nobody here
    //! has: a server without these features does not call them unknown.
    bool isWithoutEffect(const QString &name)
    {
        static const QSet<QString> names{
            u"flashTextBrowserRequest"_s, u"videoEvent"_s,
            u"subscribeToVideoStatus"_s,  u"unsubscribeFromAllVideoStatus"_s,
            u"inviteToMeetingRoom"_s,     u"meetingRoomInviteAck"_s,
            u"meetingRoomInviteAccept"_s, u"meetingRoomInviteReject"_s,
            u"inviteConferenceRoom"_s,    u"sendDtmf"_s,
            u"toggleMicrophone"_s,        u"toggleUniqueAccountDevice"_s,
            u"pushLogToServer"_s,         u"includeToConference"_s};
        return names.contains(name);
    }

    void refuse(const CommandContext &context, const QString &reason)
    {
        context.reply(frames::error(reason));
    }

} // namespace

void obey(const CommandContext &context, const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refuse(context, u"not a JSON object"_s);
    const auto fields = document.object();
    const auto claz = fields["claz"_L1].toString();
    if (claz == u"ping"_s)
        return context.reply(R"({"claz":"ping"})"_ba);
    if (claz != u"web"_s)
        return refuse(context, u"claz must be web or ping"_s);
    const auto name = fields["command"_L1].toString();
    const auto command = commandTable().constFind(name);
    if (command == commandTable().constEnd()) {
        if (!isWithoutEffect(name))
            refuse(context, u"unknown command: %1"_s.arg(name));
        return;
    }
    Arguments arguments(fields);
    (*command)(context, arguments);
    if (!arguments.isSound())
        refuse(context, u"%1: %2"_s.arg(name, arguments.fault()));
}

} // namespace vigie::sim
