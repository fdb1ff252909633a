// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/job.h"
#include "cli/stream.h"
#include "secrets/keychain.h"
#include "xuc/signin.h"

namespace vigie::cli {

class Console;

//! Tries a password against the server, then stores it in the keychain.
class RememberJob final : public Job
{
    Q_OBJECT
public:
    RememberJob(const xuc::SignIn &signIn, const Clock &clock, Console &console);

    void start() override;
    void interrupt() override;

private:
    void store();
    void lose(const Error &error);
    void end(int exitCode);

    const xuc::SignIn m_signIn;
    Console &m_console;
    Stream m_stream;
    secrets::Keychain m_keychain;
    bool m_isTried = false;
    bool m_isOver = false;
};

//! Removes a password from the keychain.
class ForgetJob final : public Job
{
    Q_OBJECT
public:
    ForgetJob(const xuc::SignIn &signIn, Console &console);

    void start() override;
    void interrupt() override;

private:
    const xuc::SignIn m_signIn;
    Console &m_console;
    secrets::Keychain m_keychain;
};

} // namespace vigie::cli
