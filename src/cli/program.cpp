// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/catalogues.h"
#include "cli/completion.h"
#include "cli/console.h"
#include "cli/deedjob.h"
#include "cli/exitcode.h"
#include "cli/help.h"
#include "cli/listjob.h"
#include "cli/password.h"
#include "cli/rememberjob.h"
#include "cli/restjob.h"
#include "cli/sendjob.h"
#include "cli/verbinfo.h"
#include "cli/watchjob.h"
#include "cli/xciauditjob.h"
#include "cli/xcibulkjob.h"
#include "cli/xcijob.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    QString variable(const char *name)
    {
        return qEnvironmentVariable(name);
    }

    bool isLook(const Invocation &invocation)
    {
        return invocation.verb->group == VerbGroup::Look;
    }

} // namespace

Program::Program(const Invocation &invocation, Console &console)
    : m_invocation(invocation)
    , m_console(console)
{
    connect(&m_ends, &EndSignals::ended, this, [this] {
        if (m_job)
            m_job->interrupt();
        else
            QCoreApplication::exit(NoPassword);
    });
}

Program::~Program() = default;

std::optional<int> Program::runLocally()
{
    const QLatin1StringView verb = m_invocation.verb->name;
    if (verb == "completion"_L1) {
        m_console.print(completionScript(m_invocation.word(0)));
        return Done;
    }
    if (verb == "commands"_L1)
        return showCommands(m_invocation, m_console);
    if (verb == "messages"_L1)
        return showMessages(m_invocation, m_console);
    if (verb == "rest"_L1)
        return checkRest();
    if (verb == "watch"_L1)
        return checkWatch();
    if (verb == "xci"_L1)
        return checkXci();
    if (verb != "send"_L1)
        return {};
    // Before any password is asked for: what is wrong with the command is said at once.
    const auto frame = frameFor(m_invocation);
    const auto awaited = awaitedBy(m_invocation);
    if (!frame || !awaited) {
        m_console.note(frame ? awaited.error().detail : frame.error().detail);
        return WrongUsage;
    }
    if (!m_invocation.has("dry-run"_L1))
        return {};
    m_console.printLine(*frame);
    return Done;
}

std::optional<int> Program::checkRest()
{
    if (m_invocation.words.isEmpty())
        return showRestMethods(m_invocation, m_console);
    const auto order = restOrder(m_invocation);
    if (order) {
        m_needsPassword = order->needsPassword();
        return {};
    }
    m_console.note(order.error().detail);
    return WrongUsage;
}

std::optional<int> Program::checkXci()
{
    const auto order = xciOrder(m_invocation);
    const QString fault = order ? XciAuditJob::faultOf(*order) : order.error().detail;
    if (fault.isEmpty()) {
        m_order = *order;
        m_needsPassword = order->deed != XciOrder::Deed::Audit;
        return {};
    }
    m_console.note(fault);
    return WrongUsage;
}

std::optional<int> Program::checkWatch()
{
    for (const auto option : {"for"_L1, "count"_L1}) {
        bool isNumber = false;
        const int number = m_invocation.value(option).toInt(&isNumber);
        if (m_invocation.has(option) && (!isNumber || number <= 0)) {
            m_console.note(u"--%1 is a number from 1"_s.arg(option));
            return WrongUsage;
        }
    }
    return {};
}

