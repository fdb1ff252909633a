// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endsignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace vigie::cli {

namespace {

    volatile std::sig_atomic_t handlerEnd = -1;

    void handle(int)
    {
        const char byte = 0;
        // A full pipe has told it already.
        [[maybe_unused]] const auto written = write(handlerEnd, &byte, 1);
    }

} // namespace

EndSignals::EndSignals()
{
    if (pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Then the signals end the program as they always do.
    handlerEnd = m_ends[1];
    m_notifier.setSocket(m_ends[0]);
    m_notifier.setEnabled(true);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_ends[0], &byte, 1) == 1)
            Q_EMIT ended();
    });
    struct sigaction action
    {
    };
    action.sa_handler = handle;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

EndSignals::~EndSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.setEnabled(false);
    handlerEnd = -1;
    for (const int end : m_ends) {
        if (end >= 0)
            close(end);
    }
}

} // namespace vigie::cli
