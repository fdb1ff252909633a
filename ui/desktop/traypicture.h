// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"

#include <QIcon>
#include <QPixmap>

namespace vigie::ui {

struct Theme;

//! The mark with a disc in the state's colour that holds its glyph, and the count of alarms.
[[nodiscard]] QPixmap trayPicture(center::ShownState state, int alarms, int size,
                                  const Theme &theme);
//! The same in the sizes that trays ask for.
[[nodiscard]] QIcon trayIcon(center::ShownState state, int alarms, const Theme &theme);

} // namespace vigie::ui
