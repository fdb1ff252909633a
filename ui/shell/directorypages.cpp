// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/directorypages.h"

#include "center/desk.h"
#include "telephony/driver.h"
#include "ui/agent/agentplace.h"
#include "ui/agent/callwords.h"
#include "ui/directory/callmemory.h"
#include "ui/directory/contactspage.h"
#include "ui/directory/customerpage.h"
#include "ui/directory/historypage.h"

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
}

void DirectoryPages::connectTo(AgentPlace &place)
{
    place.offerContactSearch();
    connect(&place, &AgentPlace::contactSearchRequested, this, [this, &place](const QString &term) {
        if (!m_contacts)
            return;
        place.showPage(m_contacts);
        m_contacts->search(term);
    });
}

ContactsPage *DirectoryPages::contacts() const
{
    return m_contacts;
}

} // namespace vigie::ui
