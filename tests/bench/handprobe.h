// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace vigie::bench {

//! A person's hand: does something at a steady pace and times each from when it was due to when it
//! is seen.
class HandProbe : public QObject
{
    Q_OBJECT
public:
    explicit HandProbe(std::function<void()> act);

    void start();
    void stop() { m_timer.stop(); }
    void seen(); //!< What was done last is on screen.
    const QList<double> &latenciesMs() const { return m_latenciesMs; }

private:
    void act();

    std::function<void()> m_act;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_plannedMs = 0;
    double m_dueMs = -1; //!< Of what is not seen yet; negative: all is.
    QList<double> m_latenciesMs;
};

//! The delays of a timer that rings every 5 ms.
class LoopProbe : public QObject
{
    Q_OBJECT
public:
    LoopProbe();

    void start();
    void stop() { m_timer.stop(); }
    const QList<double> &delaysMs() const { return m_delaysMs; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<double> m_delaysMs;
};

} // namespace vigie::bench
