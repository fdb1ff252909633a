// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

namespace vigie::ui::tokens {

namespace {

    QColor rgb(QRgb value)
    {
        return QColor(value);
    }

} // namespace

Theme lightTheme()
{
    return {
        .name = ThemeName::Light,
        .window = rgb(0xf3f4f6),
        .surface = rgb(0xffffff),
        .raised = rgb(0xffffff),
        .header = rgb(0xf8f9fa),
        .hover = rgb(0xf1f3f6),
        .press = rgb(0xe4e7ec),
        .select = rgb(0xe3e7fa),
        .stripe = rgb(0xfafbfc),
        .line = rgb(0xe3e6ea),
        .lineStrong = rgb(0xcbd0d7),
        .border = rgb(0x858e9a),
        .text = rgb(0x171a1f),
        .text2 = rgb(0x4b535e),
        .text3 = rgb(0x5f6874),
        .disabled = rgb(0x878f9b),
        .accent = rgb(0x3547b8),
        .accentHover = rgb(0x2b3b9e),
        .accentPress = rgb(0x222f80),
        .alarmHover = rgb(0xa8201a),
        .onAccent = rgb(0xffffff),
        .focus = rgb(0x3547b8),
        .ready = rgb(0x137a3e),
        .readyBg = rgb(0xdff1e5),
        .pause = rgb(0xbc6c00),
        .pauseBg = rgb(0xfbefd6),
        .wrapup = rgb(0x8a2ba6),
        .wrapupBg = rgb(0xf8e6f7),
        .ringing = rgb(0x0b57d8),
        .ringingBg = rgb(0xe0ecfc),
        .acd = rgb(0x064836),
        .acdBg = rgb(0xd5e9e1),
        .call = rgb(0x1b87a0),
        .callBg = rgb(0xdaedf1),
        .out = rgb(0x5d6672),
        .outBg = rgb(0xeceef1),
        .warnBg = rgb(0xffe3a3),
        .onWarn = rgb(0x4d3200),
        .alarmBg = rgb(0xc0271f),
        .onAlarm = rgb(0xffffff),
        .danger = rgb(0xb8231c),
        .dangerBg = rgb(0xfbe7e5),
    };
}

Theme darkTheme()
{
    return {
        .name = ThemeName::Dark,
        .window = rgb(0x111417),
        .surface = rgb(0x171b1f),
        .raised = rgb(0x1f242a),
        .header = rgb(0x1a1f23),
        .hover = rgb(0x1f252a),
        .press = rgb(0x29303a),
        .select = rgb(0x262c4d),
        .stripe = rgb(0x191d22),
        .line = rgb(0x282e34),
        .lineStrong = rgb(0x3a424a),
        .border = rgb(0x717b86),
        .text = rgb(0xe8ebee),
        .text2 = rgb(0xb0b8c1),
        .text3 = rgb(0x8e98a3),
        .disabled = rgb(0x616a74),
        .accent = rgb(0x98a5ff),
        .accentHover = rgb(0xb0baff),
        .accentPress = rgb(0x8391f2),
        .alarmHover = rgb(0xb8312a),
        .onAccent = rgb(0x10142e),
        .focus = rgb(0x98a5ff),
        .ready = rgb(0x5fe08a),
        .readyBg = rgb(0x16301f),
        .pause = rgb(0xe9a83a),
        .pauseBg = rgb(0x35280f),
        .wrapup = rgb(0xf9b9f2),
        .wrapupBg = rgb(0x38203a),
        .ringing = rgb(0x5c9dff),
        .ringingBg = rgb(0x15294a),
        .acd = rgb(0xbfeedb),
        .acdBg = rgb(0x1b3a30),
        .call = rgb(0x38b8cc),
        .callBg = rgb(0x12313a),
        .out = rgb(0x8e97a2),
        .outBg = rgb(0x23282d),
        .warnBg = rgb(0x4a3709),
        .onWarn = rgb(0xffd680),
        .alarmBg = rgb(0xd13b32),
        .onAlarm = rgb(0xffffff),
        .danger = rgb(0xff8a80),
        .dangerBg = rgb(0x3a1b19),
    };
}

Theme contrastTheme()
{
    return {
        .name = ThemeName::Contrast,
        .window = rgb(0x000000),
        .surface = rgb(0x000000),
        .raised = rgb(0x000000),
        .header = rgb(0x000000),
        .hover = rgb(0x1f1f1f),
        .press = rgb(0x333333),
        .select = rgb(0x00325c),
        .stripe = rgb(0x000000),
        .line = rgb(0x8a8a8a),
        .lineStrong = rgb(0xffffff),
        .border = rgb(0xffffff),
        .text = rgb(0xffffff),
        .text2 = rgb(0xffffff),
        .text3 = rgb(0xe0e0e0),
        .disabled = rgb(0x9e9e9e),
        .accent = rgb(0xffe14d),
        .accentHover = rgb(0xfff0a0),
        .accentPress = rgb(0xffffff),
        .alarmHover = rgb(0xff8a82),
        .onAccent = rgb(0x000000),
        .focus = rgb(0xffe14d),
        .ready = rgb(0x5bff8a),
        .readyBg = rgb(0x000000),
        .pause = rgb(0xffc04d),
        .pauseBg = rgb(0x000000),
        .wrapup = rgb(0xffc4ff),
        .wrapupBg = rgb(0x000000),
        .ringing = rgb(0x5aa6ff),
        .ringingBg = rgb(0x000000),
        .acd = rgb(0xd0ffe9),
        .acdBg = rgb(0x000000),
        .call = rgb(0x4de8f5),
        .callBg = rgb(0x000000),
        .out = rgb(0xd0d0d0),
        .outBg = rgb(0x000000),
        .warnBg = rgb(0xffc04d),
        .onWarn = rgb(0x000000),
        .alarmBg = rgb(0xff5a50),
        .onAlarm = rgb(0x000000),
        .danger = rgb(0xff9c94),
        .dangerBg = rgb(0x000000),
    };
}

} // namespace vigie::ui::tokens
