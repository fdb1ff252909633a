// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/callactions.h"

#include "center/desk.h"
#include "telephony/calllist.h"
#include "telephony/driver.h"
#include "ui/agent/callwords.h"
#include "ui/agent/phonewishes.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QToolTip>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::CallState;
using telephony::Obstacle;
using telephony::Verb;

CallActions::CallActions(center::Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    addButton(Verb::CompleteTransfer, "check"_L1, "completeTransfer")
        ->setVariant(Button::Variant::Primary);
    addButton(Verb::CancelTransfer, "x"_L1, "cancelTransfer");
    addButton(Verb::Hold, "phone-pause"_L1, "hold");
    addButton(Verb::Resume, "phone-call"_L1, "resume");
    addTransfer();
    addButton(Verb::Conference, "users-three"_L1, "conference");
    addButton(Verb::Dtmf, "numpad"_L1, "keypad");
    addButton(Verb::HangUp, "phone-disconnect"_L1, "hangUp");
    Button *answer = addButton(Verb::Answer, "phone"_L1, "answer");
    answer->setVariant(Button::Variant::Primary);
    connect(&desk, &center::Desk::intentChanged, this, &CallActions::refresh);
    connect(&desk.phone(), &telephony::Driver::capabilitiesChanged, this, &CallActions::refresh);
}

Button *CallActions::addButton(Verb verb, QLatin1StringView icon, const char *name)
{
    auto *button = new Button(CallWords::verb(verb), this);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(CallWords::verb(verb));
    button->setSize(Button::Size::Big);
    button->setIconName(icon);
    layout()->addWidget(button);
    m_buttons.insert(verb, button);
    connect(button, &Button::clicked, this, [this, verb] {
        if (verb == Verb::Dtmf)
            Q_EMIT keypadRequested();
        else
            m_desk.ask(verb,
                       verb == Verb::CompleteTransfer || verb == Verb::CancelTransfer
                               || verb == Verb::Conference
                           ? QString()
                           : m_call.uniqueId);
    });
    return button;
}

void CallActions::addTransfer()
{
    m_transfer = new Button(tr("Transfer", "verb"), this);
    m_transfer->setObjectName("transfer"_L1);
    m_transfer->setAccessibleName(m_transfer->text());
    m_transfer->setSize(Button::Size::Big);
    m_transfer->setIconName("phone-transfer"_L1);
    m_transfer->setCaret(true);
    layout()->addWidget(m_transfer);
    connect(m_transfer, &Button::clicked, this, &CallActions::transferRequested);
}

void CallActions::showFor(const telephony::Call &call)
{
    m_call = call;
    refresh();
}

bool CallActions::isWanted(Verb verb) const
{
    const bool isRinging = m_call.state == CallState::Ringing;
    const bool isConsulting = m_call.consultation && m_desk.phone().calls().calls().size() > 1
        && !m_desk.phone().calls().isConference();
    switch (verb) {
    case Verb::Answer:
        return isRinging;
    case Verb::CompleteTransfer:
    case Verb::CancelTransfer:
        return isConsulting;
    case Verb::Hold:
        return !isConsulting && m_call.state == CallState::Established;
    case Verb::Resume:
        return !isConsulting && m_call.state == CallState::OnHold;
    case Verb::DirectTransfer:
    case Verb::AttendedTransfer:
        return !isConsulting && telephony::isUp(m_call.state);
    case Verb::Conference:
    case Verb::Dtmf:
        return telephony::isUp(m_call.state) || isConsulting;
    case Verb::HangUp:
    case Verb::Dial:
        return verb == Verb::HangUp;
    }
    return false;
}

void CallActions::refresh()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        refreshButton(it.key(), *it.value());
    refreshTransfer();
    Button *hangUp = m_buttons.value(Verb::HangUp);
    const bool isRinging = m_call.state == CallState::Ringing;
    // A ringing call is declined, which is no more dangerous than answering it.
    //: Button: refuse the ringing call.
    hangUp->setText(isRinging ? tr("Decline", "verb") : CallWords::verb(Verb::HangUp));
    hangUp->setVariant(isRinging ? Button::Variant::Secondary : Button::Variant::Stop);
}

void CallActions::refreshButton(Verb verb, Button &button)
{
    const bool isWantedNow = isWanted(verb);
    if (isWantedNow) {
        const telephony::Situation situation = m_desk.phone().situation();
        const bool isOfCall = verb == Verb::Hold || verb == Verb::Resume || verb == Verb::HangUp
            || verb == Verb::Answer;
        const Obstacle obstacle
            = telephony::obstacle(verb, situation, isOfCall ? m_call.uniqueId : QString());
        button.setObstacle(CallWords::reason(obstacle, verb, situation));
        const bool isPending = isAsked(m_desk, verb, isOfCall ? m_call.uniqueId : QString());
        button.setPending(isPending ? CallWords::inProgress(verb) : QString());
    }
    button.setVisible(isWantedNow);
}

void CallActions::refreshTransfer()
{
    m_transfer->setVisible(isWanted(Verb::DirectTransfer));
    const telephony::Situation situation = m_desk.phone().situation();
    const Obstacle direct = telephony::obstacle(Verb::DirectTransfer, situation);
    const Obstacle attended = telephony::obstacle(Verb::AttendedTransfer, situation);
    m_transfer->setObstacle(direct != Obstacle::None && attended != Obstacle::None
                                ? CallWords::reason(attended, Verb::AttendedTransfer, situation)
                                : QString());
    for (const Verb verb : {Verb::DirectTransfer, Verb::AttendedTransfer}) {
        if (isAsked(m_desk, verb)) {
            m_transfer->setPending(CallWords::inProgress(verb));
            return;
        }
    }
    m_transfer->setPending({});
}

void CallActions::setAnswerHeld(bool isHeld)
{
    m_buttons.value(Verb::Answer)->setKeyHeld(isHeld);
}

void CallActions::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (const Verb verb : {Verb::Conference, Verb::Dtmf}) {
        Button *button = m_buttons.value(verb);
        button->setText(isNarrow ? QString() : CallWords::verb(verb));
        button->setToolTip(isNarrow ? CallWords::verb(verb) : QString());
    }
}

void CallActions::press(Verb verb)
{
    if (Button *button = m_buttons.value(verb))
        press(*button);
}

void CallActions::press(Button &button)
{
    if (!button.isVisible())
        return;
    if (button.obstacle().isEmpty())
        button.click();
    else // Whoever pressed a key looks for its effect, and would not rest the pointer on the
         // button.
        QToolTip::showText(button.mapToGlobal(QPoint(0, button.height())), button.obstacle(),
                           &button);
}

void CallActions::pressTransfer()
{
    press(*m_transfer);
}

} // namespace vigie::ui
