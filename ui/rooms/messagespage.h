// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/conversation.h"
#include "ui/widgets/placepage.h"

#include <QStringList>

class QListView;

namespace vigie::center {
class Chat;
class Desk;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class ChatJournal;
class Composer;
class ConversationDelegate;
class ConversationModel;
class EmptyState;
class Field;
class PeerHead;
class Thread;

//! Text chat: with whom at the left, what was written at the right, and the field for more.
class MessagesPage : public PlacePage
{
    Q_OBJECT
public:
    MessagesPage(center::Desk &desk, store::Journal &journal, QWidget *parent = nullptr);
    ~MessagesPage() override;

    QString title() const override;
    QList<StatusBar::KeyHint> keyHints() const override;
    void setNarrow(bool isNarrow) override;
    void setStale(bool isStale) override;

    //! Shows the talk with that person, from the beginning if there is none.
    void open(const center::ChatPeer &peer);
    QString current() const { return m_current; } //!< User name; empty: no talk is open.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void choose(const QString &username);
    void showCurrent();
    void showObstacle();
    void showList();
    void watchPhones();
    void refreshReading();
    void openTyped();
    void submit(const QString &text);
    QString sendObstacle() const;

    center::Desk &m_desk;
    center::Chat &m_chat;
    ChatJournal *m_journal;
    ConversationModel *m_model;
    ConversationDelegate *m_delegate;
    QWidget *m_side = nullptr;
    Field *m_search = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_nobody = nullptr;
    QWidget *m_talk = nullptr;
    PeerHead *m_head = nullptr;
    Thread *m_thread = nullptr;
    Composer *m_composer = nullptr;
    EmptyState *m_noTalk = nullptr;
    QString m_current{};
    QStringList m_watched{}; //!< Phones.
    bool m_isStale = false;
};

} // namespace vigie::ui
