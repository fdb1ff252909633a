// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/order.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace vigie::ui {

enum class DemoRole { Choose, Agent, Supervisor, Administrator };

//! What the command line asks for.
struct Options
{
    QUrl server{};
    QString login{};
    QString phone{};
    bool readsPassword = false; //!< One line of standard input.
    std::optional<DemoRole> demo{};
    QString language{}; //!< "en", "fr", or empty: as remembered, else the system's.
    std::optional<ThemeChoice> theme{};
    QString tourDirectory{};
    QStringList tourScenes{}; //!< Scenes or pictures; empty: all.
    bool allowsClearText = false;
    bool startsHidden = false; //!< In the tray; minimised where there is none.
    std::optional<Order> order{}; //!< For the program that runs; a link may also start one.

    bool operator==(const Options &) const = default;
};

//! Options to go on with, or a text to print and an exit code.
struct CommandLine
{
    Options options{};
    QString text{}; //!< Help, version, or one line that says what is wrong.
    std::optional<int> exitCode{}; //!< 0 after help and version, 2 after a bad value.
};

//! Reads the command line; the first argument is the program's name. Needs no application object.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace vigie::ui
