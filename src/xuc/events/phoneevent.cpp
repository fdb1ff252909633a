// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/phoneevent.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr NameTable names({
        NameEntry<PhoneEventType>{"EventDialing", PhoneEventType::Dialing},
        {"EventRinging", PhoneEventType::Ringing},
        {"EventEstablished", PhoneEventType::Established},
        {"EventOnHold", PhoneEventType::OnHold},
        {"EventReleased", PhoneEventType::Released},
    });

    PhoneEventType typeNamed(std::string_view name)
    {
        if (const PhoneEventType *type = names.find(name))
            return *type;
        // The name of a failed dial is not documented; any that says so ends the call.
        return name.find("Fail") != std::string_view::npos ? PhoneEventType::Failure
                                                           : PhoneEventType::Unknown;
    }

    QMap<QString, QString> readUserData(ValueReader &in)
    {
        QMap<QString, QString> data;
        for (ObjectReader object = in.object(); object.next();) {
            const QString key = object.key();
            data.insert(key, object.anyText());
        }
        return data;
    }

} // namespace

PhoneEvent PhoneEvent::read(ObjectReader &in)
{
    PhoneEvent event;
    while (in.next()) {
        if (in.is("eventType"_L1)) {
            const std::string_view type = in.word();
            event.eventType = typeNamed(type);
            if (event.eventType == PhoneEventType::Unknown)
                in.noteUnknownValue(type);
            event.rawEventType = in.shared(type);
        } else if (in.is("DN"_L1)) {
            event.dn = in.phoneNumber();
        } else if (in.is("otherDN"_L1)) {
            event.otherDn = in.phoneNumber();
        } else if (in.is("otherDName"_L1)) {
            event.otherDName = in.text();
        } else if (in.is("linkedId"_L1)) {
            event.linkedId = in.text();
        } else if (in.is("uniqueId"_L1)) {
            event.uniqueId = in.text();
        } else if (in.is("queueName"_L1)) {
            event.queueName = in.sharedText();
        } else if (in.is("callDirection"_L1)) {
            event.callDirection = readCallDirection(in, event.rawCallDirection);
        } else if (in.is("userData"_L1)) {
            event.userData = readUserData(in);
        }
    }
    in.require("eventType"_L1, !event.rawEventType.isEmpty());
    // A failed dial may never have had a channel.
    in.require("uniqueId"_L1,
               event.eventType == PhoneEventType::Failure || !event.uniqueId.isEmpty()
                   || !event.linkedId.isEmpty());
    return event;
}

Result<PhoneEvent> PhoneEvent::decode(ObjectReader in)
{
    return decodeWith<PhoneEvent>(std::move(in));
}

} // namespace vigie::xuc
