// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clockvisual.h"

#include <QCoreApplication>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::CallbackClock;

const ClockVisual &clockVisual(CallbackClock clock)
{
    static const ClockVisual over{CallbackClock::Over, "warning-octagon-fill"_L1, &Theme::danger};
    static const ClockVisual now{CallbackClock::Now, "clock-fill"_L1, &Theme::ready};
    static const ClockVisual later{CallbackClock::Later, "clock-countdown"_L1, &Theme::pause};
    switch (clock) {
    case CallbackClock::Over:
        return over;
    case CallbackClock::Now:
        return now;
    case CallbackClock::Later:
        break;
    }
    return later;
}

QString ClockVisual::label() const
{
    switch (clock) {
    case CallbackClock::Over:
        return QCoreApplication::translate("vigie::ui::ClockVisual", "Period over");
    case CallbackClock::Now:
        return QCoreApplication::translate("vigie::ui::ClockVisual", "In its period");
    case CallbackClock::Later:
        break;
    }
    return QCoreApplication::translate("vigie::ui::ClockVisual", "Later");
}

} // namespace vigie::ui
