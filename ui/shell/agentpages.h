// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace vigie::ui {

class AgentPlace;

//! The pages that the agent's place shows beside its own, made once a sign-in.
//!
//! The place is made anew in another language; these pages move over, with all that was typed.
class AgentPages : public QObject
{
    Q_OBJECT
public:
    explicit AgentPages(QObject *parent = nullptr);

    void moveTo(AgentPlace &place); //!< From the place before, if there is one.

private:
    QPointer<AgentPlace> m_place;
};

} // namespace vigie::ui
