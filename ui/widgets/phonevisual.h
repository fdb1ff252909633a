// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "xuc/events/phonestatus.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace vigie::ui {

//! How a colleague's phone looks: a glyph of its own shape, and a word.
struct PhoneVisual
{
    QLatin1StringView icon{}; //!< Empty: nothing is known, nothing is drawn.
    QColor Theme::*colour = &Theme::out;
    QString word{}; //!< Translated: "Available".
};

[[nodiscard]] PhoneVisual visualOf(std::optional<xuc::PhoneStatus> status);

} // namespace vigie::ui
