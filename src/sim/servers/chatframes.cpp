// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/chatframes.h"

#include "sim/engine/world.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/wiretime.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    void writeUser(JsonWriter &out, const World &world, const QString &login)
    {
        out.beginObject().member("username"_L1, login);
        if (const auto *user = world.userByLogin(login)) {
            if (const auto *line = world.lineOf(*user))
                out.member("phoneNumber"_L1, line->number);
            out.member("displayName"_L1, user->fullName());
        }
        out.endObject();
    }

    void writeMessage(JsonWriter &out, const World &world, const ChatMessage &message)
    {
        out.beginObject().member("event"_L1, "FlashTextUserMessage"_L1);
        writeUser(out.key("from"_L1), world, message.from);
        writeUser(out.key("to"_L1), world, message.to);
        out.member("sequence"_L1, message.sequence)
            .member("message"_L1, message.text)
            .member("date"_L1, isoTime(message.date))
            .endObject();
    }

    template <typename Fill> QByteArray objectMessage(QLatin1StringView type, Fill fill)
    {
        return message(type, [&](JsonWriter &out) {
            fill(out.beginObject());
            out.endObject();
        });
    }

} // namespace

QByteArray flashTextMessage(const World &world, const ChatMessage &text)
{
    return message("FlashTextEvent"_L1, [&](JsonWriter &out) { writeMessage(out, world, text); });
}

QByteArray flashTextAck(const ChatMessage &text)
{
    return objectMessage("FlashTextEvent"_L1, [&](JsonWriter &out) {
        out.member("event"_L1,
                   text.isDelivered ? "FlashTextSendMessageAck"_L1
                                    : "FlashTextSendMessageAckOffline"_L1)
            .member("sequence"_L1, text.sequence)
            .member("offline"_L1, !text.isDelivered)
            .member("date"_L1, isoTime(text.date));
    });
}

QByteArray flashTextNack(qint32 sequence)
{
    return objectMessage("FlashTextEvent"_L1, [&](JsonWriter &out) {
        out.member("event"_L1, "FlashTextSendMessageNack"_L1).member("sequence"_L1, sequence);
    });
}

QByteArray flashTextHistory(const World &world, qint32 sequence, const QList<QString> &logins,
                            const QList<ChatMessage> &messages)
{
    return objectMessage("FlashTextEvent"_L1, [&](JsonWriter &out) {
        out.member("event"_L1, "FlashTextUserMessageHistory"_L1)
            .member("sequence"_L1, sequence)
            .key("users"_L1)
            .beginArray();
        for (const auto &login : logins)
            writeUser(out, world, login);
        out.endArray().key("messages"_L1).beginArray();
        for (const auto &text : messages)
            writeMessage(out, world, text);
        out.endArray();
    });
}

QLatin1StringView videoStatusName(const User &user)
{
    return user.inVideo ? "Busy"_L1 : "Available"_L1;
}

QByteArray videoStatusEvent(const User &user)
{
    return objectMessage("VideoStatusEvent"_L1, [&](JsonWriter &out) {
        out.member("fromUser"_L1, user.login).member("status"_L1, videoStatusName(user));
    });
}

QByteArray meetingRoomInvite(qint32 request, const QString &token, const User &from)
{
    return objectMessage("MeetingRoomInvite"_L1, [&](JsonWriter &out) {
        out.member("requestId"_L1, request)
            .member("token"_L1, token)
            .member("username"_L1, from.login)
            .member("displayName"_L1, from.fullName());
    });
}

QByteArray meetingRoomInviteAck(qint32 request, const User &from)
{
    return objectMessage("MeetingRoomInviteAck"_L1, [&](JsonWriter &out) {
        out.member("requestId"_L1, request)
            .member("ackType"_L1, "ACK"_L1)
            .member("displayName"_L1, from.fullName());
    });
}

QByteArray meetingRoomInviteResponse(qint32 request, bool isAccepted, const User &from)
{
    return objectMessage("MeetingRoomInviteResponse"_L1, [&](JsonWriter &out) {
        out.member("requestId"_L1, request)
            .member("responseType"_L1, isAccepted ? "ACCEPT"_L1 : "REJECT"_L1)
            .member("displayName"_L1, from.fullName());
    });
}

} // namespace vigie::sim::frames
