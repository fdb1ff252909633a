// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/endsignals.h"
#include "cli/invocation.h"
#include "cli/xciorder.h"
#include "secrets/keychain.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vigie::cli {

class Console;
class Job;

//! One run of vigie-ctl: gets the password, does the verb, ends the event loop.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(const Invocation &invocation, Console &console);
    ~Program() override;

    //! The exit code of a verb that needs no server; empty: run() does it.
    std::optional<int> runLocally();
    int run();

private:
    std::optional<int> checkRest(); //!< Empty: it may be called.
    std::optional<int> checkXci();
    std::optional<int> checkWatch();
    void obtainPassword();
    bool obtainSecrets();
    void start(const QString &password);
    void leave(const QString &sentence, int exitCode);
    std::unique_ptr<Job> makeJob();
    std::unique_ptr<Job> makeXciJob();

    SystemClock m_clock{};
    Invocation m_invocation;
    Console &m_console;
    secrets::Keychain m_keychain;
    EndSignals m_ends{};
    bool m_needsPassword = true;
    std::optional<XciOrder> m_order{}; //!< Of the verb xci.
    std::unique_ptr<Job> m_job{};
};

//! All of vigie-ctl but the application object, which is made already.
int runCommandLine(const QStringList &arguments);

} // namespace vigie::cli
