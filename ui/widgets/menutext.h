// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

//! Words with a name of somebody else's in them, as an entry of a menu: one line that fits any
//! screen, in which no tab begins a key and each & stands for itself.
QString menuText(const QString &words);
QString oneLine(const QString &words); //!< The same for where & means nothing.

} // namespace vigie::ui
