// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::site {
class Policy;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class AgentPlace;
class CustomerPage;
class DirectoryPages;
class KeyMap;
class PlacePage;
class RoomsPages;

//! The pages that the agent's place shows beside its own, made once a sign-in.
//!
//! The place is made anew in another language; these pages move over, with all that was typed.
class AgentPages : public QObject
{
    Q_OBJECT
public:
    //! What the pages are made of; all of it outlives them.
    struct Parts
    {
        center::Desk &desk;
        models::FrameClock &clock;
        store::Journal &journal;
        const site::Policy &policy;
        KeyMap &keys;
    };

    //! \a owner: of pages that no place shows.
    AgentPages(const Parts &parts, QWidget *owner);

    void moveTo(AgentPlace &place); //!< From the place before, if there is one.
    void add(PlacePage *page); //!< Shown in front whenever it asks for it.
    void remove(PlacePage *page); //!< Keeps the page, without a tab.
    void show(PlacePage *page);
    void showHistory(QueueId queue); //!< Past calls of that queue.
    PlacePage *front() const; //!< Null: there is no place, or no page in it.

    CustomerPage *customer() const; //!< Null until there is a place.
    RoomsPages *rooms() const { return m_rooms; }

private:
    void make(AgentPlace &place);
    void addCallbacks(AgentPlace &place);

    const Parts m_parts;
    QWidget *const m_owner;
    QPointer<AgentPlace> m_place;
    DirectoryPages *m_directory;
    RoomsPages *m_rooms;
};

} // namespace vigie::ui
