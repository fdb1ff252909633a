// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vigie::ui {

//! What a tour is to show.
struct TourPlan
{
    QString folder{};
    QStringList scenes{}; //!< Scenes or single pictures; empty: all.
    QString language{}; //!< Empty: English, then French.
    std::optional<ThemeChoice> theme{}; //!< None: light and dark, and the contrast of a few.

    bool operator==(const TourPlan &) const = default;
};

} // namespace vigie::ui
