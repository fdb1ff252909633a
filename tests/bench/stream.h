// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPaintEvent>
#include <QTimer>

#include <chrono>
#include <functional>

namespace vigie::bench {

//! Hands frames out at a steady rate and measures how long each takes to the end of a paint.
class Stream : public QObject
{
    Q_OBJECT
public:
    using Time = std::chrono::steady_clock::time_point;

    Stream(QList<QByteArray> frames, int perSecond, std::function<void(const QByteArray &)> apply);

    void start();
    //! The next paint shows all that came until now.
    void told();
    void painted();

    QList<double> latenciesMs{};
    int paints = 0;
    double cpuShare = 0; //!< Of one core, while the frames came.

Q_SIGNALS:
    void finished();

private:
    void pour();

    QList<QByteArray> m_frames;
    int m_perSecond;
    std::function<void(const QByteArray &)> m_apply;
    QTimer m_timer;
    Time m_start{};
    double m_cpuAtStart = 0;
    qsizetype m_sent = 0;
    QList<Time> m_waiting; //!< Arrivals not yet told to the view.
    QList<Time> m_told; //!< Told, not yet painted.
};

//! A view that says when each of its paints ended.
template <typename View> class PaintTimed : public View
{
public:
    using View::View;
    std::function<void()> painted{};

protected:
    void paintEvent(QPaintEvent *event) override
    {
        View::paintEvent(event);
        if (painted)
            painted();
    }
};

} // namespace vigie::bench
