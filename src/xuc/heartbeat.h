// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vigie::xuc {

//! Asks for a ping at every tick, and gives the link up at the fourth tick of silence, or when a
//! probe is not answered.
//!
//! Source: xuc-cti 0.4, the newer rule: three pings unanswered. Any frame counts as an answer.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(std::chrono::milliseconds interval, QObject *parent = nullptr);

    void start(); //!< The first ping is due one interval later.
    void stop();
    //! A frame came in, whatever it says.
    void heard()
    {
        m_unanswered = 0;
        if (m_probe.isActive())
            m_probe.stop();
    }
    //! Asks at once, and gives the link up unless something is heard within \a limit.
    void probe(std::chrono::milliseconds limit);

    static constexpr int mostUnanswered = 3;

Q_SIGNALS:
    void pingDue();
    void silent(); //!< The link is dead; the heartbeat has stopped.

private:
    void tick();
    void giveUp();

    QTimer m_timer;
    QTimer m_probe;
    int m_unanswered = 0;
};

} // namespace vigie::xuc