int Program::run()
{
    QMetaObject::invokeMethod(this, &Program::obtainPassword, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void Program::obtainPassword()
{
    const xuc::SignIn &signIn = m_invocation.signIn;
    if (!m_needsPassword || m_invocation.verb->name == "forget"_L1) {
        start({});
        return;
    }
    if (m_invocation.passwordSource == PasswordSource::Keychain) {
        m_keychain.read({.server = signIn.server, .login = signIn.login},
                        [this](const Result<QString> &password) {
                            if (password)
                                start(*password);
                            else
                                leave(password.error().detail, NoPassword);
                        });
        return;
    }
    const bool isFromInput = m_invocation.passwordSource == PasswordSource::StandardInput;
    const auto prompt = u"Password of %1 at %2: "_s.arg(signIn.login, signIn.server.host());
    const auto password = isFromInput ? passwordFrom(prompt) : passwordFromTerminal(prompt);
    if (password)
        start(*password);
    else
        leave(isFromInput ? u"standard input held no password"_s
                          : u"no password: there is no terminal to ask on; use --password-stdin "
                            "or --keychain"_s,
              NoPassword);
}

void Program::start(const QString &password)
{
    m_invocation.signIn.password = password;
    if (!obtainSecrets())
        return;
    m_job = makeJob();
    connect(m_job.get(), &Job::finished, this,
            [](int exitCode) { QCoreApplication::exit(exitCode); });
    m_job->start();
}

//! Those that an order sets, behind the sign-in's own. False: one is missing, and the program
//! leaves: an empty one would be sent as somebody's password.
bool Program::obtainSecrets()
{
    for (const auto &key : {u"password"_s, u"ctiPassword"_s}) {
        if (!m_order || !m_order->has(key))
            continue;
        const auto secret = passwordFrom(u"%1 to set: "_s.arg(key));
        if (!secret || secret->isEmpty()) {
            leave(u"no %1 was given, so nothing was sent: it is the next line of standard input, "
                  "or asked for on a terminal"_s.arg(key),
                  NoPassword);
            return false;
        }
        m_order->fields[key] = *secret;
    }
    return true;
}

std::unique_ptr<Job> Program::makeJob()
{
    const QLatin1StringView verb = m_invocation.verb->name;
    const xuc::SignIn &signIn = m_invocation.signIn;
    if (verb == "watch"_L1)
        return std::make_unique<WatchJob>(m_invocation, m_clock, m_console);
    if (isLook(m_invocation))
        return std::make_unique<ListJob>(m_invocation, m_clock, m_console);
    if (verb == "send"_L1)
        return std::make_unique<SendJob>(*frameFor(m_invocation), *awaitedBy(m_invocation), signIn,
                                         m_clock, m_console);
    if (verb == "rest"_L1)
        return std::make_unique<RestJob>(*restOrder(m_invocation), signIn, m_console);
    if (verb == "xci"_L1)
        return makeXciJob();
    if (verb == "remember"_L1)
        return std::make_unique<RememberJob>(signIn, m_clock, m_console);
    if (verb == "forget"_L1)
        return std::make_unique<ForgetJob>(signIn, m_console);
    return std::make_unique<DeedJob>(deedFor(m_invocation), signIn, m_clock, m_console);
}

std::unique_ptr<Job> Program::makeXciJob()
{
    if (m_order->deed == XciOrder::Deed::Audit)
        return std::make_unique<XciAuditJob>(m_invocation, *m_order, m_console);
    if (m_order->deed == XciOrder::Deed::Bulk)
        return std::make_unique<XciBulkJob>(m_invocation, *m_order, m_clock, m_console);
    return std::make_unique<XciJob>(m_invocation, *m_order, m_clock, m_console);
}

void Program::leave(const QString &sentence, int exitCode)
{
    m_console.note(sentence);
    QCoreApplication::exit(exitCode);
}

int runCommandLine(const QStringList &arguments)
{
    Console console;
    if (arguments.value(0) == "__complete"_L1) { // What the completion scripts ask.
        console.print(candidatesBehind(arguments.mid(1)).join(u'\n') + u'\n');
        return Done;
    }
    const CommandLine line = readCommandLine(arguments, variable);
    if (!line.invocation) {
        if (line.exitCode == Done)
            console.print(line.text);
        else
            console.note(line.text + u" (vigie-ctl --help lists the verbs)"_s);
        return line.exitCode;
    }
    // What the libraries log is for --verbose; what a person needs is said in a sentence.
    QLoggingCategory::setFilterRules(line.invocation->isVerbose ? u"vigie.*=true"_s
                                                                : u"vigie.*=false"_s);
    Program program(*line.invocation, console);
    const auto exitCode = program.runLocally();
    return exitCode ? *exitCode : program.run();
}

} // namespace vigie::cli
