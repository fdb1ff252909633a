// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomspages.h"

#include "center/desk.h"
#include "center/switchboard.h"
#include "ui/rooms/conferencepage.h"
#include "ui/rooms/messagespage.h"
#include "ui/rooms/switchboardpage.h"

namespace vigie::ui {

RoomsPages::RoomsPages(center::Desk &desk, models::FrameClock &frames, store::Journal &journal,
                       KeyMap &keys, QWidget *owner)
    : QObject(owner)
    , m_operator(std::make_unique<center::Switchboard>(desk))
    , m_messages(new MessagesPage(desk, journal, owner))
    , m_conferences(new ConferencePage(desk, frames, keys, owner))
    , m_switchboard(new SwitchboardPage(desk, *m_operator, frames, keys, owner))
{
    m_messages->hide();
    m_conferences->hide();
    m_switchboard->hide();
    connect(m_operator.get(), &center::Switchboard::queuesChanged, this,
            &RoomsPages::showSwitchboard);
}

RoomsPages::~RoomsPages()
{
    m_operator->disconnect(); // Its page may outlive it.
}

void RoomsPages::start()
{
    Q_EMIT appeared(m_messages);
    Q_EMIT appeared(m_conferences);
    showSwitchboard();
}

void RoomsPages::showSwitchboard()
{
    const bool isOperator = m_operator->queues().has_value();
    if (!m_switchboard || isOperator == m_hasSwitchboard)
        return;
    m_hasSwitchboard = isOperator;
    if (isOperator)
        Q_EMIT appeared(m_switchboard);
    else
        Q_EMIT vanished(m_switchboard);
}

PlacePage *RoomsPages::conferences() const
{
    return m_conferences;
}

PlacePage *RoomsPages::switchboard() const
{
    return m_switchboard;
}

void RoomsPages::openChat(const center::ChatPeer &peer)
{
    if (m_messages)
        m_messages->open(peer);
}

} // namespace vigie::ui
