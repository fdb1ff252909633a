// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phonevisual.h"

#include <QCoreApplication>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xuc::PhoneStatus;

PhoneVisual visualOf(std::optional<PhoneStatus> status)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Phone", text); };
    switch (status.value_or(PhoneStatus::Unknown)) {
    case PhoneStatus::Available:
        //: State of a colleague's phone.
        return {"check-circle-fill"_L1, &Theme::ready,
                word(QT_TRANSLATE_NOOP("Phone", "Available"))};
    case PhoneStatus::Calling:
    case PhoneStatus::Busy:
        //: State of a colleague's phone.
        return {"phone-fill"_L1, &Theme::call, word(QT_TRANSLATE_NOOP("Phone", "Busy"))};
    case PhoneStatus::Ringing:
    case PhoneStatus::BusyAndRinging:
        //: State of a colleague's phone.
        return {"bell-ringing-fill"_L1, &Theme::ringing,
                word(QT_TRANSLATE_NOOP("Phone", "Ringing"))};
    case PhoneStatus::OnHold:
        //: State of a colleague's phone.
        return {"phone-pause"_L1, &Theme::call, word(QT_TRANSLATE_NOOP("Phone", "On hold"))};
    case PhoneStatus::Unavailable:
    case PhoneStatus::Deactivated:
        //: State of a colleague's phone.
        return {"circle"_L1, &Theme::out, word(QT_TRANSLATE_NOOP("Phone", "Unavailable"))};
    case PhoneStatus::Unexisting:
    case PhoneStatus::Error:
    case PhoneStatus::Unknown:
        break;
    }
    return {};
}

} // namespace vigie::ui
