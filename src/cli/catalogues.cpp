// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogues.h"

#include "base/nearest.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/invocation.h"
#include "xuc/commands/catalogue.h"
#include "xuc/messages.h"

#include <QJsonArray>
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

    //! "  name  type", each level of nesting further in.
    QString shownFields(std::span<const xuc::FieldInfo> fields, int indent)
    {
        QString text;
        for (const xuc::FieldInfo &field : fields) {
            const QString name
                = field.isOptional ? u'[' + QString(field.name) + u']' : QString(field.name);
            text += QString(indent, u' ') + name.leftJustified(std::max(1, 32 - indent)) + u' '
                + field.type + u'\n' + shownFields(field.fields, indent + 2);
        }
        return text;
    }

    QJsonArray fieldsJson(std::span<const xuc::FieldInfo> fields)
    {
        QJsonArray all;
        for (const xuc::FieldInfo &field : fields) {
            QJsonObject one{{u"name"_s, QString(field.name)},
                            {u"type"_s, QString(field.type)},
                            {u"optional"_s, field.isOptional}};
            if (!field.fields.empty())
                one.insert(u"fields"_s, fieldsJson(field.fields));
            all.append(one);
        }
        return all;
    }

    //! Prints what was chosen, or says that there is no such thing.
    int showChosen(const Invocation &invocation, Console &console, const QString &kind,
                   const QStringList &names, const QString &text, const QJsonArray &array)
    {
        if (array.isEmpty()) {
            const QString near = nearest(invocation.word(0), names);
            console.note(u"there is no %1 %2"_s.arg(kind, invocation.word(0).left(40))
                         + (near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near)));
            return WrongUsage;
        }
        console.print(invocation.has("json"_L1) ? QString::fromUtf8(QJsonDocument(array).toJson())
                                                : text);
        return Done;
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
    return showChosen(invocation, console, u"command"_s, names, text, array);
}

int showMessages(const Invocation &invocation, Console &console)
{
    QString text;
    QJsonArray array;
    QStringList names;
    for (const xuc::MessageInfo &message : xuc::messages()) {
        names.append(message.name);
        if (!invocation.words.isEmpty() && invocation.word(0) != message.name)
            continue;
        text += QString(message.name) + (message.isList ? u"  (a list)\n"_s : u"\n"_s)
            + shownFields(message.fields, argumentIndent);
        array.append(QJsonObject{{u"name"_s, QString(message.name)},
                                 {u"list"_s, message.isList},
                                 {u"fields"_s, fieldsJson(message.fields)}});
    }
    return showChosen(invocation, console, u"message"_s, names, text, array);
}

} // namespace vigie::cli
