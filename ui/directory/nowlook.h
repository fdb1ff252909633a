// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "xuc/events/phonestatus.h"

#include <QString>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! What somebody does now: an agent's state where the number is an agent's phone, else the phone's.
struct NowLook
{
    QLatin1StringView icon{}; //!< Empty: nothing is known.
    QColor Theme::*colour = &Theme::out;
    QString word{};

    //! \a known: what a history said of the phone, for one that nobody watches yet.
    static NowLook of(const center::Desk &desk, const QString &number, xuc::PhoneStatus known);
};

//! Name of the agent on that phone; empty: none.
QString agentNameAt(const center::Desk &desk, const QString &number);

} // namespace vigie::ui
