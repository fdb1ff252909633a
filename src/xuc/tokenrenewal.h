// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/auth.h"
#include "xuc/timings.h"

#include <QObject>
#include <QTimer>

namespace vigie::xuc {

//! Has a token renewed before it ends, while the socket goes on undisturbed.
//!
//! A renewal that fails by the network or the server is tried again with the session's back-off.
class TokenRenewal : public QObject
{
    Q_OBJECT
public:
    explicit TokenRenewal(const Timings &timings, QObject *parent = nullptr);

    //! \a signIn holds the token that has \a life from now on. Ends a renewal under way.
    void follow(const SignIn &signIn, std::chrono::seconds life);
    void stop();
    void setWireLog(net::WireLog *log) { m_auth.setWireLog(log); }

Q_SIGNALS:
    void renewed(const vigie::xuc::Token &token); //!< Which is to be followed next.
    void refused(const vigie::Error &error); //!< By token and secret: a person has to help.

private:
    void retry(const Error &error);

    const Timings m_timings;
    Auth m_auth;
    SignIn m_signIn{};
    QTimer m_due;
    int m_failures = 0;
};

} // namespace vigie::xuc
