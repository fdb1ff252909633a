// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/roomframes.h"

#include "sim/engine/world.h"
#include "sim/servers/jsonwriter.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    //! A member as others see him: one of ours by his channel or user, anybody else by the call.
    struct Shown
    {
        QString name{};
        QString number{};
        QString login{};
    };

    Shown shown(const World &world, const RoomMember &member)
    {
        Shown result;
        if (const auto *leg = world.leg(member.leg)) {
            if (const auto *line = world.line(leg->line))
                result.number = line->number;
        } else if (const auto *call = world.call(member.call)) {
            result = {.name = call->caller.name, .number = call->caller.number};
        }
        if (const auto *user = world.user(member.user)) {
            result.name = user->fullName();
            result.login = user->login;
            if (const auto *line = world.lineOf(*user); line && result.number.isEmpty())
                result.number = line->number;
        }
        return result;
    }

    void writeParticipant(JsonWriter &out, const World &world, const RoomMember &member,
                          const RoomView &view, Millis now)
    {
        const auto who = shown(world, member);
        out.member("index"_L1, member.index)
            .member("callerIdName"_L1, who.name)
            .member("callerIdNum"_L1, who.number)
            .member("since"_L1, (now - member.joinedAt) / 1000)
            .member("isTalking"_L1, member.talking)
            .member("role"_L1, member.organizer ? "Organizer"_L1 : "User"_L1)
            .member("isMuted"_L1, member.muted)
            .member("isDeaf"_L1, member.deaf)
            .member("isMe"_L1, member.index == view.ownIndex);
    }

    void writeRoomMember(JsonWriter &out, const World &world, const RoomMember &member,
                         qint64 startEpochMillis)
    {
        const auto who = shown(world, member);
        out.beginObject()
            .member("joinOrder"_L1, member.index)
            .member("joinTime"_L1, startEpochMillis + member.joinedAt)
            .member("muted"_L1, member.muted)
            .member("name"_L1, who.name)
            .member("number"_L1, who.number)
            .memberOrNull("username"_L1, who.login)
            .endObject();
    }

} // namespace

QByteArray conferenceList(const World &world, qint64 startEpochMillis)
{
    return message("ConferenceList"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto &room : world.rooms) {
            out.beginObject()
                .member("number"_L1, room.number)
                .member("name"_L1, room.name)
                .member("pinRequired"_L1, room.pinRequired)
                .member("startTime"_L1, room.startedAt ? startEpochMillis + *room.startedAt : 0)
                .key("members"_L1)
                .beginArray();
            for (const auto &member : room.members)
                writeRoomMember(out, world, member, startEpochMillis);
            out.endArray().endObject();
        }
        out.endArray();
    });
}

QByteArray conferenceEvent(const World &world, const Room &room, const RoomView &view,
                           const QString &change, Millis now)
{
    return message("ConferenceEvent"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("eventType"_L1, change)
            .member("uniqueId"_L1, view.uniqueId)
            .member("phoneNumber"_L1, view.number)
            .member("conferenceNumber"_L1, room.number)
            .member("conferenceName"_L1, room.name)
            .member("since"_L1, room.startedAt ? (now - *room.startedAt) / 1000 : 0)
            .key("participants"_L1)
            .beginArray();
        for (const auto &member : room.members) {
            writeParticipant(out.beginObject(), world, member, view, now);
            out.endObject();
        }
        out.endArray().endObject();
    });
}

QByteArray conferenceParticipantEvent(const World &world, const Room &room,
                                      const RoomMember &member, const RoomView &view,
                                      const QString &change, Millis now)
{
    return message("ConferenceParticipantEvent"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("eventType"_L1, change)
            .member("uniqueId"_L1, view.uniqueId)
            .member("phoneNumber"_L1, view.number)
            .member("conferenceNumber"_L1, room.number);
        writeParticipant(out, world, member, view, now);
        out.endObject();
    });
}

QByteArray conferenceCommandError(QLatin1StringView code)
{
    return message("ConferenceCommandError"_L1, [&](JsonWriter &out) {
        out.beginObject().member("error"_L1, code).endObject();
    });
}

} // namespace vigie::sim::frames
