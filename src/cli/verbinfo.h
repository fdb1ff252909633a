// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace vigie::cli {

//! An option; help, completion and the reading of the command line share it.
struct OptionInfo
{
    QLatin1StringView name{}; //!< Without its dashes.
    QLatin1StringView value{}; //!< What stands for its value; empty: it has none.
    QLatin1StringView help{};

    bool takesValue() const { return !value.isEmpty(); }
};

enum class VerbGroup { Look, Agent, Phone, Person, Callbacks, Raw, Tools };

//! A verb of the command line.
struct VerbInfo
{
    QLatin1StringView name{};
    //! "[X]" may be left out, "X..." is any number of them, "a|b" one of these words.
    QLatin1StringView arguments{};
    QLatin1StringView summary{};
    VerbGroup group = VerbGroup::Tools;
    bool needsServer = true;
    QLatin1StringView details{};
    QList<OptionInfo> options{};
    QLatin1StringView localWord{}; //!< As the first word: no server is needed after all.

    QList<QLatin1StringView> placeholders() const;
    int fewestWords() const;
    int mostWords() const; //!< -1: any number.
};

const QList<VerbInfo> &verbs(); //!< In the order of the help.
const VerbInfo *findVerb(const QString &name); //!< Null: no such verb.
const QList<OptionInfo> &commonOptions(); //!< Those that every verb takes.
QLatin1StringView titleOf(VerbGroup group);

} // namespace vigie::cli
