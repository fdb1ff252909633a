// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/options.h"

#include "net/serveraddress.h"
#include "telephony/phonenumber.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <utility>

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

    //! "--demo" alone has no value; QCommandLineParser would take the next argument for it. The
    //! reason of --pause may be left out, too.
    QStringList withLeftOutValues(QStringList arguments)
    {
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            if (arguments[i] == "--demo"_L1) {
                arguments[i] = u"--demo=choose"_s;
            } else if (arguments[i] == "--pause"_L1) {
                const bool hasReason
                    = i + 1 < arguments.size() && !arguments[i + 1].startsWith(u'-');
                arguments[i] = u"--pause="_s + (hasReason ? arguments.takeAt(i + 1) : QString());
            }
        }
        return arguments;
    }

    //! What the arguments ask of the running program; a sentence in \a problem if it is too much.
    std::optional<Order> readOrder(const QCommandLineParser &parser, QString &problem)
    {
        static constexpr std::array<std::pair<QLatin1StringView, Order::Kind>, 7> verbs{{
            {"show"_L1, Order::Kind::Show},
            {"answer"_L1, Order::Kind::Answer},
            {"hangup"_L1, Order::Kind::HangUp},
            {"hold"_L1, Order::Kind::Hold},
            {"pause"_L1, Order::Kind::Pause},
            {"ready"_L1, Order::Kind::Ready},
            {"dial"_L1, Order::Kind::Dial},
        }};
        std::optional<Order> order;
        for (const auto &[name, kind] : verbs) {
            if (!parser.isSet(name))
                continue;
            if (order)
                problem = u"give one order at a time"_s;
            order = Order{.kind = kind, .value = parser.value(name)};
        }
        const QStringList others = parser.positionalArguments();
        if (others.isEmpty())
            return order;
        if (others.size() > 1 || order || !isLink(others.constFirst()))
            problem = u"'%1' is not an option"_s.arg(others.constFirst());
        else if (linkNumber(others.constFirst()).isEmpty())
            problem = u"'%1' holds no phone number"_s.arg(others.constFirst());
        return Order{.kind = Order::Kind::Link, .value = others.constFirst()};
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
            {u"hidden"_s, u"Start in the tray, or minimised."_s},
            {u"show"_s, u"Bring the running Vigie to the front."_s},
            {u"answer"_s, u"In the running Vigie, answer the call that rings."_s},
            {u"hangup"_s, u"In the running Vigie, hang up, or decline."_s},
            {u"hold"_s, u"In the running Vigie, hold the call, or take it back."_s},
            {u"pause"_s, u"In the running Vigie, pause; a reason may follow."_s, u"reason"_s},
            {u"ready"_s, u"In the running Vigie, be ready again."_s},
            {u"dial"_s, u"In the running Vigie, call this number."_s, u"number"_s},
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
        if (parser.isSet(u"dial"_s) && telephony::dialled(parser.value(u"dial"_s)).isEmpty())
            return u"--dial needs a phone number, not '%1'"_s.arg(parser.value(u"dial"_s));
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
            && options.language != "fr"_L1 && options.language != "pseudo"_L1) // For tests, untold.
            return u"--language is en or fr, not '%1'"_s.arg(options.language);
        return {};
    }

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(withLeftOutValues(arguments)))
        return refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        // The parser learns the program's name from an application object, which is not there yet.
        return answer(parser.helpText().replace("<executable_name>"_L1, "vigie"_L1));
    if (parser.isSet(u"version"_s))
        return answer(u"vigie %1\n"_s.arg(QCoreApplication::applicationVersion()));
    QString problem;
    const std::optional<Order> order = readOrder(parser, problem);
    if (!problem.isEmpty())
        return refuse(problem);
    if (const QString why = contradiction(parser); !why.isEmpty())
        return refuse(why);

    CommandLine line;
    Options &options = line.options;
    options.order = order;
    options.startsHidden = parser.isSet(u"hidden"_s);
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
