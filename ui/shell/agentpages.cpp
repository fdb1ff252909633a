// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/agentpages.h"

#include "ui/agent/agentplace.h"
#include "ui/shell/directorypages.h"
#include "ui/widgets/placepage.h"

#include <vector>

namespace vigie::ui {

AgentPages::AgentPages(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                       QObject *parent)
    : QObject(parent)
    , m_directory(new DirectoryPages(desk, clock, journal, this))
{
}

void AgentPages::moveTo(AgentPlace &place)
{
    if (!m_place) {
        m_place = &place;
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
