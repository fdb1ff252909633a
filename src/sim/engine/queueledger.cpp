// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/queueledger.h"

#include "sim/engine/core.h"

#include <algorithm>
#include <cmath>

namespace vigie::sim {

namespace {

    constexpr Millis hourLength = 3'600'000;
    constexpr unsigned standardThreshold = 15;

    constexpr std::size_t index(QueueCounter counter)
    {
        return static_cast<std::size_t>(counter);
    }

    double percent(double part, double whole)
    {
        return whole > 0 ? std::min(100.0, std::round(part * 10'000 / whole) / 100) : 0.0;
    }

    quint16 wholeSeconds(Millis length)
    {
        return static_cast<quint16>(std::clamp<Millis>((length + 999) / 1000, 0, 0xFFFF));
    }

} // namespace

QueueLedger::QueueLedger(Core &core) : m_core(core), m_books(core.world.queues.size())
{
}

void QueueLedger::Sums::add(const Entry &entry, int sign, unsigned threshold)
{
    const auto bump = [&](QueueCounter counter) { counts[index(counter)] += sign; };
    switch (entry.what) {
    case Happening::Entered:
        return bump(QueueCounter::Entered);
    case Happening::Answered:
        bump(QueueCounter::Answered);
        if (entry.seconds <= threshold)
            bump(QueueCounter::AnsweredBefore15);
        return;
    case Happening::Abandoned:
        bump(QueueCounter::Abandoned);
        if (entry.seconds > threshold)
            bump(QueueCounter::AbandonedAfter15);
        return;
    case Happening::Closed:
        return bump(QueueCounter::Closed);
    case Happening::Timeout:
        return bump(QueueCounter::Timeout);
    case Happening::Talk:
        talkSeconds += sign * static_cast<qint64>(entry.seconds);
        talks += sign;
        return;
    }
}

double QueueLedger::Sums::value(QueueCounter counter) const
{
    const auto share = [this](QueueCounter part) {
        return percent(counts[index(part)], counts[index(QueueCounter::Entered)]);
    };
    if (counter == QueueCounter::PercentAnsweredBefore15)
        return share(QueueCounter::AnsweredBefore15);
    if (counter == QueueCounter::PercentAbandonedAfter15)
        return share(QueueCounter::AbandonedAfter15);
    if (counter == QueueCounter::PercentAnswered)
        return share(QueueCounter::Answered);
    if (counter == QueueCounter::PercentAbandoned)
        return share(QueueCounter::Abandoned);
    return counts[index(counter)];
}

void QueueLedger::count(const Queue &queue, Happening what, Millis length)
{
    const std::size_t row = m_core.row(queue);
    const Entry entry{.at = m_core.now(), .what = what, .seconds = wholeSeconds(length)};
    m_books[row].day.add(entry, +1, standardThreshold);
    record(m_books[row], entry);
    planExpiry(row);
    m_core.notices.queueFigures(queue);
}

void QueueLedger::record(Book &book, const Entry &entry)
{
    book.hour.add(entry, +1, standardThreshold);
    book.entries.push_back(entry);
}

void QueueLedger::planExpiry(std::size_t row)
{
    Book &book = m_books[row];
    if (book.expiring || book.entries.empty())
        return;
    book.expiring = true;
    m_core.timeline.at(book.entries.front().at + hourLength, [this, row] { expire(row); });
}

void QueueLedger::expire(std::size_t row)
{
    Book &book = m_books[row];
    const Millis oldest = m_core.now() - hourLength;
    while (!book.entries.empty() && book.entries.front().at <= oldest) {
        book.hour.add(book.entries.front(), -1, standardThreshold);
        book.entries.pop_front();
    }
    book.expiring = false;
    planExpiry(row);
    m_core.notices.queueFigures(m_core.world.queues[row]);
}

void QueueLedger::weigh(const Agent &agent, const Queue &queue, int sign)
{
    if (!agent.isLogged())
        return;
    Book &book = m_books[m_core.row(queue)];
    book.logged += sign;
    if (!agent.paused)
        book.staffed += sign;
    if (agent.activity == Activity::Ready)
        book.available += sign;
    if (agent.activity == Activity::OnCall)
        book.talking += sign;
    m_core.notices.queueFigures(queue);
}

void QueueLedger::resetDay()
{
    for (const Queue &queue : m_core.world.queues) {
        Book &book = m_books[m_core.row(queue)];
        book.day = {};
        book.day.counts[index(QueueCounter::Entered)] = static_cast<qint32>(queue.waiting.size());
        m_core.notices.queueFigures(queue);
    }
}

std::optional<double> QueueLedger::estimate(std::size_t row) const
{
    const Book &book = m_books[row];
    const std::size_t waiting = m_core.world.queues[row].waiting.size();
    if (waiting == 0)
        return 0;
    const Sums &sums = book.hour.talks > 0 ? book.hour : book.day;
    if (book.staffed == 0 || sums.talks == 0)
        return {};
    const double mean = static_cast<double>(sums.talkSeconds) / sums.talks;
    return std::round(static_cast<double>(waiting) * mean / book.staffed);
}

std::optional<double> QueueLedger::value(std::size_t row, QueueCounter counter) const
{
    const Book &book = m_books[row];
    const Queue &queue = m_core.world.queues[row];
    if (index(counter) < index(QueueCounter::EnteredLastHour))
        return book.day.value(counter);
    switch (counter) {
    case QueueCounter::Waiting:
        return static_cast<double>(queue.waiting.size());
    case QueueCounter::LongestWait: // Told anew only when another caller is the longest.
        if (queue.waiting.empty())
            return 0;
        return static_cast<double>((m_core.now() - m_core.router.longestWaitSince(queue)) / 1000);
    case QueueCounter::Ewt:
        return estimate(row);
    case QueueCounter::Available:
        return book.available;
    case QueueCounter::Talking:
        return book.talking;
    case QueueCounter::Logged:
        return book.logged;
    default: // A last-hour twin.
        return book.hour.value(static_cast<QueueCounter>(index(counter) - CalculatedCount));
    }
}

QList<QueueFigure> QueueLedger::all(std::size_t row) const
{
    QList<QueueFigure> figures;
    figures.reserve(QueueCounterCount);
    for (int i = 0; i < QueueCounterCount; ++i) {
        const auto counter = static_cast<QueueCounter>(i);
        figures.append({counter, value(row, counter)});
    }
    return figures;
}

QList<QueueFigure> QueueLedger::window(std::size_t row, Millis length, int xqosSeconds) const
{
    Sums sums;
    for (const Entry &entry : m_books[row].entries) {
        if (entry.at > m_core.now() - length)
            sums.add(entry, +1, static_cast<unsigned>(std::max(0, xqosSeconds)));
    }
    QList<QueueFigure> figures;
    for (int i = 0; i < CalculatedCount; ++i) {
        const auto counter = static_cast<QueueCounter>(i);
        figures.append({counter, sums.value(counter)});
    }
    return figures;
}

QList<QueueFigure> QueueLedger::takeChanges(std::size_t row)
{
    QList<QueueFigure> changed;
    Values &told = m_books[row].told;
    const Queue &queue = m_core.world.queues[row];
    for (int i = 0; i < QueueCounterCount; ++i) {
        const auto counter = static_cast<QueueCounter>(i);
        // The longest wait runs by itself: the caller it belongs to is what can change.
        std::optional<double> current = counter == QueueCounter::LongestWait
            ? (queue.waiting.empty() ? std::optional<double>()
                                     : static_cast<double>(m_core.router.longestWaitSince(queue)))
            : value(row, counter);
        std::optional<double> &before = told[static_cast<std::size_t>(i)];
        if (before == current)
            continue;
        before = current;
        changed.append({counter, value(row, counter)});
    }
    return changed;
}

void QueueLedger::seed(const Queue &queue, int answered, int abandoned, int timedOut, Millis talk)
{
    const std::size_t row = m_core.row(queue);
    Book &book = m_books[row];
    const int total = answered + abandoned + timedOut;
    for (int i = 0; i < total; ++i) {
        // One in eight lies within the last hour, the others before it.
        const bool recent = i % 8 == 7;
        const Millis at = m_core.now() - hourLength + hourLength * (i + 1) / (total + 1);
        const auto put = [&](Happening what, Millis length) {
            const Entry entry{.at = at, .what = what, .seconds = wholeSeconds(length)};
            book.day.add(entry, +1, standardThreshold);
            if (recent)
                record(book, entry);
        };
        put(Happening::Entered, 0);
        if (i % total < abandoned) {
            put(Happening::Abandoned, 4'000 + (i % 9) * 9'000);
        } else if (i % total < abandoned + timedOut) {
            put(Happening::Timeout, 180'000);
        } else {
            put(Happening::Answered, (i % 7) * 5'000);
            put(Happening::Talk, talk * (2 + i % 5) / 4);
        }
    }
    planExpiry(row);
}

} // namespace vigie::sim
