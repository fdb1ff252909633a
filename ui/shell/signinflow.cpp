// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinflow.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/shell/loginquestions.h"
#include "ui/shell/signinform.h"
#include "ui/shell/signintexts.h"

#include <utility>

using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    //! Over all steps, each of which has a shorter limit of its own: nothing waits for ever.
    constexpr auto patience = 15s;

} // namespace

SignInFlow::SignInFlow(const Clock &clock, std::function<SignInForm &()> form, QWidget *window,
                       QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_form(std::move(form))
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail({.kind = ErrorKind::Timeout}); });
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::start(const xuc::SignIn &signIn, const QString &phone, const QString &lastPhone)
{
    m_phone = phone;
    m_lastPhone = lastPhone;
    m_form().clearProblems();
    m_form().setBusy(true);
    m_patience.start();
    if (m_waitsForLine && isSameSession(signIn)) {
        tryLineAgain();
        return;
    }
    drop();
    m_signIn = signIn;
    open();
}

bool SignInFlow::isSameSession(const xuc::SignIn &signIn) const
{
    return signIn.server == m_signIn.server && signIn.login == m_signIn.login
        && signIn.password == m_signIn.password;
}

void SignInFlow::open()
{
    m_desk = std::make_unique<center::Desk>(m_clock);
    m_desk->setWireLog(m_wire);
    m_questions = std::make_unique<LoginQuestions>(*m_desk, m_window);
    connect(m_questions.get(), &LoginQuestions::declined, this, &SignInFlow::cancel);
    connect(m_desk.get(), &center::Desk::signInFailed, this, &SignInFlow::fail);
    connect(m_desk.get(), &center::Desk::agentLoginFinished, this, &SignInFlow::hear);
    connect(m_desk.get(), &center::Desk::signedIn, this, [this] {
        m_patience.stop();
        m_waitsForLine = false;
        m_form().setBusy(false);
        Q_EMIT entered();
    });
    m_desk->signIn(m_signIn, m_phone);
}

void SignInFlow::tryLineAgain()
{
    m_waitsForLine = false;
    if (m_phone.isEmpty())
        m_desk->skipAgentLogin();
    else
        m_desk->logInAgent(m_phone);
}

void SignInFlow::hear(const center::AgentLogin::Outcome &outcome)
{
    if (outcome.isQuestion()) {
        m_patience.stop(); // A person may think as long as they like.
        m_questions->ask(outcome);
        return;
    }
    const KnownNumbers known{.last = m_lastPhone, .own = m_desk->center().line().number};
    const auto sentence = [outcome, known] { return loginSentence(outcome, known); };
    if (sentence().isEmpty())
        return;
    m_patience.stop();
    m_waitsForLine = true;
    m_form().setBusy(false);
    const bool isUnknown = outcome.kind == center::AgentLogin::Kind::UnknownLine;
    m_form().showProblem(FormPart::Phone, sentence,
                         isUnknown ? known.insteadOf(outcome.requested) : QString());
}

void SignInFlow::fail(const Error &error)
{
    drop();
    m_form().setBusy(false);
    m_form().showProblem(
        error.kind == ErrorKind::Credentials ? FormPart::Password : FormPart::Whole,
        [error, server = m_signIn.server] { return signInSentence(error, server); });
    Q_EMIT failed(error, m_signIn.server);
}

void SignInFlow::cancel()
{
    drop();
    m_form().setBusy(false);
}

void SignInFlow::drop()
{
    m_patience.stop();
    m_waitsForLine = false;
    // Both may be in the middle of one of their own signals.
    if (m_questions) {
        m_questions->disconnect(this);
        m_questions.release()->deleteLater();
    }
    if (m_desk) {
        m_desk->disconnect(this);
        m_desk.release()->deleteLater();
    }
}

std::unique_ptr<center::Desk> SignInFlow::takeDesk()
{
    if (m_desk)
        m_desk->disconnect(this);
    if (m_questions) {
        m_questions->disconnect(this);
        m_questions.release()->deleteLater();
    }
    return std::move(m_desk);
}

} // namespace vigie::ui
