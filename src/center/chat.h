// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/conversation.h"
#include "center/eventlistener.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace vigie::center {

class Desk;

//! Text chat: what is written with whom, and what became of each text.
//!
//! A text is proved by its acknowledgement, which carries its sequence. What left and was not
//! answered when the link went is in doubt: once the link is back, the history is asked and may
//! prove it. Nothing is sent again but by the person.
//!
//! No message tells whether a server knows the chat: it is taken as one that does until a text and
//! all else have stayed unanswered, or until it calls the command an error.
class Chat final : public QObject, private EventListener
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds limit{5};

    enum class Service : quint8 {
        Untried,
        Answers,
        Missing //!< Nothing was ever answered, or the command is an error there.
    };

    explicit Chat(Desk &desk, QObject *parent = nullptr); //!< Use Desk::chat().
    ~Chat() override;

    const std::deque<Conversation> &conversations() const { return m_all; } //!< Latest first.
    const Conversation *find(const QString &username) const; //!< Null: none. Void after a change.
    int unread() const; //!< Of all.
    Service service() const { return m_service; }

    //! The conversation, made when there is none; asks for its past unless it is known.
    void open(const ChatPeer &peer);
    //! The texts of that person are on screen from now on and count as read; empty: of nobody.
    void setReading(const QString &username);
    void send(const QString &username, const QString &text);
    bool retry(const QString &username, quint32 id); //!< Of a failed one, under the same id.
    void discard(const QString &username, quint32 id); //!< A failed one, for good.
    void askAgain(const QString &username); //!< For a history that did not come.
    //! A text of an earlier run that was not acknowledged then: failed, and in doubt.
    void restore(const ChatPeer &peer, const ChatText &unsent);

    void tick(); //!< Looks at the deadlines; its own timer calls it four times a second.

Q_SIGNALS:
    void listChanged(); //!< Who, in which order, how many unread.
    void conversationChanged(const QString &username); //!< Its texts, their states, its history.
    void heard(const vigie::center::ChatPeer &from, const QString &text);
    void serviceChanged();

private:
    void received(const xuc::Event &event) override;
    void hear(const xuc::FlashTextMessage &message);
    void settle(int sequence, TextState state, const QDateTime &date);
    void takeHistory(const xuc::FlashTextEvent &event);
    void merge(Conversation &conversation, const xuc::FlashTextMessage &message);
    void onLink();
    void loseLink();
    void askDoubts();
    void askHistory(Conversation &conversation);
    bool dispatch(Conversation &conversation, ChatText &text);
    void markRead(Conversation &conversation);
    void setService(Service service);
    bool isAnswerOpen() const; //!< Something was asked and may still be answered.
    bool isOwn(const xuc::FlashTextUser &user) const;
    Conversation &entry(const ChatPeer &peer);
    Conversation *known(const QString &username);
    void stir(Conversation &conversation);
    void sortList();
    void clear();

    Desk &m_desk;
    std::deque<Conversation> m_all{};
    QTimer m_timer{};
    QString m_reading{};
    Service m_service = Service::Untried;
    int m_sequence;
    quint32 m_lastId = 0;
    qint64 m_stirs = 0;
    bool m_wasUp = false;
};

} // namespace vigie::center
