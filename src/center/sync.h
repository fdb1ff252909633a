// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "xuc/event.h"

#include <QByteArray>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace vigie::center {

class ContactCenter;

//! What a session asks of the server when it stands, and whether all of it has been answered.
//!
//! A list is answered by its message. The states of agents and the statistics of queues come one by
//! one with no end mark: they are complete when each listed one has come, or when nothing more came
//! for a moment. What a server never answers counts as empty after five seconds.
//!
//! A frame that cannot be read may have been such an answer: what is then missing is asked for once
//! more before it counts as empty.
//!
//! Companions (statistics of agents, default memberships, callbacks, rooms) are unknown to some
//! servers: they are waited for a moment behind the rest, or the whole five seconds when this
//! server has answered them before.
class Sync
{
public:
    static constexpr std::chrono::seconds limit{5};
    static constexpr std::chrono::milliseconds quiet{1000}; //!< Ends a stream that has begun.

    using Send = std::function<void(const QByteArray &frame)>;

    Sync(const Clock &clock, Send send);

    void start(); //!< The session stands: sends the first requests.
    void stop();
    void forget() { m_expected = 0; } //!< Another server: what it answers is not known.
    bool isRunning() const { return m_isRunning; }
    bool isComplete() const;

    //! An event that was applied to \a center. Pushes that precede start() count too.
    void note(const xuc::Event &event, const ContactCenter &center);
    void noteUnreadable() //!< A frame that told nothing.
    {
        if (m_patience == Patience::Usual)
            m_patience = Patience::AsksAgain;
    }
    void tick();

private:
    enum Part : quint32 {
        User = 1,
        Line = 2,
        Calls = 4,
        Queues = 8,
        Groups = 16,
        Agents = 32,
        Members = 64,
        QueueFigures = 128,
        AgentStates = 256,
        AgentFigures = 512,
        Defaults = 1024,
        Callbacks = 2048,
        Periods = 4096,
        Rooms = 8192,
        All = 16383,
        Companions = AgentFigures | Defaults | Callbacks | Periods | Rooms
    };

    enum class Patience {
        Usual,
        AsksAgain, //!< A frame could not be read.
        Exhausted //!< That was made good as far as it could be.
    };

    //! One message for each listed queue or agent.
    struct Stream
    {
        QSet<qint32> missing{}; //!< Listed, and not heard of.
        QSet<qint32> seen{};
        std::optional<Instant> last{};

        void note(qint32 id, Instant now);
        void await(qint32 id);
        bool isQuiet(Instant now) const { return last && now - *last >= quiet; }
    };

    void ask(const QByteArray &frame) { m_send(frame); }
    void askForLists();
    bool askAgain();
    bool isOver(const Stream &stream);
    void answered(Part part) { m_missing &= ~quint32(part); }
    void companionAnswered(Part part);
    bool isAwaited(Part part) const { return (m_missing & part) != 0; }
    void noteLists(const xuc::Event &event, const ContactCenter &center);
    void noteStreams(const xuc::Event &event, const ContactCenter &center);
    void noteQueueList(const ContactCenter &center);
    void noteAgentList(const ContactCenter &center);
    void noteCompanions(const xuc::Event &event);
    void checkStreams();
    void forgetStreams();
    void checkCompanions();

    const Clock &m_clock;
    const Send m_send;
    bool m_isRunning = false;
    Patience m_patience = Patience::Usual;
    quint32 m_missing = All;
    Instant m_deadline{};
    Stream m_figures{};
    Stream m_states{};
    Stream m_days{};
    quint32 m_expected = 0; //!< Companions that this server answered before.
    std::optional<Instant> m_restSince{}; //!< All but companions has been answered.
};

} // namespace vigie::center
