// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/chat.h"
#include "center/desk.h"

#include <algorithm>

// What the server tells of the chat.
namespace vigie::center {

using namespace Qt::StringLiterals;
using xuc::FlashTextKind;

namespace {

    ChatPeer peerOf(const xuc::FlashTextUser &user)
    {
        return {
            .username = user.username, .displayName = user.displayName, .phone = user.phoneNumber};
    }

} // namespace

void Chat::received(const xuc::Event &event)
{
    if (const auto *error = std::get_if<xuc::ServerError>(&event)) {
        // Errors name no command; one that speaks of this one while nothing was ever answered.
        if (m_service == Service::Untried && isAnswerOpen()
            && error->error.contains("flashText"_L1, Qt::CaseInsensitive))
            setService(Service::Missing);
        return;
    }
    if (const auto *name = std::get_if<xuc::UserDisplayName>(&event);
        name && find(name->userName)) {
        entry({.username = name->userName, .displayName = name->displayName});
        Q_EMIT conversationChanged(name->userName);
        return Q_EMIT listChanged();
    }
    const auto *told = std::get_if<xuc::FlashTextEvent>(&event);
    if (!told)
        return;
    setService(Service::Answers);
    const int sequence = told->message.sequence.value_or(0);
    switch (told->kind) {
    case FlashTextKind::UserMessage:
        hear(told->message);
        break;
    case FlashTextKind::SendMessageAck:
        settle(sequence, TextState::Delivered, told->message.date);
        break;
    case FlashTextKind::SendMessageAckOffline:
        settle(sequence, TextState::Kept, told->message.date);
        break;
    case FlashTextKind::SendMessageNack:
        settle(sequence, TextState::Failed, {});
        break;
    case FlashTextKind::UserMessageHistory:
        takeHistory(*told);
        break;
    case FlashTextKind::Unknown:
        break;
    }
}

bool Chat::isAnswerOpen() const
{
    return std::ranges::any_of(m_all, [](const Conversation &one) {
        return one.history == HistoryState::Asked
            || std::ranges::any_of(one.texts, &ChatText::isOpen);
    });
}

bool Chat::isOwn(const xuc::FlashTextUser &user) const
{
    return !user.username.isEmpty()
        && user.username.compare(m_desk.login(), Qt::CaseInsensitive) == 0;
}

//! A text of another person, or an own one that another window of the same person wrote.
void Chat::hear(const xuc::FlashTextMessage &message)
{
    const bool isMine = isOwn(message.from) && !isOwn(message.to);
    const ChatPeer peer = peerOf(isMine ? message.to : message.from);
    if (peer.username.isEmpty() || message.message.isEmpty())
        return;
    Conversation &one = entry(peer);
    const auto before = one.texts.size();
    merge(one, message);
    if (one.texts.size() == before) { // Known already.
        Q_EMIT conversationChanged(peer.username);
        return;
    }
    const ChatPeer from = one.peer;
    if (!isMine)
        ++one.unread;
    stir(one);
    if (!isMine && peer.username == m_reading)
        markRead(*known(peer.username));
    Q_EMIT conversationChanged(peer.username);
    if (!isMine)
        Q_EMIT heard(from, message.message);
}

void Chat::settle(int sequence, TextState state, const QDateTime &date)
{
    for (Conversation &one : m_all) {
        const auto it = std::ranges::find_if(one.texts, [sequence](const ChatText &text) {
            return text.isMine && text.sequence == sequence;
        });
        if (sequence == 0 || it == one.texts.end())
            continue;
        const bool isFailed = state == TextState::Failed;
        it->state = state;
        it->failure = isFailed ? TextFailure::Refused : TextFailure::None;
        it->isInDoubt = false;
        if (date.isValid())
            it->at = date;
        Q_EMIT conversationChanged(one.peer.username);
        Q_EMIT listChanged();
        return;
    }
}

void Chat::takeHistory(const xuc::FlashTextEvent &event)
{
    const auto asked = std::ranges::find_if(m_all, [&](const Conversation &one) {
        return one.historySequence != 0 && one.historySequence == event.message.sequence;
    });
    if (asked == m_all.end()) { // Nobody asked: texts that wait to be read.
        for (const xuc::FlashTextMessage &message : event.messages)
            hear(message);
        return;
    }
    Conversation &one = *asked;
    one.history = HistoryState::Known;
    for (const xuc::FlashTextUser &user : event.users) {
        if (user.username == one.peer.username)
            entry(peerOf(user));
    }
    for (const xuc::FlashTextMessage &message : event.messages)
        merge(one, message);
    Q_EMIT conversationChanged(one.peer.username);
    Q_EMIT listChanged();
}

//! Adds a text at its time, or proves the one that it is. Acknowledged texts carry the server's
//! date, so that the order is the server's.
void Chat::merge(Conversation &one, const xuc::FlashTextMessage &message)
{
    const bool isMine = message.from.username != one.peer.username;
    const int sequence = message.sequence.value_or(0);
    const auto isSame = [&](const ChatText &text) {
        if (text.isMine != isMine || text.text != message.message)
            return false;
        if (sequence != 0 && text.sequence != 0)
            return text.sequence == sequence && (isMine || text.at == message.date);
        return text.at == message.date;
    };
    if (const auto it = std::ranges::find_if(one.texts, isSame); it != one.texts.end()) {
        if (isMine && it->state != TextState::Kept)
            it->state = TextState::Delivered;
        it->failure = TextFailure::None;
        it->isInDoubt = false;
        if (message.date.isValid())
            it->at = message.date;
        return;
    }
    const ChatText text{.id = ++m_lastId,
                        .text = message.message,
                        .at = message.date.isValid() ? message.date : m_desk.clock().wallTime(),
                        .sequence = sequence,
                        .isMine = isMine,
                        .state = isMine ? TextState::Delivered : TextState::Heard};
    const auto earlier = std::find_if(one.texts.crbegin(), one.texts.crend(),
                                      [&](const ChatText &known) { return known.at <= text.at; });
    one.texts.insert(one.texts.crend() - earlier, text);
}

void Chat::setService(Service service)
{
    if (std::exchange(m_service, service) != service)
        Q_EMIT serviceChanged();
}

} // namespace vigie::center
