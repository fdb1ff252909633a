// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/arguments.h"
#include "sim/servers/audience.h"

#include <span>

namespace vigie::sim {

class Chat;
class CommandCounts;
class Engine;
class Faults;

//! What a command acts on and for whom.
struct CommandContext
{
    Engine &engine;
    Audience &audience;
    Chat &chat;
    Listener &from;
    CommandCounts &counts;
    Faults &faults;

    const User &user() const { return *from.user; }
    Subscriptions &subscriptions() const { return from.socket->subscriptions(); }
    void reply(const QByteArray &json) const { from.socket->sendMessage(json); }
};

//! Reads its arguments, returns without effect if they are faulty, and acts. Nothing is answered
//! where the protocol answers nothing.
using Command = void (*)(const CommandContext &context, Arguments &in);

struct NamedCommand
{
    QLatin1StringView name;
    Command run = nullptr;
};

// The commands, by the tables of the user API.
std::span<const NamedCommand> sessionCommands(); // 1.1
std::span<const NamedCommand> phoneCommands(); // 1.2
std::span<const NamedCommand> roomCommands(); // 1.3
std::span<const NamedCommand> agentCommands(); // 1.4, one agent
std::span<const NamedCommand> groupCommands(); // 1.4, a group's agents
std::span<const NamedCommand> queueCommands(); // 1.5
std::span<const NamedCommand> historyCommands(); // 1.6
std::span<const NamedCommand> directoryCommands(); // 1.7
std::span<const NamedCommand> chatCommands(); // 1.8
std::span<const NamedCommand> callbackCommands(); // 1.9
std::span<const NamedCommand> membershipCommands(); // 1.10

//! Finds and runs one command; what is wrong with it is answered by an Error message.
void obey(const CommandContext &context, const QByteArray &json);

} // namespace vigie::sim
