// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/chat.h"

#include "center/desk.h"
#include "xuc/commands/displaynamelookup.h"
#include "xuc/commands/flashtextbrowserrequest.h"

#include <algorithm>

namespace vigie::center {

namespace command = xuc::command;
using command::FlashTextRequest;
using namespace std::chrono_literals;

namespace {

    //! No sequence of an earlier run comes again, so that a history proves the right text.
    int firstSequence(const Clock &clock)
    {
        constexpr qint64 yearTwoThousandTwenty = 1'577'836'800;
        return int((clock.wallTime().toSecsSinceEpoch() - yearTwoThousandTwenty) % 1'000'000'000);
    }

} // namespace

Chat::Chat(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_sequence(firstSequence(desk.clock()))
    , m_wasUp(desk.isUp())
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &Chat::tick);
    connect(&desk, &Desk::linkChanged, this, &Chat::onLink);
    desk.addListener(this);
}

Chat::~Chat()
{
    m_desk.removeListener(this);
}

const Conversation *Chat::find(const QString &username) const
{
    const auto it = std::ranges::find_if(
        m_all, [&](const Conversation &one) { return one.peer.username == username; });
    return it == m_all.end() ? nullptr : &*it;
}

Conversation *Chat::known(const QString &username)
{
    return const_cast<Conversation *>(std::as_const(*this).find(username));
}

int Chat::unread() const
{
    int sum = 0;
    for (const Conversation &one : m_all)
        sum += one.unread;
    return sum;
}

Conversation &Chat::entry(const ChatPeer &peer)
{
    Conversation *one = known(peer.username);
    if (!one) {
        one = &m_all.emplace_back();
        one->peer.username = peer.username;
    }
    // A later message may know less of the person than an earlier one.
    if (!peer.displayName.isEmpty())
        one->peer.displayName = peer.displayName;
    if (!peer.phone.isEmpty())
        one->peer.phone = peer.phone;
    return *one;
}

void Chat::stir(Conversation &conversation)
{
    conversation.lastStir = ++m_stirs;
    sortList();
}

void Chat::sortList()
{
    std::ranges::stable_sort(m_all, std::ranges::greater(), &Conversation::lastStir);
    Q_EMIT listChanged();
}

void Chat::open(const ChatPeer &peer)
{
    if (peer.username.isEmpty())
        return;
    const bool isNew = !find(peer.username);
    Conversation &one = entry(peer);
    if (one.history == HistoryState::NotAsked)
        askHistory(one);
    if (one.peer.displayName.isEmpty())
        m_desk.send(command::DisplayNameLookup{.username = peer.username}.encode());
    if (isNew)
        stir(one);
    else
        Q_EMIT listChanged();
}

void Chat::setReading(const QString &username)
{
    m_reading = username;
    Conversation *one = known(username);
    if (!one)
        return;
    if (one->history == HistoryState::NotAsked)
        askHistory(*one);
    markRead(*one);
}

void Chat::markRead(Conversation &conversation)
{
    if (conversation.unread == 0)
        return;
    conversation.unread = 0;
    // A mark that is lost with the link costs nothing: the server tells nobody of it.
    m_desk.send(command::FlashTextBrowserRequest{.request = FlashTextRequest::MarkAsRead,
                                                 .sequence = ++m_sequence,
                                                 .username = conversation.peer.username}
                    .encode());
    Q_EMIT listChanged();
}

void Chat::send(const QString &username, const QString &text)
{
    Conversation *one = known(username);
    if (!one || text.trimmed().isEmpty())
        return;
    one->texts.append(
        {.id = ++m_lastId, .text = text, .at = m_desk.clock().wallTime(), .isMine = true});
    dispatch(*one, one->texts.last());
    stir(*one);
    Q_EMIT conversationChanged(username);
}

bool Chat::dispatch(Conversation &conversation, ChatText &text)
{
    text.sequence = ++m_sequence;
    text.since = m_desk.clock().now();
    text.isInDoubt = false;
    const bool hasLeft
        = m_desk.send(command::FlashTextBrowserRequest{.request = FlashTextRequest::DirectMessage,
                                                       .sequence = text.sequence,
                                                       .username = conversation.peer.username,
                                                       .message = text.text}
                          .encode());
    text.state = hasLeft ? TextState::Sending : TextState::Failed;
    text.failure = hasLeft ? TextFailure::None : TextFailure::LinkDown;
    if (hasLeft)
        m_timer.start();
    return hasLeft;
}

bool Chat::retry(const QString &username, quint32 id)
{
    Conversation *one = known(username);
    if (!one)
        return false;
    const auto it = std::ranges::find(one->texts, id, &ChatText::id);
    if (it == one->texts.end() || it->state != TextState::Failed)
        return false;
    it->at = m_desk.clock().wallTime();
    // It stands where it was written now, behind what was said meanwhile.
    one->texts.move(it - one->texts.begin(), one->texts.size() - 1);
    dispatch(*one, one->texts.last());
    stir(*one);
    Q_EMIT conversationChanged(username);
    return true;
}

void Chat::discard(const QString &username, quint32 id)
{
    Conversation *one = known(username);
    if (!one)
        return;
    one->texts.removeIf(
        [id](const ChatText &text) { return text.id == id && text.state == TextState::Failed; });
    Q_EMIT conversationChanged(username);
    Q_EMIT listChanged();
}

void Chat::askAgain(const QString &username)
{
    Conversation *one = known(username);
    if (one && one->history != HistoryState::Asked)
        askHistory(*one);
}

void Chat::askHistory(Conversation &conversation)
{
    const command::FlashTextBrowserRequest request{.request
                                                   = FlashTextRequest::DirectMessageHistory,
                                                   .sequence = ++m_sequence,
                                                   .username = conversation.peer.username};
    if (!m_desk.send(request.encode()))
        return; // Asked once the link is back, when it is read again.
    conversation.history = HistoryState::Asked;
    conversation.historySequence = request.sequence;
    conversation.askedAt = m_desk.clock().now();
    m_timer.start();
    Q_EMIT conversationChanged(conversation.peer.username);
}

void Chat::restore(const ChatPeer &peer, const ChatText &unsent)
{
    Conversation &one = entry(peer);
    ChatText text = unsent;
    text.id = ++m_lastId;
    text.isMine = text.isInDoubt = true;
    text.state = TextState::Failed;
    text.failure = TextFailure::NotConfirmed;
    one.texts.append(text);
    askHistory(one);
    stir(one);
    Q_EMIT conversationChanged(peer.username);
}

void Chat::onLink()
{
    const bool isUp = m_desk.isUp();
    if (m_desk.link() == LinkState::SignedOut)
        clear();
    else if (!isUp && m_wasUp)
        loseLink();
    else if (isUp && !m_wasUp)
        askDoubts();
    m_wasUp = isUp;
}

//! What is under way will not be answered any more; what was said meanwhile is not told again.
void Chat::loseLink()
{
    for (Conversation &one : m_all) {
        for (ChatText &text : one.texts) {
            if (!text.isOpen())
                continue;
            text.state = TextState::Failed;
            text.failure = TextFailure::LinkDown;
            text.isInDoubt = true;
        }
        if (one.history == HistoryState::Asked || one.history == HistoryState::Known)
            one.history = HistoryState::NotAsked;
        Q_EMIT conversationChanged(one.peer.username);
    }
    Q_EMIT listChanged();
}

void Chat::askDoubts()
{
    for (Conversation &one : m_all) {
        const bool isInDoubt = std::ranges::any_of(one.texts, &ChatText::isInDoubt);
        if (isInDoubt || one.peer.username == m_reading)
            askHistory(one);
    }
}

void Chat::clear()
{
    m_all.clear();
    m_reading.clear();
    m_timer.stop();
    setService(Service::Untried);
    Q_EMIT listChanged();
}

void Chat::tick()
{
    const Instant now = m_desk.clock().now();
    bool isWaiting = false;
    bool hasTextFailed = false;
    bool isMissing = false;
    for (Conversation &one : m_all) {
        bool hasChanged = false;
        if (one.history == HistoryState::Asked && now - one.askedAt >= limit) {
            one.history = HistoryState::Silent;
            hasChanged = true;
        }
        for (ChatText &text : one.texts) {
            if (!text.isOpen() || now - text.since < limit)
                continue;
            // A server that says nothing at all may know the chat.
            isMissing = isMissing || m_desk.lastEventAt() > text.since;
            text.state = TextState::Failed;
            text.failure = TextFailure::NotConfirmed;
            text.isInDoubt = true;
            hasChanged = hasTextFailed = true;
        }
        isWaiting = isWaiting || one.history == HistoryState::Asked
            || std::ranges::any_of(one.texts, &ChatText::isOpen);
        if (hasChanged)
            Q_EMIT conversationChanged(one.peer.username);
    }
    if (!isWaiting)
        m_timer.stop();
    if (isMissing && m_service == Service::Untried)
        setService(Service::Missing);
    if (hasTextFailed)
        Q_EMIT listChanged();
}

} // namespace vigie::center
