// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/signin.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace vigie::cli {

struct VerbInfo;

enum class PasswordSource {
    Terminal, //!< Asked for without echo.
    StandardInput,
    Keychain
};

//! What a command line asks for.
struct Invocation
{
    const VerbInfo *verb = nullptr; //!< Never null in one that was read.
    QStringList words{}; //!< Those behind the verb.
    QMap<QString, QString> options{}; //!< The verb's own, by name.
    xuc::SignIn signIn{}; //!< Without the password.
    QString phone{};
    PasswordSource passwordSource = PasswordSource::Terminal;
    bool isVerbose = false;

    bool has(QLatin1StringView option) const { return options.contains(option); }
    QString value(QLatin1StringView option) const { return options.value(option); }
    QString word(int place) const { return words.value(place); } //!< Empty: not given.
};

//! An invocation to go on with, or a text and what to leave with.
struct CommandLine
{
    std::optional<Invocation> invocation{};
    QString text{}; //!< Help or version; else a sentence without a line's end.
    int exitCode = 0;
};

using Environment = std::function<QString(const char *name)>;

//! Reads the arguments behind the program's name.
CommandLine readCommandLine(const QStringList &arguments, const Environment &environment);

} // namespace vigie::cli
