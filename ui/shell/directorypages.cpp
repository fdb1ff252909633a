// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/directorypages.h"

#include "center/desk.h"
#include "telephony/driver.h"
#include "ui/agent/agentplace.h"
#include "ui/agent/callwords.h"
#include "ui/directory/contactspage.h"

namespace vigie::ui {

using telephony::Verb;

DirectoryPages::DirectoryPages(center::Desk &desk, models::FrameClock &clock,
                               store::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_journal(journal)
{
}

void DirectoryPages::addTo(AgentPlace &place)
{
    const auto whyNoCall = [&desk = m_desk] {
        const telephony::Situation situation = desk.phone().situation();
        return CallWords::reason(telephony::obstacle(Verb::Dial, situation), Verb::Dial, situation);
    };
    m_contacts = new ContactsPage(m_desk, m_clock, m_journal, whyNoCall, &place);
    place.addPage(m_contacts);
}

ContactsPage *DirectoryPages::contacts() const
{
    return m_contacts;
}

} // namespace vigie::ui
