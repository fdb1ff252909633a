// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/callbackclock.h"
#include "ui/widgets/theme.h"

#include <QLatin1StringView>
#include <QString>

namespace vigie::ui {

//! How a callback's clock looks: each has a shape of its own, whatever eyes make of its colour.
struct ClockVisual
{
    center::CallbackClock clock = center::CallbackClock::Now;
    QLatin1StringView icon{};
    QColor Theme::*colour = &Theme::ready;

    QString label() const; //!< "Period over".
};

[[nodiscard]] const ClockVisual &clockVisual(center::CallbackClock clock);

} // namespace vigie::ui
