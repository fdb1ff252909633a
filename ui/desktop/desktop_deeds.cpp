// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/settings.h"
#include "telephony/phonenumber.h"
#include "ui/agent/statechoices.h"
#include "ui/desktop/desktop.h"
#include "ui/widgets/dialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

// What another program, a link or a key of the system asks for.
namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::CallState;

void Desktop::carryOut(Order::Kind kind)
{
    carryOut(Order{.kind = kind}, [this](const OrderReply &reply) {
        if (reply.exitCode != 0)
            Q_EMIT told(reply.sentence);
    });
}

void Desktop::carryOut(const Order &order, const OrderHand::Reply &reply)
{
    switch (order.kind) {
    case Order::Kind::Show:
        showWindow(order.token);
        reply({});
        return;
    case Order::Kind::Link:
        if (linkNumber(order.value).isEmpty()) {
            reply({.exitCode = 1,
                   //: %1 is the address of a link.
                   .sentence = tr("“%1” holds no phone number.").arg(order.value)});
            return;
        }
        showWindow(order.token);
        openLink(order.value);
        reply({});
        return;
    case Order::Kind::Answer:
    case Order::Kind::HangUp:
    case Order::Kind::Hold:
    case Order::Kind::Pause:
    case Order::Kind::Ready:
    case Order::Kind::Dial:
        m_hand.carryOut(order, reply);
        return;
    }
}

void Desktop::openLink(const QString &link)
{
    if (!m_desk)
        m_waitingLink = link;
    else
        askToDial(linkNumber(link));
}

void Desktop::askToDial(const QString &number)
{
    if (!m_settings.asksBeforeDiallingLinks()) {
        dial(number);
        return;
    }
    // A later link takes the place of one that nobody answered.
    if (m_question)
        m_question->close();
    //: %1 is a phone number.
    m_question = new Dialog(tr("Call %1?").arg(telephony::grouped(number)), Dialog::Width::Small,
                            &m_window);
    m_question->setObjectName(u"dialQuestion"_s);
    m_question->setText(tr("Another program on this computer asks for this call."));
    m_question->addCancel();
    connect(m_question->addAnswer(tr("Call", "verb"), Button::Variant::Primary, u"dialLink"_s),
            &Button::clicked, this, [this, number] { dial(number); });
    m_question->open();
}

void Desktop::dial(const QString &number)
{
    carryOut({.kind = Order::Kind::Dial, .value = number}, [this](const OrderReply &reply) {
        if (reply.exitCode != 0)
            Q_EMIT told(reply.sentence);
    });
}

void Desktop::dialSelection()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    QStringList texts{clipboard->text(QClipboard::Clipboard)};
    if (clipboard->supportsSelection())
        texts.prepend(clipboard->text(QClipboard::Selection));
    for (const QString &text : std::as_const(texts)) {
        if (linkNumber(text).isEmpty())
            continue;
        showWindow();
        if (m_desk)
            askToDial(linkNumber(text));
        return;
    }
    Q_EMIT told(tr("No phone number is selected. Select one in any program, or copy it."));
}

void Desktop::press(KeyAction action)
{
    // In front, the key does what it does there, with its rules about typing.
    if (isInFront())
        m_keys.press(action);
    else
        pressElsewhere(action);
}

