// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/decode.h"

#include "base/wireuse.h"
#include "xuc/framereader.h"
#include "xuc/nametable.h"
#include "xuc/novelties.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! Becomes the message where the event keeps it: the large ones cost as much to move as to
    //! read.
    template <typename Message> struct Reading
    {
        ObjectReader &body;
        operator Message() const // NOLINT(google-explicit-constructor): what emplace() converts.
        {
            return Message::read(body);
        }
    };

    //! Leaves the event alone after a fault, which the frame keeps.
    using Decoder = void (*)(ObjectReader &, Event &);

    template <typename Message> void decodeAs(ObjectReader &body, Event &event)
    {
        noteWireUse(WireUse::Decoder, Message::type);
        if constexpr (requires { Message::read(body); }) {
            event.template emplace<Message>(Reading<Message>{body});
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
        decoderOf<UserDisplayName>(),
        decoderOf<RightProfile>(),
        decoderOf<AuthenticationToken>(),
        decoderOf<PhoneStatusUpdate>(),
        decoderOf<PhoneHintStatusEvent>(),
        decoderOf<PhoneEvent>(),
        decoderOf<CurrentCallsPhoneEvents>(),
        decoderOf<DialByUsername>(),
        decoderOf<VoiceMailStatusUpdate>(),
        decoderOf<LineConfig>(),
        decoderOf<IceConfig>(),
        decoderOf<WebRTCCmd>(),
        decoderOf<QueueList>(),
        decoderOf<QueueConfig>(),
        decoderOf<QueueMemberList>(),
        decoderOf<QueueMember>(),
        decoderOf<QueueStatistics>(),
        decoderOf<GetQueueStatistics>(),
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
        decoderOf<ConferenceList>(),
        decoderOf<ConferenceEvent>(),
        decoderOf<ConferenceParticipantEvent>(),
        decoderOf<ConferenceCommandError>(),
        decoderOf<CallHistory>(),
        decoderOf<RichCallHistory>(),
        decoderOf<CallHistoryByDays>(),
        decoderOf<CustomerCallHistoryResponseWithId>(),
        decoderOf<DirectoryResult>(),
        decoderOf<ContactSheet>(),
        decoderOf<Favorites>(),
        decoderOf<FavoriteContactSheet>(),
        decoderOf<FavoriteUpdated>(),
        decoderOf<FlashTextEvent>(),
        decoderOf<VideoStatusEvent>(),
        decoderOf<MeetingRoomInvite>(),
        decoderOf<MeetingRoomInviteAck>(),
        decoderOf<MeetingRoomInviteResponse>(),
        decoderOf<Sheet>(),
    });

    QString toText(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

    Unexpected malformed(std::string_view msgType, const QString &path)
    {
        const QString detail = toText(msgType) + path;
        return Unexpected({ErrorKind::Malformed, detail.isEmpty() ? u"not JSON"_s : detail});
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
        ObjectReader body = root.object();
        decoder(body, event);
    }

    //! What stands beside msgType and ctiMessage.
    void noteBesides(FrameReader &frame, Novelties &novelties)
    {
        for (ObjectReader root = frame.root(); root.next();) {
            if (!root.is("msgType"_L1) && !root.is("ctiMessage"_L1))
                novelties.note(Novelty::Kind::Field, root.key(), root.json());
        }
    }

    //! False: the frame is malformed in the message of that name.
    bool readWhole(FrameReader &reader, QByteArrayView frame, Event &event,
                   std::string_view &msgType, Novelties *novelties)
    {
        ObjectReader root = reader.root();
        if (advanceTo(root, "msgType"_L1))
            msgType = root.word();
        const Decoder *const decoder = decoders.find(msgType);
        if (decoder)
            decodeBody(reader, root, *decoder, event);
        else
            event = Unknown{toText(msgType), frame.toByteArray()};
        while (root.next()) { } // The rest must be JSON, too.
        if (novelties)
            novelties->setMessage(toText(msgType));
        if (!reader.isDrained())
            return false;
        if (novelties && decoder)
            noteBesides(reader, *novelties);
        return true;
    }

    Result<Event> decodeWhole(FrameReader &reader, QByteArrayView frame,
                              qint64 receivedEpochSeconds, Novelties *novelties)
    {
        // The event is read into the place from which the caller takes it. Not of nothing: that
        // would fill all of its bytes with zeros first.
        Result<Event> result(std::in_place, std::in_place_type<Unknown>);
        // Nothing is moved: only so does a Result let its value be written.
        Event &&event = *static_cast<Result<Event> &&>(result);
        std::string_view msgType;
        if (!reader.open(frame, receivedEpochSeconds, novelties))
            result = malformed({}, {});
        else if (!readWhole(reader, frame, event, msgType, novelties))
            result = malformed(msgType, reader.faultPath());
        return result;
    }

} // namespace

Result<Event> decode(QByteArrayView frame, qint64 receivedEpochSeconds, Novelties *novelties)
{
    // What a giant list needs is given back; the small frames that follow by the thousand share.
    constexpr qsizetype largestShared = 16'384; // Five times this stays in memory.
    if (frame.size() > largestShared) {
        FrameReader once;
        return decodeWhole(once, frame, receivedEpochSeconds, novelties);
    }
    thread_local FrameReader shared;
    return decodeWhole(shared, frame, receivedEpochSeconds, novelties);
}

} // namespace vigie::xuc
