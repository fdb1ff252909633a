// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configmgt/rights.h"

namespace vigie::configmgt {

//! Somebody with a login, who may have a profile.
struct Person
{
    QString login{};
    QString firstName{};
    QString lastName{};
    Profile profile = Profile::None;
    QString rawProfile{}; //!< As received, of Other.

    bool operator==(const Person &) const = default;
};

} // namespace vigie::configmgt
