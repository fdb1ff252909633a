// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/commands.h"
#include "sim/servers/dialstring.h"
#include "sim/servers/roomframes.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    QLatin1StringView refusalCode(RoomOrders::Refusal refusal)
    {
        switch (refusal) {
        case RoomOrders::Refusal::None:
            return {};
        case RoomOrders::Refusal::NotAMember:
            return "NotAMember"_L1;
        case RoomOrders::Refusal::NotOrganizer:
            return "NotOrganizer"_L1;
        case RoomOrders::Refusal::CannotKickOrganizer:
            return "CannotKickOrganizer"_L1;
        case RoomOrders::Refusal::ParticipantNotFound:
            return "ParticipantNotFound"_L1;
        }
        return {};
    }

    void answerRefusal(const CommandContext &context, RoomOrders::Refusal refusal)
    {
        if (refusal != RoomOrders::Refusal::None)
            context.reply(frames::conferenceCommandError(refusalCode(refusal)));
    }

    template <RoomOrders::Verb verb> void ofRoom(const CommandContext &context, Arguments &in)
    {
        const auto room = in.text("numConf"_L1);
        if (in.isSound())
            answerRefusal(context, context.engine.rooms().apply(context.user().id, room, verb));
    }

    template <RoomOrders::Verb verb> void ofMember(const CommandContext &context, Arguments &in)
    {
        const auto room = in.text("numConf"_L1);
        const int index = in.integer("index"_L1);
        if (in.isSound())
            answerRefusal(context,
                          context.engine.rooms().apply(context.user().id, room, verb, index));
    }

    void invite(const CommandContext &context, Arguments &in)
    {
        const auto room = in.text("numConf"_L1);
        // What "marked", "leaveWhenLastMarkedLeave", "callerId" and "earlyJoin" do is not
        // documented.
        const Invitation invitation{.number = dialString(in.text("exten"_L1)),
                                    .organizer = in.textOr("role"_L1, {}) == u"Organizer"_s,
                                    .data = in.variables("variables"_L1)};
        if (in.isSound())
            answerRefusal(context,
                          context.engine.rooms().invite(context.user().id, room, invitation));
    }

    void inviteUser(const CommandContext &context, Arguments &in)
    {
        const UserId invited{in.integer("userId"_L1)};
        if (in.isSound())
            answerRefusal(context, context.engine.rooms().inviteUser(context.user().id, invited));
    }

    using Verb = RoomOrders::Verb;

    constexpr NamedCommand table[] = {
        {"conferenceMuteMe"_L1, ofRoom<Verb::MuteMe>},
        {"conferenceUnmuteMe"_L1, ofRoom<Verb::UnmuteMe>},
        {"conferenceMuteAll"_L1, ofRoom<Verb::MuteAll>},
        {"conferenceUnmuteAll"_L1, ofRoom<Verb::UnmuteAll>},
        {"conferenceReset"_L1, ofRoom<Verb::Reset>},
        {"conferenceClose"_L1, ofRoom<Verb::Close>},
        {"conferenceMute"_L1, ofMember<Verb::Mute>},
        {"conferenceUnmute"_L1, ofMember<Verb::Unmute>},
        {"conferenceDeafen"_L1, ofMember<Verb::Deafen>},
        {"conferenceUndeafen"_L1, ofMember<Verb::Undeafen>},
        {"conferenceKick"_L1, ofMember<Verb::Kick>},
        {"conferenceInvite"_L1, invite},
        {"inviteConferenceRoom"_L1, inviteUser},
    };

} // namespace

std::span<const NamedCommand> roomCommands()
{
    return table;
}

} // namespace vigie::sim
