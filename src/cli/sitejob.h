// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/job.h"
#include "cli/site.h"
#include "xuc/signin.h"

#include <QTimer>

#include <chrono>

namespace vigie::cli {

class Console;

//! A verb that needs the live state: signs in, does its part, ends.
class SiteJob : public Job
{
    Q_OBJECT
public:
    void start() override;
    void interrupt() override;

protected:
    SiteJob(const xuc::SignIn &signIn, const Clock &clock, Console &console);

    virtual void begin() = 0; //!< The state is complete.
    virtual void look(const xuc::Event *event) = 0; //!< After each message; null: something else.
    virtual void expire() = 0; //!< The time of startLimit() is over.

    void startLimit(std::chrono::milliseconds limit) { m_limit.start(limit); }
    void end(int exitCode);

    Site m_site;
    Console &m_console;

private:
    void fail(const Error &error, bool wasReady);

    const xuc::SignIn m_signIn;
    QTimer m_limit{};
    bool m_isBegun = false;
    bool m_isOver = false;
};

} // namespace vigie::cli
