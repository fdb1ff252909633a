// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/agentpages.h"

#include "ui/agent/agentplace.h"
#include "ui/rooms/roomspages.h"
#include "ui/shell/directorypages.h"
#include "ui/widgets/placepage.h"

#include <vector>

namespace vigie::ui {

AgentPages::AgentPages(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                       QWidget *owner)
    : QObject(owner)
    , m_owner(owner)
    , m_directory(new DirectoryPages(desk, clock, journal, this))
    , m_rooms(new RoomsPages(desk, clock, journal, owner))
{
    connect(m_directory, &DirectoryPages::chatRequested, m_rooms,
            [this](const QString &login, const QString &name) {
                m_rooms->openChat({.username = login, .displayName = name});
            });
    connect(m_rooms, &RoomsPages::appeared, this, &AgentPages::add);
    connect(m_rooms, &RoomsPages::vanished, this, &AgentPages::remove);
}

void AgentPages::add(PlacePage *page)
{
    connect(page, &PlacePage::frontRequested, this, [this, page] {
        if (m_place)
            m_place->showPage(page);
    });
    if (m_place)
        m_place->addPage(page);
}

void AgentPages::remove(PlacePage *page)
{
    disconnect(page, &PlacePage::frontRequested, this, nullptr);
    if (m_place)
        m_place->removePage(page);
    page->setParent(m_owner);
}

void AgentPages::moveTo(AgentPlace &place)
{
    m_directory->connectTo(place);
    if (!m_place) {
        m_place = &place;
        m_rooms->start();
        m_directory->addTo(place);
        return;
    }
    PlacePage *front = m_place->currentPage();
    const std::vector<PlacePage *> pages = m_place->takePages();
    m_place = &place;
    for (PlacePage *page : pages) {
        place.addPage(page);
        if (page == front)
            place.showPage(page);
    }
}

} // namespace vigie::ui
