// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/conversation.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTime>

namespace vigie::center {
class Desk;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

//! What was typed to whom and has not arrived: kept on this computer, offered again next time.
//!
//! One entry a person: the draft in the field, and the texts that no answer has proved. Entries are
//! of one login on one server.
class ChatJournal : public QObject
{
    Q_OBJECT
public:
    ChatJournal(center::Desk &desk, store::Journal &journal, QObject *parent = nullptr);

    void restore(); //!< Opens the talks that an earlier run left unfinished.
    QString draft(const QString &username) const { return m_drafts.value(username); }
    void setDraft(const center::ChatPeer &peer, const QString &text);
    void flush(); //!< To the disk now.
    //! When the disk had the present draft; invalid: not yet.
    QTime savedAt(const QString &username) const { return m_savedAt.value(username); }

Q_SIGNALS:
    void saved(const QString &username);

private:
    QString keyOf(const QString &username) const;
    void put(const center::ChatPeer &peer);
    void onWritten(const QString &kind, const QString &key);
    void onConversation(const QString &username);

    center::Desk &m_desk;
    store::Journal &m_journal;
    const QString m_owner; //!< Prefix of the keys.
    QHash<QString, QString> m_drafts{}; //!< By user name.
    QHash<QString, QTime> m_savedAt{};
    QHash<QString, QJsonObject> m_put{}; //!< As handed to the journal last.
};

} // namespace vigie::ui
