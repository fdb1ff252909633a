// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace vigie::cli {

//! Turns SIGINT and SIGTERM into a signal of the event loop. One at a time.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    EndSignals();
    ~EndSignals() override;

Q_SIGNALS:
    void ended();

private:
    int m_ends[2]{-1, -1}; //!< The handler writes into the second.
    QSocketNotifier m_notifier{QSocketNotifier::Read};
};

} // namespace vigie::cli
