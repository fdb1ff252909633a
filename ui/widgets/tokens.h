// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

namespace vigie::ui::tokens {

// The values of the three themes, as proved for contrast and colour-blind sight.
Theme lightTheme();
Theme darkTheme();
Theme contrastTheme();

} // namespace vigie::ui::tokens
