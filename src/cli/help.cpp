// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/verbinfo.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    constexpr int optionColumn = 26;

    //! "  left      right": the right part wraps inside its own column.
    QString entry(const QString &left, const QString &right, int column)
    {
        const QString text = wrapped(right, column);
        if (left.size() + 3 > column)
            return u"  "_s + left + u'\n' + text;
        return QString(u"  "_s + left).leftJustified(column) + text.mid(column);
    }

    QString shown(const OptionInfo &option)
    {
        return option.takesValue() ? u"--%1 %2"_s.arg(option.name, option.value)
                                   : QString("--"_L1 + option.name);
    }

    QString optionList(const QList<OptionInfo> &options)
    {
        QString text;
        for (const OptionInfo &option : options)
            text += entry(shown(option), option.help, optionColumn);
        return text;
    }

    QString exitCodes()
    {
        return u"Exit codes:\n"
               "  0  done\n"
               "  1  refused, or not confirmed within 5 seconds\n"
               "  2  wrong usage\n"
               "  3  the server was not reached, or refused the sign-in\n"
               "  4  the connection was lost before the answer\n"
               "  5  no password: standard input or the keychain gave none\n"_s;
    }

    QString title(const VerbInfo &verb)
    {
        return verb.arguments.isEmpty() ? QString(verb.name)
                                        : QString(verb.name + " "_L1 + verb.arguments);
    }

} // namespace

QString wrapped(const QString &text, int indent, int width)
{
    const QString margin(indent, u' ');
    QString all;
    QString line = margin;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() > indent && line.size() + 1 + word.size() > width) {
            all += line + u'\n';
            line = margin;
        }
        if (line.size() > indent)
            line += u' ';
        line += word;
    }
    return all + line + u'\n';
}

QString generalHelp()
{
    QString text = u"Usage: vigie-ctl [OPTION...] VERB [ARGUMENT...]\n\n"
                   "Watches and steers a XiVO contact centre from the command line.\n"_s;
    VerbGroup group = VerbGroup::Tools;
    for (const VerbInfo &verb : verbs()) {
        if (&verb == &verbs().first() || verb.group != group)
            text += u"\n%1:\n"_s.arg(titleOf(verb.group));
        group = verb.group;
        text += entry(title(verb), verb.summary, optionColumn + 2);
    }
    text += u"\nOptions of every verb:\n"_s + optionList(commonOptions());
    text += u"\nThe password is asked for, read from standard input or taken from the keychain;\n"
            "it is never an argument nor a variable.\n\n"_s;
    return text + exitCodes() + u"\nvigie-ctl VERB --help explains one verb.\n"_s;
}

QString verbHelp(const VerbInfo &verb)
{
    QString text = wrapped(u"Usage: vigie-ctl [OPTION...] "_s + title(verb), 0)
        + u"\n%1.\n"_s.arg(verb.summary);
    if (!verb.details.isEmpty())
        text += u'\n' + wrapped(QString(verb.details).replace(u'\n', u' '), 0);
    if (!verb.options.isEmpty())
        text += u"\nOptions:\n"_s + optionList(verb.options);
    if (verb.needsServer)
        text += u"\nOptions of every verb:\n"_s + optionList(commonOptions());
    return text + u'\n' + exitCodes();
}

QString versionText()
{
    return u"vigie-ctl %1\n"_s.arg(QCoreApplication::applicationVersion());
}

} // namespace vigie::cli
