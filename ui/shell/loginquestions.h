// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/agentlogin.h"

#include <QObject>
#include <QPointer>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Dialog;
struct KnownNumbers;

//! Asks what an agent's login cannot decide alone: the line belongs to somebody now, or the agent
//! is logged in on another one.
class LoginQuestions : public QObject
{
    Q_OBJECT
public:
    //! Dialogs open over \a window.
    LoginQuestions(center::Desk &desk, QWidget *window, QObject *parent = nullptr);
    ~LoginQuestions() override;

    void ask(const center::AgentLogin::Outcome &question);

Q_SIGNALS:
    void declined(); //!< Cancel: back to the form, nothing was changed.

private:
    Dialog *makeLineInUse(const center::AgentLogin::Outcome &question);
    Dialog *makeOtherLine(const center::AgentLogin::Outcome &question);

    center::Desk &m_desk;
    QWidget *m_window;
    QPointer<Dialog> m_dialog;
};

//! Why a login on a line failed, and what the person can do; empty for an outcome that is none.
QString loginSentence(const center::AgentLogin::Outcome &outcome, const KnownNumbers &known);

} // namespace vigie::ui
