// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/directorypages.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/history.h"
#include "telephony/driver.h"
#include "ui/agent/agentplace.h"
#include "ui/agent/callwords.h"
#include "ui/directory/callmemory.h"
#include "ui/directory/contactspage.h"
#include "ui/directory/customerpage.h"
#include "ui/directory/historypage.h"

#include <QApplication>

namespace vigie::ui {

using telephony::Verb;

DirectoryPages::DirectoryPages(center::Desk &desk, models::FrameClock &clock,
                               store::Journal &journal, KeyMap &keys, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_journal(journal)
    , m_keys(keys)
    , m_memory(new CallMemory(desk, this))
{
}

void DirectoryPages::addTo(AgentPlace &place)
{
    const auto whyNoCall = [&desk = m_desk] {
        const telephony::Situation situation = desk.phone().situation();
        return CallWords::reason(telephony::obstacle(Verb::Dial, situation), Verb::Dial, situation);
    };
    m_contacts = new ContactsPage(m_desk, m_clock, m_journal, m_keys, whyNoCall, &place);
    m_history = new HistoryPage(m_desk, m_clock, m_journal, *m_memory, m_keys, whyNoCall, &place);
    m_customer = new CustomerPage(m_desk, m_clock, m_journal, *m_memory, whyNoCall, &place);
    m_contacts->setChatOffered(true);
    connect(m_contacts, &ContactsPage::chatRequested, this, &DirectoryPages::chatRequested);
    place.addPage(m_contacts);
    place.addPage(m_history);
    place.addPage(m_customer);
    connect(m_customer, &CustomerPage::rankWanted, this, &DirectoryPages::placeCustomer);
}

//! Takes it to where it wants to stand, under the hands of who writes on it.
void DirectoryPages::placeCustomer()
{
    if (!m_customer || !m_place || m_customer->rank() == m_customer->wantedRank())
        return;
    const bool isInFront = m_place->currentPage() == m_customer;
    const QPointer<QWidget> focus = QApplication::focusWidget();
    const bool isWrittenOn = focus && m_customer->isAncestorOf(focus);
    m_place->removePage(m_customer);
    m_customer->moveTo(m_customer->wantedRank());
    m_place->addPage(m_customer);
    if (isInFront)
        m_place->showPage(m_customer);
    if (isInFront && isWrittenOn && focus)
        focus->setFocus();
}

void DirectoryPages::connectTo(AgentPlace &place)
{
    m_place = &place;
    place.offerContactSearch();
    connect(&place, &AgentPlace::contactSearchRequested, this, [this, &place](const QString &term) {
        if (!m_contacts)
            return;
        place.showPage(m_contacts);
        m_contacts->search(term);
    });
}

void DirectoryPages::showHistory(QueueId id)
{
    const center::Queue *queue = m_desk.center().find(id);
    if (queue == nullptr || !m_history || !m_place)
        return;
    m_place->showPage(m_history);
    m_desk.history().show(center::History::Scope::Queue,
                          {.name = queue->name, .label = queue->label(), .number = queue->number});
}

ContactsPage *DirectoryPages::contacts() const
{
    return m_contacts;
}

CustomerPage *DirectoryPages::customer() const
{
    return m_customer;
}

} // namespace vigie::ui
