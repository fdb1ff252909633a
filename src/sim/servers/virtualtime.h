// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace vigie::sim {

class Engine;

//! Lets the engine's time run with the machine's, times a speed; holds and steps it when asked.
class VirtualTime : public QObject
{
    Q_OBJECT
public:
    VirtualTime(Engine &engine, double speed, QObject *parent = nullptr);

    bool isHeld() const { return m_isHeld; }
    double speed() const { return m_speed; }

    void run(); //!< From the engine's present instant on.
    void hold(); //!< All that is due by now happens first.
    void step(Millis by);
    //! Brings the engine to now; an order must find the world of its own moment.
    void catchUp();

private:
    Millis due() const;
    void advance();
    void schedule();

    Engine &m_engine;
    double m_speed;
    bool m_isHeld = true;
    Millis m_anchor = 0; //!< Virtual time when m_sinceAnchor started.
    QElapsedTimer m_sinceAnchor{};
    QTimer m_timer{};
};

} // namespace vigie::sim
