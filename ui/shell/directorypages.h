// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QObject>
#include <QPointer>

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class AgentPlace;
class CallMemory;
class ContactsPage;
class CustomerPage;
class HistoryPage;
class KeyMap;

//! Makes the pages about people and past calls, and connects them with the place around them.
class DirectoryPages : public QObject
{
    Q_OBJECT
public:
    DirectoryPages(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                   KeyMap &keys, QObject *parent = nullptr);

    void addTo(AgentPlace &place); //!< Once; the pages move with the others from then on.
    void connectTo(AgentPlace &place); //!< Each place that shows them.
    //! Past calls of that queue, in front of the place.
    void showHistory(QueueId queue);
    ContactsPage *contacts() const;
    CustomerPage *customer() const;

Q_SIGNALS:
    void chatRequested(const QString &login, const QString &name);

private:
    void placeCustomer();

    center::Desk &m_desk;
    models::FrameClock &m_clock;
    store::Journal &m_journal;
    KeyMap &m_keys;
    CallMemory *m_memory;
    QPointer<ContactsPage> m_contacts;
    QPointer<HistoryPage> m_history;
    QPointer<CustomerPage> m_customer;
    QPointer<AgentPlace> m_place;
};

} // namespace vigie::ui
