// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/userframes.h"

#include "sim/engine/model.h"
#include "sim/servers/jsonwriter.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    void writePreference(JsonWriter &out, const Preference &preference)
    {
        out.beginObject()
            .member("value"_L1, preference.value)
            .member("value_type"_L1, preference.type)
            .endObject();
    }

    QLatin1StringView vendorName(PhoneVendor vendor)
    {
        switch (vendor) {
        case PhoneVendor::Snom:
            return "Snom"_L1;
        case PhoneVendor::Polycom:
            return "Polycom"_L1;
        case PhoneVendor::Yealink:
            return "Yealink"_L1;
        }
        return {};
    }

    int ctiStatus(StatusKind kind)
    {
        switch (kind) {
        case StatusKind::Ready:
            return 0;
        case StatusKind::Pause:
            return 1;
        case StatusKind::LoggedOut:
            return 2;
        }
        return 0;
    }

    QLatin1StringView profileName(Profile profile)
    {
        switch (profile) {
        case Profile::Admin:
            return "Admin"_L1;
        case Profile::Supervisor:
            return "Supervisor"_L1;
        case Profile::Teacher:
            return "Teacher"_L1;
        case Profile::NoRight:
            return "NoRight"_L1;
        }
        return {};
    }

} // namespace

QByteArray loggedOn()
{
    return message("LoggedOn"_L1, [](JsonWriter &out) { out.beginObject().endObject(); });
}

QByteArray error(const QString &text)
{
    return message("Error"_L1, [&](JsonWriter &out) {
        out.beginObject().member("Error"_L1, text).endObject();
    });
}

QByteArray userConfigUpdate(const User &user)
{
    return message("UserConfigUpdate"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("userId"_L1, raw(user.id))
            .member("dndEnabled"_L1, user.dnd)
            .member("naFwdEnabled"_L1, user.noAnswer.enabled)
            .member("naFwdDestination"_L1, user.noAnswer.destination)
            .member("uncFwdEnabled"_L1, user.unconditional.enabled)
            .member("uncFwdDestination"_L1, user.unconditional.destination)
            .member("busyFwdEnabled"_L1, user.busy.enabled)
            .member("busyFwdDestination"_L1, user.busy.destination)
            .member("firstName"_L1, user.firstName)
            .member("lastName"_L1, user.lastName)
            .member("fullName"_L1, user.fullName())
            .memberOrNull("mobileNumber"_L1, user.mobile);
        if (user.agent)
            out.member("agentId"_L1, raw(*user.agent));
        else
            out.key("agentId"_L1).null();
        out.key("lineIds"_L1).beginArray();
        if (user.line != 0)
            out.value(user.line);
        out.endArray();
        if (user.voiceMail != 0)
            out.member("voiceMailId"_L1, user.voiceMail);
        else
            out.key("voiceMailId"_L1).null();
        out.member("voiceMailEnabled"_L1, user.voiceMail != 0).endObject();
    });
}

QByteArray usersStatuses(const QList<Status> &statuses)
{
    return message("UsersStatuses"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto &status : statuses) {
            out.beginObject()
                .member("name"_L1, status.name)
                .member("color"_L1, status.color)
                .member("longName"_L1, status.displayName)
                .key("actions"_L1)
                .beginArray();
            for (const auto &action : status.actions) {
                out.beginObject()
                    .member("name"_L1, action.name)
                    .member("parameters"_L1, action.parameters)
                    .endObject();
            }
            out.endArray().endObject();
        }
        out.endArray();
    });
}

QByteArray ctiStatuses(const QList<Status> &statuses)
{
    return message("CtiStatuses"_L1, [&](JsonWriter &out) {
        out.beginArray();
        for (const auto &status : statuses) {
            out.beginObject()
                .member("name"_L1, status.name)
                .member("displayName"_L1, status.displayName)
                .member("status"_L1, ctiStatus(status.kind))
                .endObject();
        }
        out.endArray();
    });
}

QByteArray userStatusUpdate(const User &user)
{
    return message("UserStatusUpdate"_L1, [&](JsonWriter &out) {
        out.beginObject().member("status"_L1, user.status).endObject();
    });
}

QByteArray rightProfile(const User &user)
{
    return message("RightProfile"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("profile"_L1, profileName(user.profile))
            .key("rights"_L1)
            .beginArray();
        if (user.rights.hasDissuasion)
            out.value("dissuasion"_L1);
        if (user.rights.hasRecordings)
            out.value("recording"_L1);
        out.endArray().endObject();
    });
}

QByteArray userPreferences(const User &user)
{
    return message("UserPreference"_L1, [&](JsonWriter &out) {
        out.beginObject();
        for (auto it = user.preferences.begin(); it != user.preferences.end(); ++it)
            writePreference(out.key(it.key()), it.value());
        out.endObject();
    });
}

QByteArray userPreference(const User &user, const QString &key)
{
    return message("UserPreference"_L1, [&](JsonWriter &out) {
        out.beginObject();
        writePreference(out.key(key), user.preferences.value(key));
        out.endObject();
    });
}

QByteArray phoneStatusUpdate(PhoneStatus status)
{
    return message("PhoneStatusUpdate"_L1, [&](JsonWriter &out) {
        out.beginObject().member("status"_L1, static_cast<int>(status)).endObject();
    });
}

QByteArray voiceMailStatusUpdate(const User &user)
{
    return message("VoiceMailStatusUpdate"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("voiceMailId"_L1, user.voiceMail)
            .member("newMessages"_L1, user.newMessages)
            .member("waitingMessages"_L1, 0)
            .member("oldMessages"_L1, user.oldMessages)
            .endObject();
    });
}

QByteArray userDisplayName(const User &user)
{
    return message("UserDisplayName"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("userName"_L1, user.login)
            .member("displayName"_L1, user.fullName())
            .endObject();
    });
}

QByteArray lineConfig(const Line *line)
{
    return message("LineConfig"_L1, [&](JsonWriter &out) {
        out.beginObject();
        if (!line) {
            out.member("id"_L1, "-"_L1).endObject();
            return;
        }
        out.member("id"_L1, QString::number(line->id)).member("name"_L1, line->name);
        if (line->webRtc) // The web phone registers with it.
            out.member("password"_L1, "demo"_L1);
        out.member("xivoIp"_L1, "127.0.0.1"_L1)
            .member("sipProxyName"_L1, "default"_L1)
            .member("sipPort"_L1, "5060"_L1)
            .member("webRtc"_L1, line->webRtc)
            .member("hasDevice"_L1, !line->webRtc);
        if (!line->webRtc)
            out.member("vendor"_L1, vendorName(line->vendor));
        out.member("number"_L1, line->number).endObject();
    });
}

QByteArray iceConfig()
{
    return message("IceConfig"_L1, [](JsonWriter &out) {
        out.beginObject().key("stunConfig"_L1).beginObject().key("urls"_L1).beginArray();
        out.value("stun:127.0.0.1:3478"_L1).endArray().endObject();
        out.key("turnConfig"_L1).beginObject().key("urls"_L1).beginArray();
        out.value("turn:127.0.0.1:3478"_L1).endArray();
        out.member("username"_L1, "vigie-sim"_L1)
            .member("credential"_L1, "demo"_L1)
            .member("ttl"_L1, 3600)
            .endObject()
            .endObject();
    });
}

QByteArray phoneHintStatusEvent(const QString &number, PhoneStatus status)
{
    return message("PhoneHintStatusEvent"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("number"_L1, number)
            .member("status"_L1, static_cast<int>(status))
            .endObject();
    });
}

} // namespace vigie::sim::frames
