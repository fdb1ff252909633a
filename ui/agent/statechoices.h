// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"

#include <QList>
#include <QString>

namespace vigie::center {
class Statuses;
}

namespace vigie::ui {

//! One thing that an agent may switch to.
struct StateChoice
{
    enum class Kind { LogIn, Ready, Pause, LogOut };
    Kind kind = Kind::Ready;
    QString status{}; //!< Name to send as the reason; empty: plain ready or pause.
    QString label{}; //!< As the site calls it; empty: the plain word.

    bool operator==(const StateChoice &) const = default;
};

//! What an agent may switch to from \a state (client behaviour, section 3), in the menu's order.
QList<StateChoice> stateChoices(center::ShownState state, const center::Statuses &statuses);

} // namespace vigie::ui
