// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/webrtccmd.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr NameTable names({
        NameEntry<WebRtcCommand>{"Answer", WebRtcCommand::Answer},
        {"Hold", WebRtcCommand::Hold},
        {"ToggleMicrophone", WebRtcCommand::ToggleMicrophone},
        {"SendDtmf", WebRtcCommand::SendDtmf},
    });

} // namespace

Result<WebRTCCmd> WebRTCCmd::decode(ObjectReader in)
{
    WebRTCCmd event;
    while (in.next()) {
        if (in.is("command"_L1)) {
            const std::string_view name = in.word();
            event.rawCommand = in.shared(name);
            if (const WebRtcCommand *known = names.find(name))
                event.command = *known;
            else
                in.noteUnknownValue(name);
        } else if (in.is("sipCallId"_L1)) {
            event.sipCallId = in.text();
        } else if (in.is("key"_L1)) {
            event.key = in.text();
        }
    }
    in.require("command"_L1, !event.rawCommand.isEmpty());
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
