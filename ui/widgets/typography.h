// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace vigie::ui {

//! The type scale (look, section 3). Sizes are offsets from the application's font.
enum class TextRole {
    Micro, //!< 8 pt: rail labels, keys.
    MicroStrong, //!< 8 pt 600: counts.
    Caption, //!< 9 pt: second lines, counters' names.
    CaptionMedium, //!< 9 pt 500: table headers, field labels, chips.
    CaptionStrong, //!< 9 pt 600: the sorted column.
    Dense, //!< 9.5 pt: compact tables.
    DenseMedium,
    DenseStrong,
    Body, //!< 10 pt.
    BodyMedium, //!< 10 pt 500: the name of a row, buttons.
    BodyStrong, //!< 10 pt 600: active tab, threshold cells, totals.
    Figure, //!< 11 pt 500: counters.
    Strong, //!< 11 pt 600: state label, section titles.
    Title, //!< 14 pt 600: caller, dialogs.
    SignInTitle, //!< 17 pt 600.
    Timer, //!< 20 pt 500: call timer.
};

[[nodiscard]] QFont fontFor(TextRole role);
[[nodiscard]] QFont fontFor(TextRole role, const QFont &base);

//! IBM Plex Sans at 10 pt, with the fallbacks of look 3; needs initResources().
//! What the person prefers over the program's own type.
struct TextChoice
{
    int percent = 100; //!< Of the usual size.
    bool usesSystemFont = false;

    bool operator==(const TextChoice &) const = default;
};

//! Of the application's font to the usual one: 1.5 at 150 percent.
[[nodiscard]] qreal textScale();

[[nodiscard]] QFont applicationFont(const TextChoice &choice = {});

} // namespace vigie::ui
