// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/socket.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <functional>

namespace vigie::bench {

//! The client's end of a FrameSender: hands its frames on, and times them to the end of a paint.
class Feed : public QObject
{
    Q_OBJECT
public:
    Feed(quint16 port, std::function<void(const QByteArray &)> apply);

    void start(); //!< The floor is there and settled: what was asked for may come.
    //! The next paint shows all that came until now.
    void told();
    void painted();

    int frames() const { return m_frames; } //!< Since start().
    double cpuSeconds() const { return m_cpuSeconds; } //!< From start() to the end.
    double seconds() const { return m_seconds; } //!< The same, by the clock.
    const QList<double> &latenciesMs() const { return m_latenciesMs; }
    int paints() const { return m_paints; }

Q_SIGNALS:
    void floorCame();
    void finished(); //!< The sender closed.

private:
    void receive(const QByteArray &frame);
    void end();

    xuc::Socket m_socket;
    std::function<void(const QByteArray &)> m_apply;
    bool m_isStarted = false;
    int m_frames = 0;
    int m_paints = 0;
    double m_cpuSeconds = 0;
    double m_seconds = 0;
    QElapsedTimer m_clock;
    QList<qint64> m_waiting; //!< Times of sending, not yet told to the view.
    QList<qint64> m_told; //!< Told, not yet painted.
    QList<double> m_latenciesMs;
};

} // namespace vigie::bench
