// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "cli/job.h"
#include "cli/xciorder.h"
#include "xciaudit/recorder.h"

namespace vigie::xci {
class Client;
}

namespace vigie::cli {

class Console;

//! Lists what was changed from this computer. Asks no server.
class XciAuditJob final : public Job
{
    Q_OBJECT
public:
    XciAuditJob(const Invocation &invocation, const XciOrder &order, Console &console);

    void start() override;
    void interrupt() override;

    //! What of an order is no date or number, as a sentence; empty: nothing.
    static QString faultOf(const XciOrder &order);

private:
    void show(const xciaudit::Page &page);

    const Invocation m_invocation;
    const XciOrder m_order;
    Console &m_console;
    xciaudit::AuditBook m_book{};
};

//! Keeps the list of what is asked of a client. Made before it, and says once if it cannot.
class KeptAudit
{
public:
    KeptAudit(const Clock &clock, Console &console);

    void watch(xci::Client &client);

private:
    Console &m_console;
    xciaudit::AuditBook m_book{};
    xciaudit::Recorder m_recorder;
    bool m_isTold = false;
};

} // namespace vigie::cli
