// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/observer.h"

#include <vector>

namespace vigie::sim {

class Core;

//! Rows that changed in this instant, each once, in the order they first did.
class Marks
{
public:
    void mark(std::size_t row)
    {
        if (row >= m_marked.size())
            m_marked.resize(row + 1);
        if (m_marked[row])
            return;
        m_marked[row] = true;
        m_rows.push_back(row);
    }
    std::vector<std::size_t> take()
    {
        for (const std::size_t row : m_rows)
            m_marked[row] = false;
        return std::exchange(m_rows, {});
    }
    bool isEmpty() const { return m_rows.empty(); }

private:
    std::vector<bool> m_marked{};
    std::vector<std::size_t> m_rows{};
};

//! Tells the observers, at once or gathered by instant.
class Notices
{
public:
    explicit Notices(Core &core) : m_core(core) { }

    void add(Observer *observer) { m_observers.push_back(observer); }
    void remove(Observer *observer) { std::erase(m_observers, observer); }
    quint64 sequence() const { return m_sequence; }

    template <typename Notice> void tell(Notice notice)
    {
        ++m_sequence;
        if (m_muted)
            return;
        for (Observer *observer : m_observers)
            notice(*observer);
    }

    void queueFigures(const Queue &queue);
    void agentFigures(const Agent &agent);
    void queueCalls(const Queue &queue);
    void lineStatus(const Line &line);

    void open() { ++m_depth; }
    void close()
    {
        if (--m_depth == 0)
            flush();
    }
    //! While the past is simulated: counted, not told.
    void setMuted(bool muted);

private:
    void flush();
    void flushLines();
    void flushQueues();
    void flushAgents();

    Core &m_core;
    std::vector<Observer *> m_observers{};
    Marks m_queues{};
    Marks m_agents{};
    Marks m_calls{};
    Marks m_lines{};
    quint64 m_sequence = 0;
    quint64 m_settled = 0;
    int m_depth = 0;
    bool m_muted = false;
};

} // namespace vigie::sim
