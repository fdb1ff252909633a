// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/meetingrooms.h"
#include "sim/servers/restreplies.h"
#include "sim/servers/restroutes.h"

#include <QUuid>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    HttpReply registerMobile(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        if (in.text("token"_L1).isEmpty() && in.isSound())
            in.fail(u"token is empty"_s);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        context.engine.users().setPreference(call.user->id, u"MOBILE_APP_INFO"_s,
                                             {.value = u"true"_s, .type = u"Boolean"_s});
        return rest::accepted();
    }

    HttpReply noSuchRoom()
    {
        return rest::refusal(rest::NotFound, "MeetingRoomNotFound"_L1, u"no such meeting room"_s);
    }

    //! Always the same one for the same room.
    QString uuidOf(const QString &kind, const QString &id)
    {
        static const QUuid family(u"{5f0c9c0e-6f5c-4b6c-9d39-2d1f1f3f6a11}"_s);
        return QUuid::createUuidV5(family, kind + u'/' + id).toString(QUuid::WithoutBraces);
    }

    //! The uuid of the room that a path names; empty: there is none.
    QString roomUuid(const RestContext &context, const QString &kind, const QString &id)
    {
        if (kind == u"temporary"_s) // It is made by whoever asks first.
            return uuidOf(kind, id);
        if (kind == u"personal"_s) {
            const auto *room = context.meetingRooms.find(id.toInt());
            return room ? room->uuid : QString();
        }
        const auto row = id.toInt();
        const bool isStatic = kind == u"static"_s && row >= 1
            && static_cast<std::size_t>(row) <= context.engine.world().rooms.size();
        return isStatic ? uuidOf(kind, QString::number(row)) : QString();
    }

    HttpReply token(const RestContext &context, const RestCall &call)
    {
        const auto uuid = roomUuid(context, call.words.value(0), call.words.value(1));
        if (uuid.isEmpty())
            return noSuchRoom();
        JsonWriter out;
        out.beginObject()
            .member("token"_L1, context.engine.newUuid())
            .member("uuid"_L1, uuid)
            .endObject();
        return rest::json(out.take());
    }

    HttpReply roomReply(const MeetingRoom &room, rest::Status status = rest::Ok)
    {
        JsonWriter out;
        out.beginObject()
            .member("id"_L1, room.id)
            .member("uuid"_L1, room.uuid)
            .member("displayName"_L1, room.displayName)
            .endObject();
        return rest::json(out.take(), status);
    }

    HttpReply readRoom(const RestContext &context, const RestCall &call)
    {
        const auto *room = context.meetingRooms.find(call.words.value(0).toInt());
        return room && room->owner == call.user->id ? roomReply(*room) : noSuchRoom();
    }

    //! Not empty, or a fault.
    QString readName(Arguments &in)
    {
        const auto name = in.text("displayName"_L1).trimmed();
        if (in.isSound() && name.isEmpty())
            in.fail(u"displayName is empty"_s);
        return name;
    }

    HttpReply createRoom(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const auto name = readName(in);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        return roomReply(context.meetingRooms.add(call.user->id, context.engine.newUuid(), name),
                         rest::Created);
    }

    HttpReply updateRoom(const RestContext &context, const RestCall &call)
    {
        auto in = call.fields();
        const int id = in.integer("id"_L1);
        const auto name = readName(in);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        const auto *room = context.meetingRooms.rename(call.user->id, id, name);
        return room ? roomReply(*room) : noSuchRoom();
    }

    constexpr auto personal = "/xuc/api/2.0/config/meetingrooms/personal"_L1;

    constexpr RestRoute table[] = {
        {"rest:mobilePush"_L1, "POST"_L1, "/xuc/api/2.0/mobile/push/register"_L1,
         RestAccess::CtiToken, registerMobile},
        {"rest:meetingRoomToken"_L1, "GET"_L1, "/xuc/api/2.0/config/meetingrooms/*/token/*"_L1,
         RestAccess::CtiToken, token},
        {"rest:meetingRoomGet"_L1, "GET"_L1, "/xuc/api/2.0/config/meetingrooms/personal/*"_L1,
         RestAccess::CtiToken, readRoom},
        {"rest:meetingRoomCreate"_L1, "POST"_L1, personal, RestAccess::CtiToken, createRoom},
        {"rest:meetingRoomUpdate"_L1, "PUT"_L1, personal, RestAccess::CtiToken, updateRoom},
    };

} // namespace

std::span<const RestRoute> restDeviceRoutes()
{
    return table;
}

} // namespace vigie::sim
