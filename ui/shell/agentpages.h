// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
class DirectoryPages;

//! The pages that the agent's place shows beside its own, made once a sign-in.
//!
//! The place is made anew in another language; these pages move over, with all that was typed.
class AgentPages : public QObject
{
    Q_OBJECT
public:
    AgentPages(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
               QObject *parent = nullptr);

    void moveTo(AgentPlace &place); //!< From the place before, if there is one.

private:
    QPointer<AgentPlace> m_place;
    DirectoryPages *m_directory;
};

} // namespace vigie::ui
