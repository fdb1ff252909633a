// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/rest/pushedevent.h"

#include "xuc/decode.h"
#include "xuc/framereader.h"

#include <optional>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! The two shapes side by side, as far as they were there.
    struct Body
    {
        QString username{};
        QByteArray message{}; //!< As written.
        std::optional<PhoneStatusUpdate> status{};
    };

    Body readBody(ObjectReader in)
    {
        Body body;
        while (in.next()) {
            if (in.is("username"_L1))
                body.username = in.text();
            else if (in.is("message"_L1))
                body.message = in.json();
            else if (in.is("status"_L1)) {
                body.status.emplace();
                body.status->status = readPhoneStatus(in, body.status->rawStatus);
            }
        }
        in.require("username"_L1, !body.username.isEmpty());
        in.require("message"_L1, !body.message.isEmpty() || body.status);
        return body;
    }

} // namespace

Result<PushedEvent> decodePush(QByteArrayView text)
{
    FrameReader reader;
    if (!reader.open(text, 0))
        return Unexpected({ErrorKind::NotXuc, u"not JSON"_s});
    const Body body = readBody(reader.root());
    if (!reader.isDrained())
        return Unexpected({ErrorKind::Malformed, reader.faultPath()});
    if (body.message.isEmpty())
        return PushedEvent{body.username, *body.status};
    Result<Event> event = decode(body.message, 0);
    if (!event)
        return Unexpected(event.error());
    if (const auto *phoneEvent = std::get_if<PhoneEvent>(&*event))
        return PushedEvent{body.username, *phoneEvent};
    return Unexpected({ErrorKind::Malformed, u"message.msgType"_s});
}

} // namespace vigie::xuc
