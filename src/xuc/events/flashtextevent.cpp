// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/flashtextevent.h"

#include "xuc/dates.h"
#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr NameTable names({
        NameEntry<FlashTextKind>{"FlashTextUserMessage", FlashTextKind::UserMessage},
        {"FlashTextSendMessageAck", FlashTextKind::SendMessageAck},
        {"FlashTextSendMessageAckOffline", FlashTextKind::SendMessageAckOffline},
        {"FlashTextSendMessageNack", FlashTextKind::SendMessageNack},
        {"FlashTextUserMessageHistory", FlashTextKind::UserMessageHistory},
    });

    FlashTextUser readUser(ValueReader &in)
    {
        if (in.kind() == ValueReader::Kind::Text)
            return {.username = in.text()};
        ObjectReader user = in.object();
        return FlashTextUser::read(user);
    }

    FlashTextKind kindOf(const FlashTextEvent &event, FlashTextKind named)
    {
        if (named == FlashTextKind::SendMessageAck && event.offline.value_or(false))
            return FlashTextKind::SendMessageAckOffline;
        if (named == FlashTextKind::Unknown && !event.messages.isEmpty())
            return FlashTextKind::UserMessageHistory;
        return named;
    }

} // namespace

FlashTextUser FlashTextUser::read(ObjectReader &in)
{
    FlashTextUser value;
    while (in.next()) {
        if (in.is("username"_L1))
            value.username = in.text();
        else if (in.is("displayName"_L1))
            value.displayName = in.text();
        else if (in.is("phoneNumber"_L1))
            value.phoneNumber = in.phoneNumber();
        else if (in.is("guid"_L1))
            value.guid = in.text();
    }
    return value;
}

FlashTextMessage FlashTextMessage::read(ObjectReader &in)
{
    FlashTextMessage value;
    while (in.next())
        value.readField(in);
    return value;
}

bool FlashTextMessage::readField(ObjectReader &in)
{
    if (in.is("from"_L1))
        from = readUser(in);
    else if (in.is("to"_L1))
        to = readUser(in);
    else if (in.is("sequence"_L1))
        sequence = in.integer();
    else if (in.is("message"_L1))
        message = in.text();
    else if (in.is("date"_L1))
        date = dateTimeIn(in.text());
    else
        return false;
    return true;
}

Result<FlashTextEvent> FlashTextEvent::decode(ObjectReader in)
{
    FlashTextEvent event;
    FlashTextKind named = FlashTextKind::Unknown;
    while (in.next()) {
        if (in.is("event"_L1)) {
            const std::string_view name = in.word();
            event.rawEvent = in.shared(name);
            if (const FlashTextKind *known = names.find(name))
                named = *known;
            else
                in.noteUnknownValue(name);
        } else if (in.is("offline"_L1)) {
            event.offline = in.boolean();
        } else if (in.is("users"_L1)) {
            for (ListReader list = in.list(); list.next();)
                event.users.append(readUser(list));
        } else if (in.is("messages"_L1)) {
            readAll(in, event.messages);
        } else {
            event.message.readField(in);
        }
    }
    in.require("event"_L1, !event.rawEvent.isEmpty());
    event.kind = kindOf(event, named);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
