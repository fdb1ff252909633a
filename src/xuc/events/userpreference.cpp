// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/userpreference.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Preference Preference::read(ObjectReader &in)
{
    Preference preference;
    while (in.next()) {
        if (in.is("value"_L1))
            preference.value = in.anyText(); // Documented as text whatever its kind.
        else if (in.is("value_type"_L1))
            preference.valueType = in.text();
    }
    return preference;
}

Result<UserPreference> UserPreference::decode(ObjectReader in)
{
    UserPreference event;
    while (in.next()) {
        const QString key = in.key();
        ObjectReader preference = in.object();
        event.preferences.insert(key, Preference::read(preference));
    }
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
