// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/phonestatus.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

#include <charconv>

namespace vigie::xuc {

namespace {

    constexpr NameTable names({
        NameEntry<PhoneStatus>{"AVAILABLE", PhoneStatus::Available},
        {"CALLING", PhoneStatus::Calling},
        {"BUSY", PhoneStatus::Busy},
        {"INDISPONIBLE", PhoneStatus::Unavailable},
        {"RINGING", PhoneStatus::Ringing},
        {"BUSY_AND_RINGING", PhoneStatus::BusyAndRinging},
        {"ONHOLD", PhoneStatus::OnHold},
        {"DEACTIVATED", PhoneStatus::Deactivated},
        {"UNEXISTING", PhoneStatus::Unexisting},
        {"ERROR", PhoneStatus::Error},
    });

    PhoneStatus numbered(int number)
    {
        switch (number) {
        case 0:
        case 1:
        case 2:
        case 4:
        case 8:
        case 9:
        case 16:
        case -1:
        case -2:
        case -99:
            return PhoneStatus(number);
        default:
            return PhoneStatus::Unknown;
        }
    }

} // namespace

PhoneStatus readPhoneStatus(ValueReader &in, QString &raw)
{
    const std::string_view word = in.word();
    if (const PhoneStatus *known = names.find(word))
        return *known;
    int number = 0;
    const char *const last = word.data() + word.size();
    const auto [end, error] = std::from_chars(word.data(), last, number);
    const PhoneStatus status
        = error == std::errc() && end == last ? numbered(number) : PhoneStatus::Unknown;
    if (status == PhoneStatus::Unknown) {
        in.noteUnknownValue(word);
        raw = in.shared(word);
    }
    return status;
}

} // namespace vigie::xuc
