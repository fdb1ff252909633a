// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

//! A stranger's text for a label: nothing of it is markup, but web addresses can be opened.
//!
//! Only http and https become links, and a link shows the address that it opens.
[[nodiscard]] QString linkedText(const QString &plain);

} // namespace vigie::ui
