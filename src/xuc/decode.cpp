// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/decode.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! Leaves the event alone after a fault, which the frame keeps.
    using Decoder = void (*)(ObjectReader, Event &);

    template <typename Message> void decodeAs(ObjectReader body, Event &event)
    {
        if constexpr (requires { Message::read(body); }) {
            event.template emplace<Message>(Message::read(body));
        } else if (Result<Message> message = Message::decode(std::move(body))) {
            event.template emplace<Message>(*std::move(message));
        }
    }

    template <typename Message> constexpr NameEntry<Decoder> decoderOf()
    {
        return {{Message::type.data(), std::size_t(Message::type.size())}, decodeAs<Message>};
    }

    constexpr NameTable decoders({
        decoderOf<LoggedOn>(),
        decoderOf<LoggedOnError>(),
        decoderOf<ServerError>(),
        decoderOf<UsersStatuses>(),
        decoderOf<CtiStatuses>(),
        decoderOf<UserStatusUpdate>(),
        decoderOf<UserConfigUpdate>(),
        decoderOf<UserPreference>(),
        decoderOf<RightProfile>(),
        decoderOf<PhoneStatusUpdate>(),
        decoderOf<PhoneHintStatusEvent>(),
        decoderOf<PhoneEvent>(),
        decoderOf<CurrentCallsPhoneEvents>(),
        decoderOf<VoiceMailStatusUpdate>(),
        decoderOf<LineConfig>(),
        decoderOf<QueueList>(),
        decoderOf<QueueConfig>(),
        decoderOf<QueueMemberList>(),
        decoderOf<QueueMember>(),
        decoderOf<QueueStatistics>(),
        decoderOf<QueueCalls>(),
        decoderOf<AgentList>(),
        decoderOf<AgentConfig>(),
        decoderOf<AgentGroupList>(),
        decoderOf<AgentStateEvent>(),
        decoderOf<AgentError>(),
        decoderOf<AgentListen>(),
        decoderOf<AgentStatistics>(),
        decoderOf<AgentDirectory>(),
        decoderOf<UserQueueDefaultMembership>(),
        decoderOf<UsersQueueDefaultMembership>(),
        decoderOf<CallbackLists>(),
        decoderOf<CallbackTaken>(),
        decoderOf<CallbackReleased>(),
        decoderOf<CallbackStarted>(),
        decoderOf<CallbackClotured>(),
        decoderOf<CallbackRequestUpdated>(),
        decoderOf<PreferredCallbackPeriodList>(),
        decoderOf<FindCallbackResponseWithId>(),
        decoderOf<CallHistory>(),
        decoderOf<DirectoryResult>(),
        decoderOf<Favorites>(),
        decoderOf<FavoriteUpdated>(),
        decoderOf<Sheet>(),
        {"RichCallHistory", decodeAs<CallHistory>},
        {"CallHistoryByDays", decodeAs<CallHistory>},
    });

    QString toText(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

    Unexpected malformed(std::string_view msgType, const QString &path)
    {
        return Unexpected({ErrorKind::Malformed, toText(msgType) + path});
    }

    bool advanceTo(ObjectReader &root, QLatin1StringView key)
    {
        while (root.next()) {
            if (root.is(key))
                return true;
        }
        return false;
    }

    //! Reads ctiMessage, before or behind msgType.
    void decodeBody(FrameReader &frame, ObjectReader &root, Decoder decoder, Event &event)
    {
        if (!advanceTo(root, "ctiMessage"_L1)) {
            root = frame.root();
            advanceTo(root, "ctiMessage"_L1);
        }
        decoder(root.object(), event);
    }

    Result<Event> decodeWhole(FrameReader &reader, QByteArrayView frame,
                              qint64 receivedEpochSeconds)
    {
        if (!reader.open(frame, receivedEpochSeconds))
            return malformed({}, u"not JSON"_s);
        ObjectReader root = reader.root();
        const std::string_view msgType
            = advanceTo(root, "msgType"_L1) ? root.word() : std::string_view();
        Event event;
        if (const Decoder *decoder = decoders.find(msgType))
            decodeBody(reader, root, *decoder, event);
        else
            event = Unknown{toText(msgType), frame.toByteArray()};
        while (root.next()) { } // The rest must be JSON, too.
        if (!reader.isDrained())
            return malformed(msgType, reader.faultPath());
        return event;
    }

} // namespace

Result<Event> decode(QByteArrayView frame, qint64 receivedEpochSeconds)
{
    // What a giant list needs is given back; the small frames that follow by the thousand share.
    constexpr qsizetype largestShared = 256 * 1024;
    if (frame.size() > largestShared) {
        FrameReader once;
        return decodeWhole(once, frame, receivedEpochSeconds);
    }
    thread_local FrameReader shared;
    return decodeWhole(shared, frame, receivedEpochSeconds);
}

} // namespace vigie::xuc
