// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/agentlogin.h"
#include "xuc/signin.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace vigie {
struct Error;
}
namespace vigie::center {
class Desk;
}
namespace vigie::net {
class WireLog;
}

namespace vigie::ui {

class LoginQuestions;
class SignInForm;

//! From what was entered in the form to a desk that is signed in; what goes wrong is told there.
//!
//! After a line that does not exist the session stays: the next try asks for the line alone.
class SignInFlow : public QObject
{
    Q_OBJECT
public:
    //! \a form is asked for when it is needed. Questions open over \a window.
    SignInFlow(const Clock &clock, std::function<SignInForm &()> form, QWidget *window,
               QObject *parent = nullptr);
    void setWireLog(net::WireLog *log) { m_wire = log; } //!< For the desks to come.
    ~SignInFlow() override;

    //! @param phone the line to log the agent in on; empty: no phone today.
    //! @param lastPhone the number of the last time, offered when this one is unknown.
    void start(const xuc::SignIn &signIn, const QString &phone, const QString &lastPhone);
    void cancel();
    //! The desk, once entered() was sent.
    std::unique_ptr<center::Desk> takeDesk();

Q_SIGNALS:
    void entered(); //!< Signed in, the state complete.
    //! Told in the form by then; \a server as it was given to start().
    void failed(const vigie::Error &error, const QUrl &server);

private:
    void open();
    void drop();
    bool isSameSession(const xuc::SignIn &signIn) const;
    void tryLineAgain();
    void fail(const Error &error);
    void hear(const center::AgentLogin::Outcome &outcome);

    const Clock &m_clock;
    const std::function<SignInForm &()> m_form;
    QWidget *m_window;
    net::WireLog *m_wire = nullptr;
    std::unique_ptr<center::Desk> m_desk;
    std::unique_ptr<LoginQuestions> m_questions;
    xuc::SignIn m_signIn;
    QString m_phone;
    QString m_lastPhone;
    QTimer m_patience;
    bool m_waitsForLine = false; //!< Signed in, but the agent's line is still to be found.
};

} // namespace vigie::ui