void Desktop::pressElsewhere(KeyAction action)
{
    switch (action) {
    case KeyAction::Answer:
        return carryOut(Order::Kind::Answer);
    case KeyAction::HangUp:
        return carryOut(Order::Kind::HangUp);
    case KeyAction::Hold:
        return carryOut(Order::Kind::Hold);
    case KeyAction::ReadyOrPause:
        return readyOrPause();
    case KeyAction::DialSelection:
        return dialSelection();
    case KeyAction::OneKey:
        return oneKey();
    case KeyAction::MiniBar:
        return toggleMiniBar();
    case KeyAction::Transfer:
    case KeyAction::CompleteTransfer:
    case KeyAction::DialField:
    case KeyAction::Recording:
    case KeyAction::AnswerWhileTyping:
    case KeyAction::Keypad:
    case KeyAction::Conference:
    case KeyAction::StateMenu:
    case KeyAction::DirectTransfer:
    case KeyAction::TakeBackState:
    case KeyAction::LeaveQueue:
    case KeyAction::StarQueue:
    case KeyAction::Find:
    case KeyAction::Favourite:
    case KeyAction::Customer:
    case KeyAction::ManyUsers:
    case KeyAction::NextBulkStep:
    case KeyAction::TransferToColleague:
    case KeyAction::MessageColleague:
    case KeyAction::MuteParticipant:
    case KeyAction::DeafenParticipant:
    case KeyAction::RemoveParticipant:
    case KeyAction::OperatorCall:
    case KeyAction::OperatorTransfer:
    case KeyAction::OperatorTalkFirst:
    case KeyAction::OperatorIncoming:
    case KeyAction::OperatorHold:
    case KeyAction::OperatorHangUp:
    case KeyAction::OperatorHeld:
    case KeyAction::CopyMessage:
    case KeyAction::CloseTab:
    case KeyAction::Undo:
    case KeyAction::AllKeys:
    case KeyAction::Close:
    case KeyAction::DialWithValues:
    case KeyAction::SaveCallback:
    case KeyAction::EventConsole:
    case KeyAction::Redo:
    case KeyAction::SelectAll:
    case KeyAction::PauseAgents:
    case KeyAction::ReadyAgents:
    case KeyAction::LogInAgents:
    case KeyAction::LogOutAgents:
    case KeyAction::ListenToAgent:
    case KeyAction::CallAgent:
    case KeyAction::GroupTotals:
    case KeyAction::EditMembers:
    case KeyAction::CutTile:
    case KeyAction::CopyTile:
    case KeyAction::PasteTile:
    case KeyAction::RemoveTile:
    case KeyAction::ImportCallbacks:
    case KeyAction::DownloadTickets:
    case KeyAction::AcknowledgeAlarm:
    case KeyAction::Wallboard:
        break;
    }
    showWindow();
    m_keys.trigger(action);
}

void Desktop::readyOrPause()
{
    const center::Agent *agent = m_desk ? m_desk->center().ownAgent() : nullptr;
    const auto choices
        = agent ? stateChoices(agent->state, m_desk->center().statuses()) : QList<StateChoice>();
    const auto isPause = [](const StateChoice &c) { return c.kind == StateChoice::Kind::Pause; };
    for (const StateChoice &choice : choices) {
        if (choice.kind == StateChoice::Kind::Ready)
            return choose(choice);
    }
    if (std::count_if(choices.cbegin(), choices.cend(), isPause) == 1)
        return choose(*std::find_if(choices.cbegin(), choices.cend(), isPause));
    // Several reasons: the person says which, in the window's menu.
    showWindow();
    m_keys.trigger(KeyAction::StateMenu);
}

void Desktop::choose(const StateChoice &choice)
{
    if (!m_desk || !m_desk->isUp())
        return;
    if (choice.kind == StateChoice::Kind::Ready)
        m_desk->ready(choice.status);
    else
        m_desk->pause(choice.status);
}

void Desktop::oneKey()
{
    if (!m_desk)
        return;
    const auto &calls = m_desk->center().calls().calls();
    const bool isRinging = std::any_of(calls.cbegin(), calls.cend(), [](const auto &call) {
        return call.state == CallState::Ringing;
    });
    if (isRinging)
        carryOut(Order::Kind::Answer);
    else if (!calls.isEmpty())
        carryOut(Order::Kind::HangUp);
    else
        dialSelection();
}

void Desktop::refreshKeys()
{
    QSet<KeyAction> useful;
    if (m_desk) {
        useful = {KeyAction::DialSelection, KeyAction::OneKey, KeyAction::MiniBar,
                  KeyAction::DialField};
        const center::Agent *agent = m_desk->center().ownAgent();
        if (agent && agent->isLoggedIn())
            useful.insert(KeyAction::ReadyOrPause);
        const auto &calls = m_desk->center().calls().calls();
        if (!calls.isEmpty())
            useful += {KeyAction::HangUp, KeyAction::Hold, KeyAction::Transfer,
                       KeyAction::CompleteTransfer, KeyAction::Recording};
        for (const telephony::Call &call : calls) {
            if (call.state == CallState::Ringing)
                useful.insert(KeyAction::Answer);
        }
    }
    m_systemKeys.setUseful(useful);
}

} // namespace vigie::ui
