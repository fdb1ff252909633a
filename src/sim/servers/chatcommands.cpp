// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/chatframes.h"
#include "sim/servers/commands.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! Null: unknown, or nobody is connected as him.
    const User *connected(const CommandContext &context, const QString &login)
    {
        const auto *user = context.engine.world().userByLogin(login);
        return user && context.audience.hears(user->id) ? user : nullptr;
    }

    void sendText(const CommandContext &context, const QString &to, qint32 sequence,
                  const QString &text)
    {
        const auto &world = context.engine.world();
        const auto *addressee = world.userByLogin(to);
        if (!addressee)
            return context.reply(frames::flashTextNack(sequence));
        const auto &message
            = context.chat.add({.from = context.user().login,
                                .to = to,
                                .sequence = sequence,
                                .text = text,
                                .date = context.engine.wallTime(),
                                .isDelivered = context.audience.hears(addressee->id)});
        context.audience.tellUser(addressee->id,
                                  [&] { return frames::flashTextMessage(world, message); });
        context.reply(frames::flashTextAck(message));
    }

    void flashText(const CommandContext &context, Arguments &in)
    {
        const auto request = in.text("request"_L1);
        const auto sequence = in.integer("sequence"_L1);
        Arguments addressee(in.object("to"_L1));
        const auto to = addressee.text("username"_L1);
        if (!addressee.isSound())
            in.fail(u"to: %1"_s.arg(addressee.fault()));
        const auto &own = context.user().login;
        if (request == u"FlashTextDirectMessage"_s) {
            const auto text = in.text("message"_L1);
            if (in.isSound())
                sendText(context, to, sequence, text);
        } else if (request == u"FlashTextDirectMessageHistory"_s) {
            if (in.isSound() && context.engine.world().userByLogin(to))
                context.reply(frames::flashTextHistory(context.engine.world(), sequence, {own, to},
                                                       context.chat.between(own, to)));
        } else if (request != u"FlashTextMarkAsRead"_s) { // Which changes nothing that is told.
            in.fail(u"unknown request: %1"_s.arg(request));
        }
    }

    void videoEvent(const CommandContext &context, Arguments &in)
    {
        const auto status = in.text("status"_L1);
        // The other values are not documented: each of them ends the video.
        if (in.isSound())
            context.engine.users().setInVideo(context.user().id, status == u"videoStart"_s);
    }

    void subscribeToVideoStatus(const CommandContext &context, Arguments &in)
    {
        const auto logins = in.texts("usernames"_L1);
        if (!in.isSound())
            return;
        for (const auto &login : logins) {
            const auto *user = context.engine.world().userByLogin(login);
            if (!user)
                continue;
            context.subscriptions().videoStatus.insert(user->id);
            context.reply(frames::videoStatusEvent(*user));
        }
    }

    void unsubscribeFromAllVideoStatus(const CommandContext &context, Arguments &)
    {
        context.subscriptions().videoStatus.clear();
    }

    void inviteToMeetingRoom(const CommandContext &context, Arguments &in)
    {
        const auto request = in.integer("requestId"_L1);
        const auto token = in.text("token"_L1);
        const auto *guest = connected(context, in.text("username"_L1));
        if (!in.isSound() || !guest)
            return;
        context.audience.tellUser(
            guest->id, [&] { return frames::meetingRoomInvite(request, token, context.user()); });
        context.reply(frames::meetingRoomInviteAck(request, *guest));
    }

    //! The guest's word, taken to the host who is named.
    template <typename Encode>
    void tellHost(const CommandContext &context, Arguments &in, Encode encode)
    {
        const auto request = in.integer("requestId"_L1);
        const auto *host = connected(context, in.text("username"_L1));
        if (in.isSound() && host)
            context.audience.tellUser(host->id, [&] { return encode(request, context.user()); });
    }

    void meetingRoomInviteAck(const CommandContext &context, Arguments &in)
    {
        tellHost(context, in, frames::meetingRoomInviteAck);
    }

    template <bool isAccepted>
    void meetingRoomInviteResponse(const CommandContext &context, Arguments &in)
    {
        tellHost(context, in, [](qint32 request, const User &from) {
            return frames::meetingRoomInviteResponse(request, isAccepted, from);
        });
    }

    constexpr NamedCommand table[] = {
        {"flashTextBrowserRequest"_L1, flashText},
        {"videoEvent"_L1, videoEvent},
        {"subscribeToVideoStatus"_L1, subscribeToVideoStatus},
        {"unsubscribeFromAllVideoStatus"_L1, unsubscribeFromAllVideoStatus},
        {"inviteToMeetingRoom"_L1, inviteToMeetingRoom},
        {"meetingRoomInviteAck"_L1, meetingRoomInviteAck},
        {"meetingRoomInviteAccept"_L1, meetingRoomInviteResponse<true>},
        {"meetingRoomInviteReject"_L1, meetingRoomInviteResponse<false>},
    };

} // namespace

std::span<const NamedCommand> chatCommands()
{
    return table;
}

} // namespace vigie::sim
