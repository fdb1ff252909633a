// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <chrono>

namespace vigie::bench {

//! How long the event loop is away at a time: for that long the window answers nobody.
class BusyTime : public QObject
{
    Q_OBJECT
public:
    BusyTime(); //!< Of this thread, from the next turn of its loop on.

    const QList<double> &stretchesMs() const { return m_stretches; }

private:
    std::chrono::steady_clock::time_point m_awake{};
    QList<double> m_stretches{};
};

} // namespace vigie::bench
