// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/tourscript.h"

#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr auto pace = 15ms;

} // namespace

TourScript::TourScript(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &TourScript::turn);
}

void TourScript::add(Step step)
{
    m_target->push_back(std::move(step));
}

void TourScript::act(Act act)
{
    add({.act = std::move(act)});
}

void TourScript::until(const QString &what, Condition condition, std::chrono::milliseconds limit)
{
    add({.condition = std::move(condition), .limit = limit, .what = what});
}

void TourScript::repeatUntil(const QString &what, Act again, std::chrono::milliseconds interval,
                             Condition condition, std::chrono::milliseconds limit)
{
    add({.condition = std::move(condition),
         .again = std::move(again),
         .interval = interval,
         .limit = limit,
         .what = what});
}

void TourScript::rest(std::chrono::milliseconds time)
{
    add({.condition = [this, time] { return m_sinceStep.hasExpired(time.count()); },
         .limit = time + 1s});
}

void TourScript::run()
{
    m_sinceStep.start();
    m_timer.start();
}

void TourScript::turn()
{
    if (m_steps.empty()) {
        m_timer.stop();
        Q_EMIT finished();
        return;
    }
    if (m_steps.front().condition) {
        if (!wait(m_steps.front()))
            return;
        m_steps.pop_front();
    } else {
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        std::deque<Step> added;
        m_target = &added;
        step.act();
        m_target = &m_steps;
        m_steps.insert(m_steps.begin(), std::make_move_iterator(added.begin()),
                       std::make_move_iterator(added.end()));
    }
    m_sinceStep.start();
    m_lastAgain = -1;
}

bool TourScript::wait(const Step &step)
{
    if (step.condition())
        return true;
    const qint64 elapsed = m_sinceStep.elapsed();
    if (elapsed > step.limit.count()) {
        m_timer.stop();
        Q_EMIT failed(step.what);
        return false;
    }
    if (step.again && (m_lastAgain < 0 || elapsed - m_lastAgain >= step.interval.count())) {
        m_lastAgain = elapsed;
        step.again();
    }
    return false;
}

} // namespace vigie::ui
