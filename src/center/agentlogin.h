// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace vigie::xuc {
struct AgentError;
}

namespace vigie::center {

class ContactCenter;

//! Logs the person's agent in on a line, and finds out which of the protocol's cases it is.
//!
//! The states of all agents are read before it starts, so that a line in use is asked for before
//! anything is sent: the server would let the newcomer take it and log its owner out. Each step has
//! five seconds. Pure but for its two callbacks.
class AgentLogin
{
public:
    static constexpr std::chrono::seconds limit{5};

    enum class Kind {
        LoggedIn,
        AlreadyLoggedIn, //!< On that very line: nothing was sent.
        Stayed, //!< On the other line, as the person chose.
        NotAnAgent,
        NoPhone, //!< No number was given: the person stays logged out today.
        UnknownLine, //!< PhoneNumberUnknown.
        OnAnotherLine, //!< Asked: moveHere() or stay().
        LineInUse, //!< Asked: proceed() or stay().
        Refused, //!< Another AgentError; serverText says which.
        TimedOut //!< The server stayed silent.
    };

    struct Outcome
    {
        Kind kind = Kind::NotAnAgent;
        QString current{}; //!< The line in use.
        QString requested{};
        std::optional<AgentId> owner{}; //!< Who is logged on the requested line.
        QString ownerName{}; //!< May be empty.
        QString serverText{};

        bool isQuestion() const { return kind == Kind::OnAnotherLine || kind == Kind::LineInUse; }
        //! Nothing more to try: the window may open.
        bool isSettled() const;

        bool operator==(const Outcome &) const = default;
    };

    using Send = std::function<void(const QByteArray &frame)>;
    using Report = std::function<void(const Outcome &)>;

    AgentLogin(const Clock &clock, Send send, Report report);

    bool isRunning() const { return m_step != Step::Idle; } //!< Also while it asks.
    const std::optional<Outcome> &question() const { return m_question; }

    //! \a center outlives the login, or setCenter() tells its successor.
    void start(const ContactCenter &center, const QString &phone);
    void setCenter(const ContactCenter &center) { m_center = &center; }
    void cancel(); //!< The link went: reports nothing.

    void proceed(); //!< Takes the line from its owner.
    void moveHere(); //!< Logs out, waits for it, logs in.
    void stay(); //!< Leaves all as it is.

    void agentChanged(); //!< The own agent's state event was applied to the centre.
    void refused(const xuc::AgentError &error);
    void tick();

private:
    enum class Step { Idle, Asking, LoggingIn, LoggingOut };

    void begin();
    void sendLogin();
    void ask(Outcome outcome);
    void finish(Outcome outcome);
    std::optional<AgentId> ownerOfLine() const;
    Outcome outcome(Kind kind) const;
    bool isSameLine(const QString &phone) const;

    const Clock &m_clock;
    const Send m_send;
    const Report m_report;
    const ContactCenter *m_center = nullptr;
    Step m_step = Step::Idle;
    QString m_phone{};
    Instant m_deadline{};
    bool m_mayTakeLine = false;
    std::optional<Outcome> m_question{};
};

} // namespace vigie::center
