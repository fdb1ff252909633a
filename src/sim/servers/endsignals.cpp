// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/endsignals.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace vigie::sim {

namespace {

    volatile std::sig_atomic_t writeEnd = -1;

    //! A handler may do little more than write to a pipe.
    extern "C" void noteSignal(int)
    {
        const char byte = 1;
        if (::write(writeEnd, &byte, 1) != 1)
            std::_Exit(0);
    }

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT ended();
    });
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, noteSignal);
    // A client that leaves while we write is no reason to end.
    std::signal(SIGPIPE, SIG_IGN);
}

EndSignals::~EndSignals()
{
    for (const int number : {SIGINT, SIGTERM})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void EndSignals::followParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
}

} // namespace vigie::sim
