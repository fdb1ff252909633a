// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <utility>

namespace vigie::xuc::command {

//! A field of a command, as its own description tells it.
struct ArgumentInfo
{
    QLatin1StringView name{}; //!< Its path on the wire: "to.username" is inside the object "to".
    QLatin1StringView type{}; //!< For people: "int", "list of strings", …
    bool isOptional = false; //!< May be left out.
    QList<QLatin1StringView> words{}; //!< All that it may be; empty: anything of its type.
};

struct CommandInfo
{
    QLatin1StringView name{};
    QList<ArgumentInfo> arguments{}; //!< In the order in which they go out.
};

using NamedArguments = QList<std::pair<QString, QString>>;

//! Every command that the codec can write, the heartbeat ("ping") included, by name.
const QList<CommandInfo> &commands();

//! The frame of the command of that name, its arguments given as text.
//!
//! Numbers and booleans ("true", "on", "yes", "1") are read as such, lists are separated by commas
//! or a JSON array, memberships are "7:1,9:0", an object of strings is JSON or, member by member,
//! "variables.crm". The error's detail is a sentence about the command or the first bad argument.
Result<QByteArray> encodeNamed(const QString &name, const NamedArguments &arguments);

} // namespace vigie::xuc::command
