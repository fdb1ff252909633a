// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackwork.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"

#include <QTimer>

namespace vigie::ui {

using center::Callback;
using center::Intent;
using center::IntentState;

CallbackWork::CallbackWork(center::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &center::Desk::intentChanged, this, &CallbackWork::follow);
    // Behind the event: the intent that it proves is told after the state.
    connect(&desk, &center::Desk::callbacksChanged, this, &CallbackWork::check,
            Qt::QueuedConnection);
}

const Callback *CallbackWork::openCallback() const
{
    return m_open.isEmpty() ? nullptr : m_desk.center().callbacks().find(m_open);
}

bool CallbackWork::isOpenMine() const
{
    const center::Agent *own = m_desk.center().ownAgent();
    const Callback *callback = openCallback();
    return own && callback && callback->agent == own->id;
}

void CallbackWork::take(const QString &request)
{
    const center::Agent *own = m_desk.center().ownAgent();
    const Callback *callback = m_desk.center().callbacks().find(request);
    if (!own || !callback)
        return;
    if (callback->agent == own->id)
        openOwn(request);
    else if (!callback->agent && phase(Step::Take) != Phase::Pending)
        m_intents[Step::Take] = m_desk.takeCallback(request);
    Q_EMIT changed();
}

void CallbackWork::openOwn(const QString &request)
{
    setOpen(request);
}

void CallbackWork::putAside()
{
    setOpen({});
}

void CallbackWork::setOpen(const QString &request)
{
    if (request == m_open)
        return;
    m_open = request;
    m_loss = Loss::None;
    for (const Step step : {Step::Call, Step::Listen, Step::GiveBack, Step::Save})
        m_intents.remove(step);
    Q_EMIT openChanged();
    Q_EMIT changed();
}

void CallbackWork::call(const QString &number)
{
    if (isOpenMine())
        m_intents[Step::Call] = m_desk.startCallback(m_open, number);
    Q_EMIT changed();
}

void CallbackWork::listen()
{
    if (const Callback *callback = openCallback(); callback && !callback->voiceMessageRef.isEmpty())
        m_intents[Step::Listen] = m_desk.listenToMessage(callback->voiceMessageRef);
    Q_EMIT changed();
}

void CallbackWork::giveBack()
{
    if (isOpenMine() && phase(Step::Save) != Phase::Pending
        && phase(Step::GiveBack) != Phase::Pending)
        m_intents[Step::GiveBack] = m_desk.releaseCallback(m_open);
    Q_EMIT changed();
}

void CallbackWork::save(const center::CallbackOutcome &outcome)
{
    if (isOpenMine() && phase(Step::Save) != Phase::Pending
        && phase(Step::GiveBack) != Phase::Pending)
        m_intents[Step::Save] = m_desk.updateTicket(m_open, outcome);
    Q_EMIT changed();
}

void CallbackWork::retry(Step step)
{
    if (const Intent *failed = intent(step); failed && failed->state == IntentState::Failed)
        m_desk.retry(failed->id);
    Q_EMIT changed();
}

void CallbackWork::forget(Step step)
{
    m_intents.remove(step);
    Q_EMIT changed();
}

const Intent *CallbackWork::intent(Step step) const
{
    const auto it = m_intents.constFind(step);
    const Intent *found = it == m_intents.constEnd() ? nullptr : m_desk.intents().find(*it);
    return found && (found->isOpen() || found->state == IntentState::Failed) ? found : nullptr;
}

CallbackWork::Phase CallbackWork::phase(Step step) const
{
    const Intent *found = intent(step);
    return !found ? Phase::None : found->isOpen() ? Phase::Pending : Phase::Failed;
}

center::IntentFailure CallbackWork::failure(Step step) const
{
    const Intent *found = intent(step);
    return found ? found->failure : center::IntentFailure::None;
}

bool CallbackWork::hasCalled() const
{
    const Callback *callback = openCallback();
    return m_called.contains(m_open) || (callback && !callback->ticket.isEmpty());
}

void CallbackWork::follow(const Intent &intent)
{
    const auto step = m_intents.key(intent.id, Step::Take);
    if (m_intents.value(step) != intent.id)
        return;
    const bool isDone = intent.state == IntentState::Confirmed;
    switch (step) {
    case Step::Take: {
        const Callback *callback = m_desk.center().callbacks().find(intent.subject);
        if (isDone)
            setOpen(intent.subject);
        else if (intent.state == IntentState::Superseded && callback && callback->agent)
            Q_EMIT outrun(intent.subject, *callback->agent);
        break;
    }
    case Step::Call:
        if (isDone)
            m_called.insert(intent.subject);
        break;
    case Step::Listen:
        break;
    case Step::GiveBack:
        if (isDone) {
            m_called.remove(intent.subject);
            setOpen({});
            Q_EMIT givenBack(intent.subject);
        }
        break;
    case Step::Save:
        if (isDone) {
            m_called.remove(intent.subject);
            m_refused.remove(intent.outcome.status);
            setOpen({});
            Q_EMIT saved(intent.subject, intent.outcome);
        } else if (intent.failure == center::IntentFailure::NotConfirmed) {
            m_refused.insert(intent.outcome.status);
        }
        break;
    }
    Q_EMIT changed();
}

void CallbackWork::check()
{
    if (!m_open.isEmpty() && !isOpenMine()) {
        const Callback *callback = openCallback();
        m_loss = !callback ? Loss::Closed : callback->agent ? Loss::TakenByOther : Loss::GivenBack;
        if (callback && callback->agent)
            m_taker = *callback->agent;
    } else {
        m_loss = Loss::None;
    }
    Q_EMIT changed();
}

} // namespace vigie::ui
