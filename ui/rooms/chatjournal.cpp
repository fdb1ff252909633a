// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/chatjournal.h"

#include "center/chat.h"
#include "center/desk.h"
#include "store/journal.h"

#include <QJsonArray>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ChatPeer;
using center::ChatText;
using center::TextFailure;
using center::TextState;

namespace {

    const QString kind = u"chat"_s;

    //! A text that the server refused is the person's to discard, but not to be asked for again.
    bool isUnproved(const ChatText &text)
    {
        return text.isMine && (text.state == TextState::Sending || text.state == TextState::Failed);
    }

    QJsonArray unprovedOf(const center::Conversation &one)
    {
        QJsonArray texts;
        for (const ChatText &text : one.texts) {
            if (isUnproved(text))
                texts.append(QJsonObject{{u"text"_s, text.text},
                                         {u"at"_s, text.at.toString(Qt::ISODateWithMs)},
                                         {u"sequence"_s, text.sequence}});
        }
        return texts;
    }

} // namespace

ChatJournal::ChatJournal(center::Desk &desk, store::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_journal(journal)
    , m_owner(u"%1@%2|"_s.arg(desk.login(), desk.server().authority(QUrl::FullyEncoded)))
{
    connect(&journal, &store::Journal::written, this, &ChatJournal::onWritten);
    connect(&desk.chat(), &center::Chat::conversationChanged, this, &ChatJournal::onConversation);
}

QString ChatJournal::keyOf(const QString &username) const
{
    return m_owner + username;
}

void ChatJournal::restore()
{
    const auto entries = m_journal.all(kind);
    for (auto it = entries.cbegin(); it != entries.cend(); ++it) {
        if (!it.key().startsWith(m_owner))
            continue;
        const QJsonObject &entry = it.value();
        const ChatPeer peer{.username = it.key().mid(m_owner.size()),
                            .displayName = entry["name"_L1].toString(),
                            .phone = entry["phone"_L1].toString()};
        const QString draft = entry["draft"_L1].toString();
        m_put.insert(peer.username, entry);
        if (!draft.isEmpty()) {
            m_drafts.insert(peer.username, draft);
            m_savedAt.insert(peer.username,
                             QDateTime::fromString(entry["at"_L1].toString(), Qt::ISODate).time());
        }
        m_desk.chat().open(peer);
        const QJsonArray unproved = entry["unproved"_L1].toArray();
        for (const auto &each : unproved) {
            m_desk.chat().restore(
                peer,
                {.text = each["text"_L1].toString(),
                 .at = QDateTime::fromString(each["at"_L1].toString(), Qt::ISODateWithMs),
                 .sequence = each["sequence"_L1].toInt()});
        }
    }
}

void ChatJournal::setDraft(const ChatPeer &peer, const QString &text)
{
    if (m_drafts.value(peer.username) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(peer.username);
    else
        m_drafts.insert(peer.username, text);
    m_savedAt.remove(peer.username);
    put(peer);
}

void ChatJournal::put(const ChatPeer &peer)
{
    const center::Conversation *one = m_desk.chat().find(peer.username);
    const QJsonArray unproved = one ? unprovedOf(*one) : QJsonArray();
    const QString draft = m_drafts.value(peer.username);
    if (draft.isEmpty() && unproved.isEmpty()) {
        if (m_put.remove(peer.username))
            m_journal.remove(kind, keyOf(peer.username));
        return;
    }
    QJsonObject entry{{u"name"_s, peer.displayName}, {u"phone"_s, peer.phone}};
    if (!draft.isEmpty()) {
        entry.insert(u"draft"_s, draft);
        entry.insert(u"at"_s, m_desk.clock().wallTime().toString(Qt::ISODate));
    }
    if (!unproved.isEmpty())
        entry.insert(u"unproved"_s, unproved);
    m_put.insert(peer.username, entry);
    m_journal.put(kind, keyOf(peer.username), entry);
}

void ChatJournal::onConversation(const QString &username)
{
    const center::Conversation *one = m_desk.chat().find(username);
    if (one && unprovedOf(*one) != m_put.value(username).value("unproved"_L1).toArray())
        put(one->peer);
}

void ChatJournal::flush()
{
    m_journal.flush();
}

void ChatJournal::onWritten(const QString &writtenKind, const QString &key)
{
    if (writtenKind != kind || !key.startsWith(m_owner))
        return;
    const QString username = key.mid(m_owner.size());
    if (!m_drafts.contains(username) || !m_journal.isWritten(kind, key))
        return;
    m_savedAt.insert(username, m_desk.clock().wallTime().time());
    Q_EMIT saved(username);
}

} // namespace vigie::ui
