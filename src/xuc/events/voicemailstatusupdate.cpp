// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/voicemailstatusupdate.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<VoiceMailStatusUpdate> VoiceMailStatusUpdate::decode(ObjectReader in)
{
    VoiceMailStatusUpdate event;
    while (in.next()) {
        if (in.is("voiceMailId"_L1))
            event.voiceMailId = in.integer();
        else if (in.is("newMessages"_L1))
            event.newMessages = in.integer();
        else if (in.is("waitingMessages"_L1))
            event.waitingMessages = in.integer();
        else if (in.is("oldMessages"_L1))
            event.oldMessages = in.integer();
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
