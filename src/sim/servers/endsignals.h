// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace vigie::sim {

//! Turns Ctrl-C, SIGTERM and, if asked, the parent's end into a signal of the event loop.
//! One at a time in a process: signal handlers are the process's own.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

    //! Ends with the process that started this one, however that ends.
    static void followParent();

Q_SIGNALS:
    void ended();

private:
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier{};
};

} // namespace vigie::sim
