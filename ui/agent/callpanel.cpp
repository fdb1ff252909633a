// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/callpanel.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/queuewaits.h"
#include "telephony/driver.h"
#include "ui/agent/callactions.h"
#include "ui/agent/callbar.h"
#include "ui/agent/callorder.h"
#include "ui/agent/callwords.h"
#include "ui/agent/foldedcallbar.h"
#include "ui/agent/keypad.h"
#include "ui/agent/recordingframe.h"
#include "ui/agent/transferpopup.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Call;
using telephony::CallState;
using telephony::Verb;

CallPanel::CallPanel(center::Desk &desk, const center::QueueWaits &waits, models::FrameClock &clock,
                     QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_waits(waits)
    , m_column(new QVBoxLayout(this))
    , m_bar(new CallBar(desk, this))
    , m_keypad(new Keypad(this))
    , m_transfer(new TransferPopup(desk.phone(), desk.center(), this))
    , m_frame(new RecordingFrame(this))
{
    setObjectName(u"callPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_bar);
    connect(&desk.phone(), &telephony::Driver::callsChanged, this, &CallPanel::refresh);
    connect(&desk, &center::Desk::callsChanged, this, &CallPanel::refresh);
    connect(&desk, &center::Desk::ownAgentChanged, this, &CallPanel::refresh);
    connect(&desk, &center::Desk::intentChanged, this, &CallPanel::refresh);
    connect(&waits, &center::QueueWaits::changed, this, &CallPanel::refresh);
    connect(m_bar->actions(), &CallActions::transferRequested, this, [this] { openTransfer(); });
    connect(m_bar->actions(), &CallActions::keypadRequested, this, &CallPanel::openKeypad);
    connect(m_transfer, &TransferPopup::transferRequested, this,
            [this](Verb verb, const QString &number) { m_desk.ask(verb, {}, number); });
    connect(m_keypad, &Keypad::toneRequested, this,
            [this](QChar key) { m_desk.phone().sendDtmf(key); });
    connect(&clock, &models::FrameClock::second, this, &CallPanel::tick);
    refresh();
}

CallActions *CallPanel::actions() const
{
    return m_bar->actions();
}

QString CallPanel::queueName(const Call &call) const
{
    if (call.queueName.isEmpty())
        return {};
    const center::Queue *queue = m_desk.center().findQueue(call.queueName);
    return queue == nullptr ? call.queueName : queue->label();
}

//! The queue that an own call leaves through: its events name none, but the agent's state tells
//! that there is one.
QString CallPanel::outgoingQueue(const Call &call) const
{
    const center::ContactCenter &center = m_desk.center();
    const center::Agent *agent = center.ownAgent();
    const bool isThroughQueue = agent != nullptr && agent->isAcd && !call.incoming
        && call.queueName.isEmpty() && telephony::isUp(call.state)
        && agent->state == center::ShownState::Outgoing;
    if (!isThroughQueue)
        return {};
    QString name;
    for (const center::Membership &membership : agent->memberships) {
        const center::Queue &queue = center.queue(membership.queue);
        if (queue.isOutgoing())
            name = name.isEmpty() ? queue.label() : tr("an outgoing queue");
    }
    return name.isEmpty() ? tr("an outgoing queue") : name;
}

QString CallPanel::colleague(const Call &call) const
{
    const center::ContactCenter &center = m_desk.center();
    for (int i = 0; i < center.agentCount(); ++i) {
        const center::Agent &agent = center.agent(center::AgentRow(i));
        if (!agent.isListed || call.otherNumber.isEmpty() || agent.phone != call.otherNumber)
            continue;
        for (const center::AgentGroup &group : center.groups()) {
            if (agent.group == group.id)
                return group.label;
        }
    }
    return {};
}

CallContext CallPanel::contextOf(const Call &call) const
{
    const telephony::CallList &calls = m_desk.center().calls();
    CallContext context{.queue = queueName(call), .colleague = colleague(call)};
    context.isConference = calls.isConference();
    context.outgoingQueue = outgoingQueue(call);
    context.wait = m_waits.of(call.uniqueId);
    if (call.consultation && !context.isConference) {
        for (const Call &other : calls.calls()) {
            if (other.uniqueId != call.uniqueId && !other.consultation)
                context.transferOf = CallWords::party(other);
        }
    }
    if (const center::Agent *agent = m_desk.center().ownAgent();
        agent != nullptr && telephony::isUp(call.state)) {
        context.isListenedTo = agent->isListenedTo;
        context.listener = agent->listener;
        context.recording = m_showsRecording ? recordingPhase(m_desk) : RecordingPhase::None;
    }
    return context;
}

void CallPanel::refresh()
{
    const QList<Call> &calls = m_desk.center().calls().calls();
    const Call *front = frontCall(calls);
    if (front == nullptr) {
        hide();
        m_keypad->closePanel();
        m_transfer->closePanel();
        qDeleteAll(m_folded);
        m_folded.clear();
        return;
    }
    foldOthers(*front);
    const CallContext context = contextOf(*front);
    m_bar->showCall(*front, context);
    show();
    m_frame->setPhase(m_isStale ? RecordingPhase::None : context.recording);
}

void CallPanel::foldOthers(const Call &front)
{
    QList<FoldedCallBar *> kept;
    for (const Call &call : m_desk.center().calls().calls()) {
        if (call.uniqueId == front.uniqueId)
            continue;
        FoldedCallBar *bar = nullptr;
        for (FoldedCallBar *known : std::as_const(m_folded)) {
            if (known->callId() == call.uniqueId)
                bar = known;
        }
        if (bar == nullptr)
            bar = new FoldedCallBar(m_desk, this);
        const bool isConsulted = front.consultation && !m_desk.center().calls().isConference();
        bar->showCall(call, queueName(call), isConsulted);
        bar->setStale(m_isStale);
        m_column->insertWidget(int(kept.size()), bar);
        kept += bar;
    }
    for (FoldedCallBar *known : std::as_const(m_folded)) {
        if (!kept.contains(known)) {
            // A click on its own button may be what ended it.
            known->hide();
            known->deleteLater();
        }
    }
    m_folded = kept;
}

void CallPanel::openTransfer(const QString &number)
{
    Button *anchor = m_bar->actions()->transferButton();
    const Call *front = frontCall(m_desk.center().calls().calls());
    if (front != nullptr && anchor->isVisible() && anchor->obstacle().isEmpty())
        m_transfer->openFor(anchor, CallWords::party(*front), number);
}

void CallPanel::openKeypad()
{
    const Call *front = frontCall(m_desk.center().calls().calls());
    if (front != nullptr)
        m_keypad->openFor(m_bar->actions()->button(Verb::Dtmf), CallWords::party(*front));
}

void CallPanel::answerRinging()
{
    if (const Call *ringing = ringingCall(m_desk.center().calls().calls()))
        m_desk.ask(Verb::Answer, ringing->uniqueId);
}

void CallPanel::setStale(bool isStale)
{
    m_isStale = isStale;
    m_bar->setStale(isStale);
    for (FoldedCallBar *bar : std::as_const(m_folded))
        bar->setStale(isStale);
    refresh();
}

void CallPanel::setRecordingShown(bool isShown)
{
    m_showsRecording = isShown;
    refresh();
}

void CallPanel::setNarrow(bool isNarrow)
{
    m_bar->setNarrow(isNarrow);
}

void CallPanel::tick()
{
    if (isHidden())
        return;
    m_bar->tick();
    for (FoldedCallBar *bar : std::as_const(m_folded))
        bar->tick();
}

} // namespace vigie::ui
