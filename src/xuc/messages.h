// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace vigie::xuc {

//! A field that the decoder of a message reads.
//!
//! Its type is one of: int, number, string, bool; value (a number or a text); date ("2024-03-18"),
//! time ("14:00:00"), date-time (ISO 8601), duration ("26:00:01"); seconds, epoch-s, epoch-ms
//! (integers); object; map (an object whose keys are data, of texts); "list of int", "list of
//! string", "list of object". A field named * stands for any key.
struct FieldInfo
{
    QLatin1StringView name{};
    QLatin1StringView type{};
    bool isOptional = true; //!< May be absent or null. The others drop the message when they are.
    std::span<const FieldInfo> fields{}; //!< Of the object, or of each object of the list.
};

//! A message that the codec knows.
struct MessageInfo
{
    QLatin1StringView name{};
    bool isList = false; //!< ctiMessage is a list, of objects with these fields.
    std::span<const FieldInfo> fields{};
};

//! All messages that decode() gives a struct of its own, by the reference's order.
std::span<const MessageInfo> messages();

} // namespace vigie::xuc
