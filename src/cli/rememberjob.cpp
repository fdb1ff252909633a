// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rememberjob.h"

#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/texts.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;

RememberJob::RememberJob(const xuc::SignIn &signIn, const Clock &clock, Console &console)
    : m_signIn(signIn)
    , m_console(console)
    , m_stream(clock)
{
    connect(&m_stream, &Stream::live, this, &RememberJob::store);
    connect(&m_stream, &Stream::lost, this, &RememberJob::lose);
}

void RememberJob::start()
{
    m_stream.open(m_signIn);
}

void RememberJob::interrupt()
{
    end(NoPassword);
}

void RememberJob::store()
{
    if (std::exchange(m_isTried, true))
        return;
    m_stream.close();
    m_keychain.write({.server = m_signIn.server, .login = m_signIn.login}, m_signIn.password,
                     [this](const Result<std::monostate> &written) {
                         if (written)
                             m_console.print(u"Stored. --keychain uses it from now on.\n"_s);
                         else
                             m_console.note(written.error().detail);
                         end(written ? Done : NoPassword);
                     });
}

void RememberJob::lose(const Error &error)
{
    if (m_isTried)
        return;
    m_console.note(sentence(error, m_signIn.server) + u"; nothing was stored"_s);
    end(CannotSignIn);
}

void RememberJob::end(int exitCode)
{
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT finished(exitCode);
}

ForgetJob::ForgetJob(const xuc::SignIn &signIn, Console &console)
    : m_signIn(signIn)
    , m_console(console)
{
}

void ForgetJob::start()
{
    m_keychain.remove({.server = m_signIn.server, .login = m_signIn.login},
                      [this](const Result<std::monostate> &removed) {
                          if (removed)
                              m_console.print(u"Forgotten.\n"_s);
                          else
                              m_console.note(removed.error().detail);
                          Q_EMIT finished(removed ? Done : NoPassword);
                      });
}

void ForgetJob::interrupt()
{
    Q_EMIT finished(NoPassword);
}

} // namespace vigie::cli
