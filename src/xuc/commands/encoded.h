// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wireuse.h"
#include "xuc/commands/commandwriter.h"

#include <QByteArray>

#include <type_traits>

namespace vigie::xuc::command {

//! When a field goes out. A std::optional goes out when it has a value, whatever is said here.
enum class Presence {
    Required, //!< Always; who names the command must name the field.
    Optional, //!< Unless it is empty.
    Defaulted //!< Always; the struct's initialiser stands in where nobody names it.
};

//! The frame of a command, from its own description: name, and each field's key and member.
//!
//! The same description makes the catalogue (catalogue.h), so that the two cannot part. A key
//! "request.limit" is the member "limit" of the object "request"; such neighbours share it.
template <typename Command> QByteArray encoded(const Command &command)
{
    noteWireUse(WireUse::Encoder, Command::name);
    CommandWriter out(Command::name);
    Command::describe([&](const char *key, auto member, Presence presence = Presence::Required) {
        if (presence == Presence::Optional)
            out.addUnlessEmpty(key, command.*member);
        else
            out.add(key, command.*member);
    });
    return std::move(out).take();
}

} // namespace vigie::xuc::command
