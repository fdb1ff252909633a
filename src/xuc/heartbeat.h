// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vigie::xuc {

//! Asks for a ping at every tick, and gives the link up at the fourth tick of silence.
//!
//! Source: xuc-cti 0.4, the newer rule: three pings unanswered. Any frame counts as an answer.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(std::chrono::milliseconds interval, QObject *parent = nullptr);

    void start(); //!< The first ping is due one interval later.
    void stop();
    void heard() { m_unanswered = 0; } //!< A frame came in, whatever it says.

    static constexpr int mostUnanswered = 3;

Q_SIGNALS:
    void pingDue();
    void silent(); //!< The link is dead; the heartbeat has stopped.

private:
    void tick();

    QTimer m_timer;
    int m_unanswered = 0;
};

} // namespace vigie::xuc
