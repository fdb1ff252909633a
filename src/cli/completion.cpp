// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "cli/verbinfo.h"
#include "xuc/commands/catalogue.h"
#include "xuc/messages.h"
#include "xuc/rest/catalogue.h"

#include <QFile>

//! A resource of a static library has to be named once, outside of every namespace.
static void initCompletions()
{
    Q_INIT_RESOURCE(completions);
}

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    QString candidate(const QString &text, const QString &meaning)
    {
        return meaning.isEmpty() ? text : text + u'\t' + meaning;
    }

    QStringList optionCandidates(const QList<OptionInfo> &options)
    {
        QStringList all;
        for (const OptionInfo &option : options)
            all.append(candidate("--"_L1 + option.name, option.help));
        return all;
    }

    QStringList verbCandidates()
    {
        QStringList all;
        for (const VerbInfo &verb : verbs())
            all.append(candidate(verb.name, verb.summary));
        return all;
    }

    QStringList commandCandidates()
    {
        QStringList all;
        for (const auto &command : xuc::command::commands())
            all.append(command.name);
        return all;
    }

    QStringList messageCandidates()
    {
        QStringList all;
        for (const auto &message : xuc::messages())
            all.append(message.name);
        return all;
    }

    QStringList argumentCandidates(const QString &commandName)
    {
        QStringList all;
        for (const auto &command : xuc::command::commands()) {
            if (commandName != command.name)
                continue;
            for (const auto &argument : command.arguments)
                all.append(candidate(argument.name + "="_L1, argument.type));
        }
        return all;
    }

    QStringList restCandidates(const QStringList &words)
    {
        QStringList all;
        for (const auto &method : xuc::restMethods()) {
            if (words.isEmpty())
                all.append(candidate(method.name, method.path));
            else if (words.first() == method.name) {
                for (const auto &argument : method.arguments) {
                    if (argument.name != "password"_L1) // Never written.
                        all.append(candidate(argument.name + "="_L1, argument.type));
                }
            }
        }
        return all;
    }

    //! What may stand behind "xci list" and its like.
    QStringList xciCandidates(const QString &deed)
    {
        if (deed == "list"_L1)
            return {u"xivos"_s, u"entities"_s, u"users"_s, u"templates"_s, u"administrators"_s};
        if (deed == "change"_L1 || deed == "delete"_L1)
            return {u"entity"_s, u"user"_s, u"template"_s, u"administrator"_s};
        if (deed == "create"_L1)
            return {u"xivo"_s, u"entity"_s, u"user"_s, u"template"_s, u"administrator"_s};
        return {};
    }

    //! Candidates for the word at that place behind the verb.
    QStringList wordCandidates(const VerbInfo &verb, const QStringList &words)
    {
        if (verb.name == "send"_L1 && !words.isEmpty())
            return argumentCandidates(words.first());
        if (verb.name == "rest"_L1)
            return restCandidates(words);
        if (verb.name == "xci"_L1 && words.size() == 1)
            return xciCandidates(words.first());
        if (verb.name == "help"_L1)
            return words.isEmpty() ? verbCandidates() : QStringList();
        const auto placeholders = verb.placeholders();
        if (words.size() >= placeholders.size())
            return {};
        const QLatin1StringView placeholder = placeholders.at(words.size());
        if (placeholder.contains("COMMAND"_L1))
            return commandCandidates();
        if (placeholder.contains("MESSAGE"_L1))
            return messageCandidates();
        return placeholder.contains("|"_L1) ? QString(placeholder).split(u'|') : QStringList();
    }

    bool takesValue(const QString &argument, const VerbInfo *verb)
    {
        for (const auto &options : {commonOptions(), verb ? verb->options : QList<OptionInfo>()}) {
            for (const OptionInfo &option : options) {
                if (argument == QString("--"_L1 + option.name))
                    return option.takesValue();
            }
        }
        return false;
    }

} // namespace

QString completionScript(const QString &shell)
{
    initCompletions();
    QFile file(u":/completions/"_s + shell);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList candidatesBehind(const QStringList &arguments)
{
    const VerbInfo *verb = nullptr;
    QStringList words;
    bool isValueDue = false;
    for (const QString &argument : arguments) {
        if (std::exchange(isValueDue, false))
            continue; // It is the option's.
        if (argument.startsWith(u'-'))
            isValueDue = takesValue(argument, verb);
        else if (verb)
            words.append(argument);
        else if (verb = findVerb(argument); !verb)
            return {};
    }
    if (isValueDue)
        return {};
    const QStringList options = optionCandidates(commonOptions());
    if (!verb)
        return verbCandidates() + options;
    return wordCandidates(*verb, words) + optionCandidates(verb->options) + options;
}

} // namespace vigie::cli
