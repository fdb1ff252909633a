// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "cli/job.h"
#include "cli/stream.h"

#include <QSet>
#include <QTimer>

namespace vigie::cli {

class Console;

//! Prints what the server says until it is told to end.
class WatchJob final : public Job
{
    Q_OBJECT
public:
    WatchJob(const Invocation &invocation, const Clock &clock, Console &console);

    void start() override;
    void interrupt() override;

private:
    void noteUnknown(const QString &type);
    void subscribe();
    void show(const QByteArray &frame, const QString &type);
    void lose(const Error &error, bool isFinal);
    void end(int exitCode);

    const Invocation m_invocation;
    Console &m_console;
    Stream m_stream;
    QTimer m_limit{};
    QSet<QString> m_types{}; //!< Empty: all.
    qint64 m_left = -1; //!< Lines to print yet; negative: no limit.
    bool m_wasLost = false;
    bool m_isOver = false;
};

} // namespace vigie::cli
