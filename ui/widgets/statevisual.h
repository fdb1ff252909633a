// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"
#include "ui/widgets/theme.h"

#include <QString>

namespace vigie::ui {

//! How one agent state looks: shape first, colour second.
struct StateVisual
{
    QLatin1StringView icon{};
    QColor Theme::*colour = &Theme::out; //!< Glyph and solid block.
    QColor Theme::*tint = &Theme::outBg; //!< Ground behind the word.
};

[[nodiscard]] const StateVisual &visualOf(center::ShownState state);

//! "Ready", "ACD Call"; a pause reason's own name replaces it where the server gave one.
[[nodiscard]] QString stateLabel(center::ShownState state);

} // namespace vigie::ui
