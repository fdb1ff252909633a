// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "cli/job.h"
#include "cli/xciauditjob.h"
#include "cli/xciorder.h"
#include "xcibulk/clientserver.h"
#include "xcibulk/run.h"

#include <QFile>

namespace vigie::cli {

class Console;

//! A table of users: its dry run, and with --apply its carrying out.
class XciBulkJob final : public Job
{
    Q_OBJECT
public:
    XciBulkJob(const Invocation &invocation, const XciOrder &order, const Clock &clock,
               Console &console);

    void start() override;
    void interrupt() override;

private:
    //! Lines of JSON in the file of --audit; none without it.
    class FileAudit final : public xcibulk::Audit
    {
    public:
        bool open(const QString &path);
        void note(const xcibulk::AuditRecord &record) override;

    private:
        QFile m_file{};
    };

    void judge(const xcibulk::Picture &picture);
    void tell(int row);
    void follow(xcibulk::Run::State state);
    void end();
    void leave(const QString &sentence, int exitCode);
    void fail(const xci::Failure &failure);

    const Invocation m_invocation;
    const XciOrder m_order;
    Console &m_console;
    KeptAudit m_kept;
    xci::Client m_client{};
    xcibulk::ClientServer m_server{m_client};
    FileAudit m_audit{};
    xcibulk::PictureReader m_reader{m_server};
    xcibulk::Sheet m_sheet{};
    xcibulk::Choices m_choices{};
    xcibulk::Run m_run;
    bool m_isRolledBack = false;
};

} // namespace vigie::cli
