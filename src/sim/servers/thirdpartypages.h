// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/thirdpartyanswers.h"

#include <QUrl>
#include <QUrlQuery>

namespace vigie::sim::pages {

// HTML, in the language of the demonstration floor. Whatever comes from a call is escaped.

//! A file, with the button that ends the work, or which ends by itself.
QByteArray customer(const ThirdPartyCall &call, bool endsItself);
QByteArray nested(const ThirdPartyCall &call,
                  bool endsItself); //!< The same, within a frame of the same origin.
//! Within it a frame of another origin, which claims that the work is done.
QByteArray hostile(const QUrl &elsewhere);
QByteArray claim(); //!< What stands in that frame.
QByteArray popped(const QUrlQuery &query); //!< What a sheet's address shows; no token.

} // namespace vigie::sim::pages
