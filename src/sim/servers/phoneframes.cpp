// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/phoneframes.h"

#include "sim/engine/call.h"
#include "sim/engine/model.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/statenames.h"

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    QLatin1StringView eventName(PhoneEventKind kind)
    {
        switch (kind) {
        case PhoneEventKind::Dialing:
            return "EventDialing"_L1;
        case PhoneEventKind::Ringing:
            return "EventRinging"_L1;
        case PhoneEventKind::Established:
            return "EventEstablished"_L1;
        case PhoneEventKind::OnHold:
            return "EventOnHold"_L1;
        case PhoneEventKind::Released:
            return "EventReleased"_L1;
        case PhoneEventKind::Failure:
            return "EventFailure"_L1;
        }
        return {};
    }

    //! The channel's name in the web phone's own protocol.
    QString sipCallId(const Leg &leg)
    {
        return leg.uniqueId + u"@127.0.0.1"_s;
    }

    QLatin1StringView orderName(DeviceOrder order)
    {
        switch (order) {
        case DeviceOrder::Answer:
            return "Answer"_L1;
        case DeviceOrder::Hold:
            return "Hold"_L1;
        case DeviceOrder::ToggleMicrophone:
            return "ToggleMicrophone"_L1;
        case DeviceOrder::SendDtmf:
            return "SendDtmf"_L1;
        }
        return {};
    }

    void writeUserData(JsonWriter &out, const PhoneNotice &notice)
    {
        const auto &call = notice.call;
        const bool isFromOutside
            = call.caller.kind == End::Kind::Outside && notice.leg.direction == Direction::Incoming;
        out.beginObject()
            .member("XIVO_CONTEXT"_L1, isFromOutside ? "from-extern"_L1 : "default"_L1)
            .member("XIVO_USERID"_L1, QString::number(raw(notice.line.owner)));
        const bool isIncoming = notice.leg.direction == Direction::Incoming;
        const auto source = isIncoming ? notice.leg.otherNumber : notice.line.number;
        if (!source.isEmpty())
            out.member("XIVO_SRCNUM"_L1, source);
        if (!call.dialled.isEmpty())
            out.member("XIVO_DSTNUM"_L1, call.dialled);
        for (auto it = call.userData.begin(); it != call.userData.end(); ++it)
            out.key(it.key()).value(it.value());
        if (notice.line.webRtc)
            out.member("SIPCALLID"_L1, sipCallId(notice.leg));
        out.endObject();
    }

    void writeEvent(JsonWriter &out, const PhoneNotice &notice)
    {
        const auto &leg = notice.leg;
        out.beginObject()
            .member("eventType"_L1, eventName(notice.kind))
            .member("DN"_L1, notice.line.number)
            .member("otherDN"_L1, leg.otherNumber)
            .member("otherDName"_L1, leg.otherName)
            .member("linkedId"_L1, notice.call.linkedId)
            .member("uniqueId"_L1, leg.uniqueId);
        if (!notice.queueName.isEmpty())
            out.member("queueName"_L1, notice.queueName);
        out.member("callDirection"_L1, directionName(leg.direction));
        writeUserData(out.key("userData"_L1), notice);
        out.endObject();
    }

} // namespace

QByteArray phoneEvent(const PhoneNotice &notice)
{
    return message("PhoneEvent"_L1, [&](JsonWriter &out) { writeEvent(out, notice); });
}

QByteArray currentCallsPhoneEvents(const std::vector<PhoneNotice> &calls)
{
    return message("CurrentCallsPhoneEvents"_L1, [&](JsonWriter &out) {
        out.beginObject().key("events"_L1).beginArray();
        for (const auto &call : calls)
            writeEvent(out, call);
        out.endArray().endObject();
    });
}

QByteArray webRtcCmd(const Leg &leg, DeviceOrder order, const QString &key)
{
    return message("WebRTCCmd"_L1, [&](JsonWriter &out) {
        out.beginObject().member("command"_L1, orderName(order));
        if (order == DeviceOrder::SendDtmf)
            out.member("key"_L1, key);
        else
            out.member("sipCallId"_L1, sipCallId(leg));
        out.endObject();
    });
}

QByteArray dialByUsernameFailed(const QString &login)
{
    return message("DialByUsername"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("error"_L1, "UserNotFound"_L1)
            .member("username"_L1, login)
            .endObject();
    });
}

} // namespace vigie::sim::frames
