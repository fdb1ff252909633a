// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "cli/deed.h"

#include <functional>
#include <optional>

namespace vigie::cli {

//! A change that the desk follows as a wish, so that one reading of the server proves it here and
//! in the window.
struct Wish
{
    //! What is so, or stands in the way, before anything is sent; may be empty.
    std::function<Verdict(Site &)> already{};
    std::function<std::optional<center::IntentId>(Site &)> ask{}; //!< None: it cannot be asked.
    std::function<QString(const Site &)> text{}; //!< What is so once it is confirmed.
};

Deed deedOf(const Wish &wish);

} // namespace vigie::cli
