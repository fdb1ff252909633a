// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typography.h"

#include <QColor>
#include <QString>

#include <optional>

class QApplication;
class QPalette;
class QWidget;

namespace vigie::ui {

enum class ThemeName { Light, Dark, Contrast };

//! What the person chose; System follows the lightness of the desktop's own palette.
enum class ThemeChoice { System, Light, Dark, Contrast };

//! The colour tokens of one theme. Painting reads these, never literals.
struct Theme
{
    ThemeName name = ThemeName::Light;
    QColor window{}, surface{}, raised{}, header{};
    QColor hover{}, press{}, select{}, stripe{};
    QColor line{}, lineStrong{}, border{};
    QColor text{}, text2{}, text3{}, disabled{};
    QColor accent{}, accentHover{}, accentPress{}, alarmHover{}, onAccent{}, focus{};
    QColor ready{}, readyBg{}, pause{}, pauseBg{}, wrapup{}, wrapupBg{}, ringing{}, ringingBg{};
    QColor acd{}, acdBg{}, call{}, callBg{}, out{}, outBg{};
    QColor warnBg{}, onWarn{}, alarmBg{}, onAlarm{};
    QColor danger{}, dangerBg{};
};

[[nodiscard]] const Theme &themeNamed(ThemeName name);

//! The theme in force. All widgets of the program share one, so the argument only says who asks.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

[[nodiscard]] QPalette paletteOf(const Theme &theme);

//! Fonts and icons of the static library; call once after the application is made.
void initResources();

//! Sets style, palette, font and theme. Callable at any time: open windows follow at once.
void applyTheme(QApplication &app, ThemeName name);

//! The same for a choice; with System it keeps following the desktop until another choice comes.
void applyTheme(QApplication &app, ThemeChoice choice);

//! By its name in files and on the command line: system, light, dark, contrast.
std::optional<ThemeChoice> themeChoice(QStringView name);
QLatin1StringView nameOf(ThemeChoice choice);

//! Size and family of the text; a theme that comes later keeps them.
void applyText(QApplication &app, const TextChoice &choice);

//! Whether popups fade and bells pulse; a still program asks less of the eye.
void applyMotion(QApplication &app, bool isReduced);

//! A desktop palette with a window darker than its text asks for the dark theme.
[[nodiscard]] ThemeName themeFor(const QPalette &desktop);

} // namespace vigie::ui
