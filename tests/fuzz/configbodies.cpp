// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configmgt/coding.h"
#include "targets.h"

namespace vigie::fuzz {

void configbodies(QByteArrayView input)
{
    const QByteArray json = input.toByteArray();
    const auto lists = configmgt::listsIn(json);
    expect(lists == configmgt::listsIn(json), "a body says one thing");
    const auto periods = configmgt::periodsIn(json);
    expect(periods == configmgt::periodsIn(json), "a body says one thing");
    expect(configmgt::peopleIn(json) == configmgt::peopleIn(json), "a body says one thing");
    const auto rights = configmgt::rightsIn(json);
    expect(rights == configmgt::rightsIn(json), "a body says one thing");
    // What is read can be sent, and is read again as the same.
    if (lists) {
        for (const auto &list : *lists)
            expect(!configmgt::bodyOf(list).isEmpty(), "a list has a body");
    }
    if (periods) {
        for (const auto &period : *periods)
            expect(!configmgt::bodyOf(period).isEmpty(), "a period has a body");
    }
    if (rights)
        expect(configmgt::rightsIn(configmgt::bodyOf(*rights)).has_value()
                   || configmgt::bodyOf(*rights).isEmpty(),
               "rights that were read can be sent");
}

} // namespace vigie::fuzz
