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

//! Without colours: the state's glyph in \a ink, beside a small outline of the mark; the shape
//! alone tells the state. The count of alarms alone stays red, as it is to be seen.
[[nodiscard]] QPixmap plainTrayPicture(center::ShownState state, int alarms, int size,
                                       const Theme &theme, const QColor &ink);
[[nodiscard]] QIcon plainTrayIcon(center::ShownState state, int alarms, const Theme &theme,
                                  const QColor &ink);

} // namespace vigie::ui
