// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/commands.h"

#include "base/wireuse.h"
#include "sim/servers/commandcounts.h"
#include "sim/servers/faults.h"
#include "sim/servers/userframes.h"

#include <QHash>
#include <QJsonDocument>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    using CommandTable = QHash<QString, NamedCommand>;

    const CommandTable &commandTable()
    {
        static const CommandTable table = [] {
            CommandTable all;
            for (const auto section :
                 {sessionCommands(), phoneCommands(), roomCommands(), agentCommands(),
                  groupCommands(), queueCommands(), historyCommands(), directoryCommands(),
                  chatCommands(), callbackCommands(), membershipCommands()}) {
                for (const auto &command : section)
                    all.insert(command.name, command);
            }
            return all;
        }();
        return table;
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
    if (claz == u"ping"_s) {
        noteWireUse(WireUse::Handler, "ping"_L1);
        return context.reply(R"({"claz":"ping"})"_ba);
    }
    if (claz != u"web"_s)
        return refuse(context, u"claz must be web or ping"_s);
    const auto name = fields["command"_L1].toString();
    context.counts.add(context.user().login, name);
    if (context.faults.ignores(context.user().login, name))
        return;
    const auto command = commandTable().constFind(name);
    if (command == commandTable().constEnd())
        return refuse(context, u"unknown command: %1"_s.arg(name));
    noteWireUse(WireUse::Handler, command->name);
    Arguments arguments(fields);
    command->run(context, arguments);
    if (!arguments.isSound())
        refuse(context, u"%1: %2"_s.arg(name, arguments.fault()));
}

} // namespace vigie::sim
