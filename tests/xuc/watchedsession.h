// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "xuc/session.h"

#include <QTest>

namespace vigie::fakes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using xuc::Session;
using xuc::SignIn;
using xuc::Timings;

//! For what has to fail, and for what must not.
inline constexpr Timings quick{
    .http = 400ms, .logon = 800ms, .relogon = 800ms, .ping = 40ms, .backOff = 0.02};
inline constexpr Timings patient{.http = 5s, .logon = 9s, .ping = 10s, .backOff = 0.02};

inline SignIn asDupont(const QUrl &server)
{
    return {.server = server, .login = u"mdupont"_s, .password = u"s3cret"_s};
}

//! A session with all that it said.
struct Watched
{
    explicit Watched(const Timings &timings = patient) : session(clock, timings)
    {
        QObject::connect(&session, &Session::failed, &session,
                         [this](const Error &error) { failures.append(error); });
        QObject::connect(&session, &Session::stateChanged, &session,
                         [this](Session::State state) { states.append(state); });
        QObject::connect(&session, &Session::frameReceived, &session,
                         [this](const QByteArray &frame) { frames.append(frame); });
    }

    bool reach(Session::State state)
    {
        return QTest::qWaitFor([this, state] { return session.state() == state; }, 5000);
    }
    bool goLive(const QUrl &server)
    {
        session.open(asDupont(server));
        if (!reach(Session::State::Syncing))
            return false;
        session.setSynced();
        return session.state() == Session::State::Live;
    }

    SystemClock clock;
    Session session;
    QList<Error> failures{};
    QList<Session::State> states{};
    QList<QByteArray> frames{};
};

} // namespace vigie::fakes
