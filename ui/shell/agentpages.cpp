// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/agentpages.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/policy.h"
#include "ui/agent/agentplace.h"
#include "ui/callbacks/callbackpage.h"
#include "ui/rooms/roomspages.h"
#include "ui/shell/directorypages.h"
#include "ui/widgets/placepage.h"

#include <vector>

namespace vigie::ui {

AgentPages::AgentPages(const Parts &parts, QWidget *owner)
    : QObject(owner)
    , m_parts(parts)
    , m_owner(owner)
    , m_directory(new DirectoryPages(parts.desk, parts.clock, parts.journal, parts.keys, this))
    , m_rooms(new RoomsPages(parts.desk, parts.clock, parts.journal, parts.keys, owner))
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

void AgentPages::showHistory(QueueId queue)
{
    m_directory->showHistory(queue);
}

void AgentPages::make(AgentPlace &place)
{
    // Who is no agent takes no callbacks.
    if (m_parts.desk.center().ownAgent() && m_parts.policy.showsCallbacks())
        addCallbacks(place);
    m_rooms->start();
    m_directory->addTo(place);
}

void AgentPages::addCallbacks(AgentPlace &place)
{
    auto *page = new CallbackPage(m_parts.desk, m_parts.clock, m_parts.journal, m_parts.keys);
    page->setQuietHours(m_parts.policy.quietHours());
    place.addPage(page);
}

void AgentPages::show(PlacePage *page)
{
    if (m_place)
        m_place->showPage(page);
}

PlacePage *AgentPages::front() const
{
    return m_place ? m_place->currentPage() : nullptr;
}

CustomerPage *AgentPages::customer() const
{
    return m_directory->customer();
}

void AgentPages::moveTo(AgentPlace &place)
{
    m_directory->connectTo(place);
    connect(&place, &AgentPlace::chatRequested, m_rooms,
            [this](const QString &login, const QString &name) {
                m_rooms->openChat({.username = login, .displayName = name});
            });
    if (!m_place) {
        m_place = &place;
        make(place);
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
