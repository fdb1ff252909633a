// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/figures.h"

#include <array>
#include <deque>
#include <vector>

namespace vigie::sim {

class Core;
struct Agent;
struct Queue;

//! The figures of every queue: the day's, and of the hour that slides behind now.
//!
//! At any instant entered = answered + abandoned + closed + timeout + waiting.
class QueueLedger
{
public:
    explicit QueueLedger(Core &core);

    void entered(const Queue &queue) { count(queue, Happening::Entered, 0); }
    void answered(const Queue &queue, Millis wait) { count(queue, Happening::Answered, wait); }
    void abandoned(const Queue &queue, Millis wait) { count(queue, Happening::Abandoned, wait); }
    void closed(const Queue &queue) { count(queue, Happening::Closed, 0); }
    void timedOut(const Queue &queue, Millis wait) { count(queue, Happening::Timeout, wait); }
    void talked(const Queue &queue, Millis talk) { count(queue, Happening::Talk, talk); }
    //! How many logged-in members are ready, talk, and are not paused: brackets a change of one.
    void leave(const Agent &agent, const Queue &queue) { weigh(agent, queue, -1); }
    void join(const Agent &agent, const Queue &queue) { weigh(agent, queue, +1); }
    //! The day begins; who waits has entered it.
    void resetDay();
    //! A day and an hour as if they had been: for runs too large to simulate their past.
    void seed(const Queue &queue, int answered, int abandoned, int timedOut, Millis talk);

    std::optional<double> value(std::size_t row, QueueCounter counter) const;
    QList<QueueFigure> all(std::size_t row) const;
    QList<QueueFigure> window(std::size_t row, Millis length, int xqosSeconds) const;
    QList<QueueFigure> takeChanges(std::size_t row); //!< Since it was last asked.

private:
    enum class Happening : quint8 { Entered, Answered, Abandoned, Closed, Timeout, Talk };
    struct Entry
    {
        Millis at = 0;
        Happening what{};
        quint16 seconds = 0; //!< Rounded up: "within 15 s" holds for 15,000 ms and not for 15,001.
    };
    struct Sums
    {
        std::array<qint32, 7> counts{}; //!< The first seven of QueueCounter.
        qint64 talkSeconds = 0;
        qint32 talks = 0;

        void add(const Entry &entry, int sign, unsigned threshold);
        double value(QueueCounter counter) const;
    };
    using Values = std::array<std::optional<double>, QueueCounterCount>;
    struct Book
    {
        Sums day{};
        Sums hour{};
        std::deque<Entry> entries{}; //!< Of the hour, oldest first.
        bool expiring = false;
        int logged = 0;
        int available = 0;
        int talking = 0;
        int staffed = 0; //!< Logged in and not paused.
        Values told{};
    };

    void count(const Queue &queue, Happening what, Millis length);
    void record(Book &book, const Entry &entry);
    void planExpiry(std::size_t row);
    void expire(std::size_t row);
    void weigh(const Agent &agent, const Queue &queue, int sign);
    std::optional<double> estimate(std::size_t row) const;

    Core &m_core;
    std::vector<Book> m_books{};
};

} // namespace vigie::sim
