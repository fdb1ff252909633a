// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options.h"

#include "net/serveraddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    CommandLine refuse(const QString &why)
    {
        CommandLine refused;
        refused.text = u"vigie: "_s + why + u" (vigie --help lists the options)\n"_s;
        refused.exitCode = 2;
        return refused;
    }

    CommandLine answer(const QString &text)
    {
        CommandLine answered;
        answered.text = text;
        answered.exitCode = 0;
        return answered;
    }

    //! "--demo" alone has no value; QCommandLineParser would take the next argument for it.
    QStringList withDemoValue(QStringList arguments)
    {
        for (QString &argument : arguments) {
            if (argument == "--demo"_L1)
                argument = u"--demo=choose"_s;
        }
        return arguments;
    }

    std::optional<DemoRole> demoRole(const QString &name)
    {
        if (name == "choose"_L1)
            return DemoRole::Choose;
        if (name == "agent"_L1)
            return DemoRole::Agent;
        if (name == "supervisor"_L1)
            return DemoRole::Supervisor;
        if (name == "admin"_L1)
            return DemoRole::Administrator;
        return {};
    }

    void declare(QCommandLineParser &parser)
    {
        parser.setApplicationDescription(
            u"Vigie, a desktop for XiVO contact centres.\n\nWithout options it opens the sign-in page."_s);
        parser.addOptions({
            {{u"h"_s, u"help"_s}, u"Show this help and end."_s},
            {{u"v"_s, u"version"_s}, u"Show the version and end."_s},
            {u"demo"_s,
             u"Open a simulated contact centre. With =agent, =supervisor or =admin go straight in."_s,
             u"role"_s},
            {u"server"_s, u"Sign in to this server (https:// is meant if not written)."_s,
             u"address"_s},
            {u"login"_s, u"Sign in as this person."_s, u"name"_s},
            {u"phone"_s, u"Log the agent in on this line."_s, u"number"_s},
            {u"password-stdin"_s, u"Read the password from standard input and skip the form."_s},
            {u"allow-clear-text"_s, u"Accept a server without encryption (http://)."_s},
            {u"language"_s, u"en or fr."_s, u"code"_s},
            {u"theme"_s, u"light, dark, contrast or system."_s, u"name"_s},
            {u"tour"_s, u"Write pictures of every screen into this folder and end."_s, u"folder"_s},
            {u"scenes"_s, u"With --tour: only these, by commas."_s, u"names"_s},
        });
    }

    QString contradiction(const QCommandLineParser &parser)
    {
        const bool demo = parser.isSet(u"demo"_s);
        if (demo && parser.isSet(u"server"_s))
            return u"--demo brings its own server: leave out --server"_s;
        if (parser.isSet(u"tour"_s) && (demo || parser.isSet(u"server"_s)))
            return u"--tour brings its own server: leave out --demo and --server"_s;
        if (parser.isSet(u"password-stdin"_s)
            && !(parser.isSet(u"server"_s) && parser.isSet(u"login"_s)))
            return u"--password-stdin needs --server and --login"_s;
        if (parser.isSet(u"tour"_s) && parser.value(u"tour"_s).isEmpty())
            return u"--tour needs a folder"_s;
        if (parser.isSet(u"scenes"_s) && !parser.isSet(u"tour"_s))
            return u"--scenes says what --tour shows: add --tour"_s;
        return {};
    }

    //! The problem with --server in one line, or nothing.
    QString readServer(const QCommandLineParser &parser, Options &options)
    {
        if (!parser.isSet(u"server"_s))
            return {};
        const net::ServerAddress address = net::readServerAddress(parser.value(u"server"_s));
        if (address.problem != net::AddressProblem::None)
            return u"'%1' is not the address of a server"_s.arg(parser.value(u"server"_s));
        if (address.needsConsent() && !options.allowsClearText)
            return u"'%1' is not encrypted: use https://, or add --allow-clear-text"_s.arg(
                parser.value(u"server"_s));
        options.server = address.url;
        return {};
    }

    QString readChoices(const QCommandLineParser &parser, Options &options)
    {
        if (parser.isSet(u"demo"_s)) {
            options.demo = demoRole(parser.value(u"demo"_s));
            if (!options.demo)
                return u"--demo is agent, supervisor or admin, not '%1'"_s.arg(
                    parser.value(u"demo"_s));
        }
        if (parser.isSet(u"theme"_s)) {
            options.theme = themeChoice(parser.value(u"theme"_s));
            if (!options.theme)
                return u"--theme is light, dark, contrast or system, not '%1'"_s.arg(
                    parser.value(u"theme"_s));
        }
        options.language = parser.value(u"language"_s);
        if (parser.isSet(u"language"_s) && options.language != "en"_L1
            && options.language != "fr"_L1)
            return u"--language is en or fr, not '%1'"_s.arg(options.language);
        return {};
    }

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(withDemoValue(arguments)))
        return refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        // The parser learns the program's name from an application object, which is not there yet.
        return answer(parser.helpText().replace("<executable_name>"_L1, "vigie"_L1));
    if (parser.isSet(u"version"_s))
        return answer(u"vigie %1\n"_s.arg(QCoreApplication::applicationVersion()));
    if (!parser.positionalArguments().isEmpty())
        return refuse(u"'%1' is not an option"_s.arg(parser.positionalArguments().constFirst()));
    if (const QString why = contradiction(parser); !why.isEmpty())
        return refuse(why);

    CommandLine line;
    Options &options = line.options;
    options.login = parser.value(u"login"_s);
    options.phone = parser.value(u"phone"_s);
    options.readsPassword = parser.isSet(u"password-stdin"_s);
    options.tourDirectory = parser.value(u"tour"_s);
    options.tourScenes = parser.value(u"scenes"_s).split(u',', Qt::SkipEmptyParts);
    options.allowsClearText = parser.isSet(u"allow-clear-text"_s);
    if (const QString why = readServer(parser, options); !why.isEmpty())
        return refuse(why);
    if (const QString why = readChoices(parser, options); !why.isEmpty())
        return refuse(why);
    return line;
}

} // namespace vigie::ui
