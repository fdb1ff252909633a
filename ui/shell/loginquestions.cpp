// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loginquestions.h"

#include "center/desk.h"
#include "ui/shell/signintexts.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace vigie::ui {

LoginQuestions::LoginQuestions(center::Desk &desk, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
}

LoginQuestions::~LoginQuestions()
{
    // The desk goes: a question about it has no answer any more.
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
}

void LoginQuestions::ask(const center::AgentLogin::Outcome &question)
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
    m_dialog = question.kind == center::AgentLogin::Kind::LineInUse ? makeLineInUse(question)
                                                                    : makeOtherLine(question);
    connect(m_dialog, &Dialog::rejected, this, &LoginQuestions::declined);
    m_dialog->open();
}

Dialog *LoginQuestions::makeLineInUse(const center::AgentLogin::Outcome &question)
{
    const bool isNamed = !question.ownerName.isEmpty();
    auto *dialog = new Dialog(tr("Line %1 is in use").arg(question.requested), Dialog::Width::Small,
                              m_window);
    dialog->setObjectName(u"lineInUse"_s);
    dialog->setIconName("phone"_L1, &Theme::text2);
    dialog->setText(isNamed
                        ? tr("%1 is logged in on line %2. If you take the line, %1 is logged out "
                             "and gets no more calls.")
                              .arg(question.ownerName, question.requested)
                        : tr("Another agent is logged in on line %1. If you take the line, that "
                             "agent is logged out and gets no more calls.")
                              .arg(question.requested));
    dialog->addCancel();
    connect(dialog->addAnswer(tr("Take the line"), Button::Variant::Primary, u"takeLine"_s),
            &Button::clicked, this, [this] { m_desk.proceedLogin(); });
    return dialog;
}

Dialog *LoginQuestions::makeOtherLine(const center::AgentLogin::Outcome &question)
{
    auto *dialog = new Dialog(tr("You are logged in on line %1").arg(question.current),
                              Dialog::Width::Small, m_window);
    dialog->setObjectName(u"otherLine"_s);
    dialog->setIconName("phone"_L1, &Theme::text2);
    dialog->setText(tr("You asked for line %1. Calls of your queues go on ringing on line %2 until "
                       "you move.")
                        .arg(question.requested, question.current));
    dialog->addCancel();
    connect(dialog->addAnswer(tr("Stay on %1").arg(question.current), Button::Variant::Secondary,
                              u"stayThere"_s),
            &Button::clicked, this, [this] { m_desk.stayThere(); });
    connect(dialog->addAnswer(tr("Move to %1").arg(question.requested), Button::Variant::Primary,
                              u"moveHere"_s),
            &Button::clicked, this, [this] { m_desk.moveHere(); });
    return dialog;
}

QString loginSentence(const center::AgentLogin::Outcome &outcome, const KnownNumbers &known)
{
    switch (outcome.kind) {
    case center::AgentLogin::Kind::UnknownLine:
        return unknownLineSentence(outcome.requested, known);
    case center::AgentLogin::Kind::Refused:
        return LoginQuestions::tr("The server refused to log you in on line %1 and gave the reason "
                                  "“%2”. Tell your administrator, or sign in without a phone.")
            .arg(outcome.requested, outcome.serverText);
    case center::AgentLogin::Kind::TimedOut:
        return LoginQuestions::tr("The server did not confirm your login on line %1 within five "
                                  "seconds. Try again, or sign in without a phone.")
            .arg(outcome.requested);
    case center::AgentLogin::Kind::LoggedIn:
    case center::AgentLogin::Kind::AlreadyLoggedIn:
    case center::AgentLogin::Kind::Stayed:
    case center::AgentLogin::Kind::NotAnAgent:
    case center::AgentLogin::Kind::NoPhone:
    case center::AgentLogin::Kind::OnAnotherLine:
    case center::AgentLogin::Kind::LineInUse:
        return {};
    }
    return {};
}

} // namespace vigie::ui
