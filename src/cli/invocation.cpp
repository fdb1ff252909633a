// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "base/nearest.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/verbinfo.h"
#include "net/authorities.h"
#include "net/serveraddress.h"
#include "site/profile.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    const QString secretReason
        = u"a password on the command line can be read by every user of this machine: use "
          u"--password-stdin, --keychain, or let vigie-ctl ask for it"_s;

    //! "--password", "--passwd", "--pwd", "--token", "-p", "-pSECRET": whatever looks like one.
    bool looksLikeSecret(const QString &argument)
    {
        if (argument.startsWith("-p"_L1, Qt::CaseInsensitive))
            return true;
        const QString name = argument.toLower();
        const std::array words{"--pass"_L1, "--pw"_L1, "--secret"_L1, "--token"_L1,
                               "--credential"_L1};
        return std::any_of(words.begin(), words.end(),
                           [&name](QLatin1StringView word) { return name.startsWith(word); });
    }

    //! Reads one command line; the first fault ends it.
    class Reader
    {
    public:
        Reader(const QStringList &arguments, const Environment &environment)
            : m_rest(arguments)
            , m_environment(environment)
        {
        }

        CommandLine read()
        {
            while (m_fault.isEmpty() && !m_rest.isEmpty())
                readArgument(m_rest.takeFirst());
            if (!m_fault.isEmpty())
                return refusal();
            if (m_isVersionAsked)
                return {{}, versionText(), Done};
            if (m_isHelpAsked || !m_line.verb || m_line.verb->name == "help"_L1)
                return helpAnswer();
            checkWords();
            if (m_line.verb->needsServer && m_fault.isEmpty())
                checkTarget();
            return m_fault.isEmpty() ? CommandLine{m_line, {}, Done} : refusal();
        }

    private:
        void readArgument(const QString &argument)
        {
            if (m_areWordsOnly || !argument.startsWith(u'-') || argument == "-"_L1)
                takeWord(argument);
            else if (argument == "--"_L1)
                m_areWordsOnly = true;
            else if (argument == "-h"_L1)
                m_isHelpAsked = true;
            else
                takeOption(argument);
        }

        void takeWord(const QString &word)
        {
            if (m_line.verb) {
                m_line.words.append(word);
                return;
            }
            m_line.verb = findVerb(word);
            if (m_line.verb)
                return;
            QStringList names;
            for (const VerbInfo &verb : verbs())
                names.append(verb.name);
            m_fault
                = u"there is no verb %1"_s.arg(word.left(40)) + suggestion(nearest(word, names));
        }

        static QString suggestion(const QString &near)
        {
            return near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near);
        }

        const OptionInfo *find(const QString &name) const
        {
            const auto isMeant = [&name](const OptionInfo &option) { return name == option.name; };
            for (const auto *options :
                 {&commonOptions(), m_line.verb ? &m_line.verb->options : nullptr}) {
                if (!options)
                    continue;
                const auto found = std::find_if(options->begin(), options->end(), isMeant);
                if (found != options->end())
                    return &*found;
            }
            return nullptr;
        }

        void takeOption(const QString &argument)
        {
            const bool hasValue = argument.contains(u'=');
            const QString name = argument.section(u'=', 0, 0).mid(2);
            const OptionInfo *option = argument.startsWith("--"_L1) ? find(name) : nullptr;
            const bool isMisused = option && hasValue && !option->takesValue();
            if ((!option || isMisused) && looksLikeSecret(argument))
                m_fault = secretReason;
            else if (!option)
                m_fault = unknownOption(argument.section(u'=', 0, 0));
            else if (isMisused)
                m_fault = u"--%1 takes no value"_s.arg(name);
            else if (option->takesValue() && !hasValue && m_rest.isEmpty())
                m_fault = u"--%1 needs a value: %2"_s.arg(name, option->value);
            else if (!option->takesValue())
                setOption(name, {});
            else
                setOption(name, hasValue ? argument.section(u'=', 1) : m_rest.takeFirst());
        }

        QString unknownOption(const QString &name) const
        {
            QStringList names;
            for (const OptionInfo &option : commonOptions())
                names.append("--"_L1 + option.name);
            for (const OptionInfo &option :
                 m_line.verb ? m_line.verb->options : QList<OptionInfo>())
                names.append("--"_L1 + option.name);
            const QString sentence = m_line.verb
                ? u"%1 has no option %2"_s.arg(m_line.verb->name, name.left(40))
                : u"there is no option %1 in front of a verb"_s.arg(name.left(40));
            return sentence + suggestion(nearest(name, names));
        }

        void setOption(const QString &name, const QString &value)
        {
            if (name == "help"_L1)
                m_isHelpAsked = true;
            else if (name == "version"_L1)
                m_isVersionAsked = true;
            else if (m_line.options.contains(name))
                m_fault = u"--%1 is given twice"_s.arg(name);
            else
                m_line.options.insert(name, value);
        }

        CommandLine helpAnswer()
        {
            if (m_line.verb && m_line.verb->name == "help"_L1 && !m_line.words.isEmpty()) {
                const QString asked = m_line.words.first();
                m_line.verb = nullptr;
                takeWord(asked);
                if (!m_fault.isEmpty())
                    return refusal();
            }
            if (m_line.verb && m_line.verb->name != "help"_L1)
                return {{}, verbHelp(*m_line.verb), Done};
            return {{}, generalHelp(), m_isHelpAsked || m_line.verb ? Done : WrongUsage};
        }

        CommandLine refusal() const { return {{}, m_fault, WrongUsage}; }

        void checkWords()
        {
            const VerbInfo &verb = *m_line.verb;
            const auto count = int(m_line.words.size());
            if (count < verb.fewestWords())
                m_fault = u"%1 needs %2"_s.arg(verb.name, verb.arguments);
            else if (verb.mostWords() >= 0 && count > verb.mostWords())
                m_fault = u"%1 does not take '%2'"_s.arg(
                    verb.name, m_line.words.at(verb.mostWords()).left(40));
            for (int i = 0;
                 m_fault.isEmpty() && i < std::min(count, int(verb.placeholders().size())); ++i)
                checkChoice(verb.placeholders().at(i), m_line.words.at(i));
        }

        void checkChoice(QLatin1StringView placeholder, const QString &word)
        {
            if (!placeholder.contains("|"_L1))
                return;
            const QStringList choices = QString(placeholder).split(u'|');
            if (!choices.contains(word))
                m_fault = u"%1: '%2' is not one of %3"_s.arg(m_line.verb->name, word.left(40),
                                                             choices.join(", "_L1));
        }

        QString setting(QLatin1StringView option, const char *variable)
        {
            const QString given = m_line.options.take(option);
            return given.isEmpty() ? m_environment(variable) : given;
        }

        void checkTarget()
        {
            const QString server = setting("server"_L1, "VIGIE_SERVER");
            m_line.signIn.login = setting("login"_L1, "VIGIE_LOGIN");
            m_line.phone = setting("phone"_L1, "VIGIE_PHONE");
            checkPin(setting("pin"_L1, "VIGIE_PIN"));
            checkAuthorities(setting("ca"_L1, "VIGIE_CA"));
            m_line.signIn.allowClearText = m_line.options.remove(u"allow-clear-text"_s) > 0;
            m_line.isVerbose = m_line.options.remove(u"verbose"_s) > 0;
            const bool fromInput = m_line.options.remove(u"password-stdin"_s) > 0;
            const bool fromKeychain = m_line.options.remove(u"keychain"_s) > 0;
            if (fromInput && fromKeychain)
                m_fault = u"--password-stdin and --keychain exclude each other"_s;
            if (fromInput)
                m_line.passwordSource = PasswordSource::StandardInput;
            else if (fromKeychain)
                m_line.passwordSource = PasswordSource::Keychain;
            if (m_line.has("dry-run"_L1)) // Connects to nothing.
                return;
            if (!m_line.verb->localWord.isEmpty() && m_line.word(0) == m_line.verb->localWord) {
                m_line.signIn.server = net::readServerAddress(server).url; // Narrows it, if given.
                return;
            }
            checkServer(server);
            if (m_fault.isEmpty() && m_line.signIn.login.isEmpty())
                m_fault = u"whose login? Give --login NAME, or set VIGIE_LOGIN"_s;
        }

        void checkPin(const QString &pin)
        {
            m_line.signIn.pin = site::normalFingerprint(pin);
            if (!pin.isEmpty() && m_line.signIn.pin.isEmpty())
                m_fault
                    = u"'%1' is no SHA-256 fingerprint: 64 digits from 0 to F"_s.arg(pin.left(80));
        }

        void checkAuthorities(const QString &given)
        {
            using Problem = net::Authorities::Problem;
            if (given.isEmpty())
                return;
            const QString file = QFileInfo(given).absoluteFilePath();
            m_line.signIn.authorities = file;
            switch (net::readAuthorities(file).problem) {
            case Problem::None:
                return;
            case Problem::Missing:
                m_fault = u"--ca: there is no file %1"_s.arg(file);
                return;
            case Problem::Unreadable:
                m_fault = u"--ca: %1 is no file that you may read"_s.arg(file);
                return;
            case Problem::NoCertificate:
                m_fault = u"--ca: %1 holds no certificate in PEM form"_s.arg(file);
                return;
            }
        }

        void checkServer(const QString &server)
        {
            if (!m_fault.isEmpty())
                return;
            const net::ServerAddress address = net::readServerAddress(server);
            if (server.isEmpty())
                m_fault = u"which server? Give --server URL, or set VIGIE_SERVER"_s;
            else if (server.contains(u'@'))
                m_fault = u"an address carries neither login nor password: give --login; "_s
                    + secretReason;
            else if (address.problem != net::AddressProblem::None)
                m_fault = u"'%1' is not the address of a server"_s.arg(server.left(80));
            else if (address.needsConsent() && !m_line.signIn.allowClearText)
                m_fault = u"%1 is not encrypted: use https://, or add --allow-clear-text"_s.arg(
                    address.url.toString());
            m_line.signIn.server = address.url;
        }

        QStringList m_rest;
        const Environment &m_environment;
        Invocation m_line{};
        QString m_fault{};
        bool m_areWordsOnly = false;
        bool m_isHelpAsked = false;
        bool m_isVersionAsked = false;
    };

} // namespace

CommandLine readCommandLine(const QStringList &arguments, const Environment &environment)
{
    return Reader(arguments, environment).read();
}

} // namespace vigie::cli
