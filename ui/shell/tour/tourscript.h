// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace vigie::ui {

//! Steps done one after the other from the event loop: acts at once, waits for conditions.
class TourScript : public QObject
{
    Q_OBJECT
public:
    using Act = std::function<void()>;
    using Condition = std::function<bool()>;

    explicit TourScript(QObject *parent = nullptr);

    //! Steps added by a running act are done before the ones that follow it.
    void act(Act act);
    //! @param what is named when it does not come true in time.
    void until(const QString &what, Condition condition,
               std::chrono::milliseconds limit = std::chrono::seconds(15));
    //! As until(), doing \a again each \a interval meanwhile, the first time at once.
    void repeatUntil(const QString &what, Act again, std::chrono::milliseconds interval,
                     Condition condition, std::chrono::milliseconds limit);
    void rest(std::chrono::milliseconds time); //!< For what has no condition: a clock that shows.
    void run();

Q_SIGNALS:
    void finished();
    void failed(const QString &what);

private:
    struct Step
    {
        Act act{};
        Condition condition{};
        Act again{};
        std::chrono::milliseconds interval{0};
        std::chrono::milliseconds limit{0};
        QString what{};
    };
    void add(Step step);
    void turn();
    bool wait(const Step &step); //!< True when the step is over.

    std::deque<Step> m_steps;
    std::deque<Step> *m_target = &m_steps;
    QTimer m_timer;
    QElapsedTimer m_sinceStep;
    qint64 m_lastAgain = -1;
};

} // namespace vigie::ui
