// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace vigie::ui {

//! What the settings can change and ask of the desktop around the window.
struct DesktopMeans
{
    std::function<bool()> startsWithSession = [] { return false; };
    std::function<bool(bool)> setStartsWithSession = [](bool) { return false; }; //!< False: failed.
    std::function<bool()> tellsIdle = [] { return false; }; //!< How long nobody touches it.
    bool hasTray = false;
};

} // namespace vigie::ui
