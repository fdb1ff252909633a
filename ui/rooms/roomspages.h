// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/conversation.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace vigie::center {
class Desk;
class Switchboard;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class ConferencePage;
class KeyMap;
class MessagesPage;
class PlacePage;
class SwitchboardPage;

//! Makes the pages where people meet: messages, conferences, the switchboard.
//!
//! Whoever hears appeared() gives the page its tab; a page that vanished() is taken back. The
//! switchboard is there while the person works in its queues.
class RoomsPages : public QObject
{
    Q_OBJECT
public:
    //! \a owner: of the pages, until a place shows them.
    RoomsPages(center::Desk &desk, models::FrameClock &frames, store::Journal &journal,
               KeyMap &keys, QWidget *owner);
    ~RoomsPages() override;

    void start(); //!< Sends appeared() for what there is now.
    void openChat(const center::ChatPeer &peer); //!< In front.
    PlacePage *conferences() const;
    PlacePage *switchboard() const;

Q_SIGNALS:
    void appeared(vigie::ui::PlacePage *page);
    void vanished(vigie::ui::PlacePage *page);

private:
    void showSwitchboard();

    const std::unique_ptr<center::Switchboard> m_operator;
    QPointer<MessagesPage> m_messages;
    QPointer<ConferencePage> m_conferences;
    QPointer<SwitchboardPage> m_switchboard;
    bool m_hasSwitchboard = false; //!< Its page has a tab.
};

} // namespace vigie::ui
