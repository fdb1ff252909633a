// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/missedcallcard.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callwords.h"
#include "ui/agent/phonewishes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statevisual.h"

#include <QApplication>
#include <QDateTime>
#include <QMouseEvent>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::MissedCall;
using center::ShownState;
using telephony::Verb;

MissedCallCard::MissedCallCard(center::Desk &desk, QWidget *owner)
    : CornerCard("phone-x"_L1, &Theme::danger, owner)
    , m_desk(desk)
{
    setObjectName(u"missedCall"_s);
    primary()->setObjectName(u"missedReady"_s);
    secondary()->setObjectName(u"missedCallBack"_s);
    secondary()->setText(tr("Call back"));
    secondary()->setIconName("phone"_L1);
    connect(primary(), &Button::clicked, this, &MissedCallCard::repair);
    connect(secondary(), &Button::clicked, this, [this] {
        if (const auto &missed = m_desk.missedCall())
            m_desk.ask(Verb::Dial, {}, missed->call.otherNumber);
    });
    connect(this, &CornerCard::dismissed, &desk, &center::Desk::forgetMissedCall);
    connect(&desk, &center::Desk::missedCallChanged, this, &MissedCallCard::refresh);
    connect(&desk.phone(), &telephony::Driver::callsChanged, this, [this] {
        if (isSpokenTo())
            m_desk.forgetMissedCall();
    });
    connect(&desk, &center::Desk::ownAgentChanged, this, [this] {
        // What the call did to the state is undone: there is nothing left to repair.
        if (isRepaired())
            m_desk.forgetMissedCall();
        else
            refresh();
    });
    connect(&desk, &center::Desk::intentChanged, this, [this](const center::Intent &wish) {
        const auto &missed = m_desk.missedCall();
        const bool isCalledBack = missed && wish.verb == Verb::Dial
            && wish.kind == center::IntentKind::Phone
            && wish.state == center::IntentState::Confirmed
            && wish.number == missed->call.otherNumber;
        if (isCalledBack)
            m_desk.forgetMissedCall();
        else
            refresh();
    });
    connect(&desk.phone(), &telephony::Driver::capabilitiesChanged, this, &MissedCallCard::refresh);
    refresh();
}

bool MissedCallCard::isWanted() const
{
    return m_desk.missedCall().has_value();
}

bool MissedCallCard::isRepaired() const
{
    const auto &missed = m_desk.missedCall();
    const center::Agent *agent = m_desk.center().ownAgent();
    return missed && missed->after != ShownState::Unknown && agent
        && agent->state == ShownState::Ready;
}

//! A queue offers a caller again; who was missed and is talked to now needs no calling back.
bool MissedCallCard::isSpokenTo() const
{
    const auto &missed = m_desk.missedCall();
    if (!missed || !missed->isOneCaller || missed->after != ShownState::Unknown)
        return false;
    const QList<telephony::Call> calls = m_desk.phone().situation().calls;
    return std::any_of(calls.cbegin(), calls.cend(), [&](const telephony::Call &call) {
        return telephony::isUp(call.state) && !call.otherNumber.isEmpty()
            && call.otherNumber == missed->call.otherNumber;
    });
}

bool MissedCallCard::isRead() const
{
    const auto &missed = m_desk.missedCall();
    return missed && missed->after == ShownState::Unknown
        && missed->endedAt.addSecs(readingTime.count()) <= m_desk.clock().wallTime();
}

//! It lies over what one works on: whoever goes on working has read it, and the history keeps it.
bool MissedCallCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDeed
        = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    if (isDeed && watched->isWidgetType() && isRead()) {
        // By place and focus, not by who is told: what the card leaves to others is told to the
        // window, too.
        const bool isHere = event->type() == QEvent::MouseButtonPress
            ? rect().contains(
                mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()))
            : isAncestorOf(QApplication::focusWidget());
        if (!isHere && static_cast<QWidget *>(watched)->window() == window())
            m_desk.forgetMissedCall();
    }
    return CornerCard::eventFilter(watched, event);
}

void MissedCallCard::refresh()
{
    const auto &missed = m_desk.missedCall();
    if (!missed)
        return;
    const center::Queue *queue = m_desk.center().findQueue(missed->call.queueName);
    QStringList origin{queue == nullptr ? missed->call.queueName : queue->label(),
                       missed->call.otherName.isEmpty()
                           ? QString()
                           : telephony::grouped(missed->call.otherNumber)};
    origin.removeAll(QString());
    const QString time = missed->endedAt.toString(u"HH:mm"_s);
    setWords(tr("%n missed call(s)", nullptr, missed->count), CallWords::party(missed->call),
             {origin.join(u" · "_s),
              //: %1 is a time, %2 a number of seconds.
              tr("At %1, it rang for %2 s").arg(time).arg(missed->rang.count()),
              consequence(*missed)});
    refreshButtons(*missed);
}

QString MissedCallCard::consequence(const MissedCall &missed) const
{
    if (missed.after == ShownState::LoggedOut)
        return tr("The server logged you out.");
    if (missed.after != ShownState::Pause)
        return {};
    const center::Status *cause = m_desk.center().statuses().find(missed.cause);
    if (cause == nullptr || cause->kind != center::StatusKind::Pause)
        return tr("The server paused you.");
    //: %1 is a reason of a pause, as the site calls it.
    return tr("The server paused you: %1").arg(cause->label);
}

void MissedCallCard::refreshButtons(const MissedCall &missed)
{
    const center::Agent *agent = m_desk.center().ownAgent();
    const ShownState own = agent == nullptr ? ShownState::Unknown : agent->state;
    const bool isOut = missed.after == ShownState::LoggedOut && own == ShownState::LoggedOut;
    const bool isPaused = missed.after == ShownState::Pause && own == ShownState::Pause;
    primary()->setVisible(isOut || isPaused);
    primary()->setText(isOut ? tr("Log in") : stateLabel(ShownState::Ready));
    primary()->setAccessibleName(primary()->text());
    primary()->setObstacle(m_desk.isUp() ? QString() : tr("No link to the server."));
    const center::Intent *wish = agent == nullptr ? nullptr : m_desk.intents().latest(agent->id);
    primary()->setPending(wish != nullptr && wish->isOpen() ? primary()->text() : QString());
    secondary()->setVisible(!missed.call.otherNumber.isEmpty());
    const telephony::Situation now = m_desk.phone().situation();
    secondary()->setObstacle(
        CallWords::reason(telephony::obstacle(Verb::Dial, now), Verb::Dial, now));
    secondary()->setPending(isAsked(m_desk, Verb::Dial) ? CallWords::inProgress(Verb::Dial)
                                                        : QString());
}

void MissedCallCard::repair()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent != nullptr && agent->state == ShownState::LoggedOut)
        m_desk.logInAgent(agent->phone.isEmpty() ? m_desk.center().line().number : agent->phone);
    else
        m_desk.ready();
}

} // namespace vigie::ui
