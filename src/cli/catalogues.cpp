// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogues.h"

#include "base/nearest.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/invocation.h"
#include "xuc/commands/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using xuc::command::ArgumentInfo;
using xuc::command::CommandInfo;

namespace {

    constexpr int argumentIndent = 4;

    QStringList wordsOf(const ArgumentInfo &argument)
    {
        QStringList words;
        for (const QLatin1StringView word : argument.words)
            words.append(word);
        return words;
    }

    QString shown(const ArgumentInfo &argument)
    {
        const QString type
            = argument.words.isEmpty() ? QString(argument.type) : wordsOf(argument).join(u'|');
        const QString text = u"%1=%2"_s.arg(argument.name, u'<' + type + u'>');
        return argument.isOptional ? u'[' + text + u']' : text;
    }

    QString shown(const CommandInfo &command)
    {
        QStringList arguments;
        for (const ArgumentInfo &argument : command.arguments)
            arguments.append(shown(argument).replace(u' ', QChar::Nbsp));
        QString text = QString(command.name) + u'\n';
        if (!arguments.isEmpty())
            text += wrapped(arguments.join(u' '), argumentIndent).replace(QChar::Nbsp, u' ');
        return text;
    }

    QJsonObject json(const CommandInfo &command)
    {
        QJsonArray arguments;
        for (const ArgumentInfo &argument : command.arguments) {
            QJsonObject one{{u"name"_s, QString(argument.name)},
                            {u"type"_s, QString(argument.type)},
                            {u"optional"_s, argument.isOptional}};
            if (!argument.words.isEmpty())
                one.insert(u"values"_s, QJsonArray::fromStringList(wordsOf(argument)));
            arguments.append(one);
        }
        return {{u"name"_s, QString(command.name)}, {u"arguments"_s, arguments}};
    }

} // namespace

int showCommands(const Invocation &invocation, Console &console)
{
    QString text;
    QJsonArray array;
    QStringList names;
    for (const CommandInfo &command : xuc::command::commands()) {
        names.append(command.name);
        if (!invocation.words.isEmpty() && invocation.word(0) != command.name)
            continue;
        text += shown(command);
        array.append(json(command));
    }
    if (array.isEmpty()) {
        const QString near = nearest(invocation.word(0), names);
        console.note(u"there is no command "_s + invocation.word(0)
                     + (near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near)));
        return WrongUsage;
    }
    console.print(invocation.has("json"_L1) ? QString::fromUtf8(QJsonDocument(array).toJson())
                                            : text);
    return Done;
}

} // namespace vigie::cli
