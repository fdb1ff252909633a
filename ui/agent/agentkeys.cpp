// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/agentkeys.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/agent/agentheader.h"
#include "ui/agent/agentnotices.h"
#include "ui/agent/callactions.h"
#include "ui/agent/callorder.h"
#include "ui/agent/callpanel.h"
#include "ui/agent/dialfield.h"
#include "ui/agent/incomingnotice.h"
#include "ui/agent/recordingcontrol.h"
#include "ui/agent/statecontrol.h"
#include "ui/agent/transferpopup.h"
#include "ui/agent/typingguard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/statebutton.h"

#include <QShortcut>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Call;
using telephony::CallState;
using telephony::Verb;

AgentKeys::AgentKeys(const center::Desk &desk, const TypingGuard &guard, KeyMap &keys,
                     AgentHeader &header, CallPanel &calls, AgentNotices &notices, QWidget *place)
    : QObject(place)
    , m_desk(desk)
    , m_guard(guard)
    , m_keys(keys)
    , m_header(header)
    , m_calls(calls)
    , m_notices(notices)
{
    bindKeys(place);
    labelKeys();
}

void AgentKeys::bindKeys(QWidget *place)
{
    CallActions *actions = m_calls.actions();
    const auto press = [&](KeyAction key, Verb verb) {
        m_keys.bind(key, place, [actions, verb] { actions->press(verb); });
    };
    m_keys.bind(KeyAction::Answer, place, [this] {
        if (!m_guard.holds())
            answer();
    });
    m_keys.bind(KeyAction::AnswerWhileTyping, place, [this] { answer(); });
    m_keys.bind(KeyAction::DialField, place, [this] { m_header.dialField()->activate(); });
    m_keys.bind(KeyAction::DialWithValues, place, [this] { m_header.dialField()->openValues(); });
    press(KeyAction::Keypad, Verb::Dtmf);
    m_keys.bind(KeyAction::Transfer, place, [actions] { actions->pressTransfer(); });
    press(KeyAction::CompleteTransfer, Verb::CompleteTransfer);
    press(KeyAction::Conference, Verb::Conference);
    m_keys.bind(KeyAction::Hold, place, [this] { holdOrResume(); });
    press(KeyAction::HangUp, Verb::HangUp);
    m_keys.bind(KeyAction::ReadyOrPause, place, [this] { m_header.stateControl()->toggle(); });
    m_keys.bind(KeyAction::StateMenu, place, [this] { m_header.stateControl()->openMenu(); });
    m_keys.bind(
        KeyAction::TakeBackState, m_header.stateControl()->button(),
        [this] { m_header.stateControl()->takeBack(); }, Qt::WidgetShortcut);
    m_keys.bind(
        KeyAction::DirectTransfer, m_calls.transferPopup(),
        [this] { m_calls.transferPopup()->transferDirectly(); }, Qt::WidgetWithChildrenShortcut);
    m_keys.bind(KeyAction::Recording, place, [this] { m_header.recording()->toggle(); });
    m_keys.bind(KeyAction::Undo, place, [this] { Q_EMIT undoPressed(); });
    auto *escapeKey = new QShortcut(Qt::Key_Escape, place);
    escapeKey->setAutoRepeat(false);
    connect(escapeKey, &QShortcut::activated, this, &AgentKeys::escape);
}

void AgentKeys::labelKeys()
{
    Button *answerButton = m_calls.actions()->button(Verb::Answer);
    m_keys.label(KeyAction::Answer, answerButton,
                 [answerButton](const QString &key) { answerButton->setKey(key); });
    const auto labelNotice = [this] {
        m_notices.incoming().setAnswerKeys(m_keys.keyText(KeyAction::Answer),
                                           m_keys.keyText(KeyAction::AnswerWhileTyping));
    };
    m_keys.label(KeyAction::Answer, this, [labelNotice](const QString &) { labelNotice(); });
    m_keys.label(KeyAction::AnswerWhileTyping, this,
                 [labelNotice](const QString &) { labelNotice(); });
    m_keys.label(KeyAction::DirectTransfer, this, [this](const QString &) {
        m_calls.transferPopup()->setDirectKey(m_keys.capText(KeyAction::DirectTransfer));
    });
    m_keys.label(KeyAction::DialField, this,
                 [this](const QString &key) { m_header.dialField()->setKey(key); });
    m_keys.label(KeyAction::ReadyOrPause, this,
                 [this](const QString &key) { m_header.stateControl()->setKey(key); });
    m_keys.label(KeyAction::ReadyOrPause, this,
                 [this](const QString &key) { m_notices.setReadyKey(key); });
    connect(&m_keys, &KeyMap::changed, this, &AgentKeys::hintsChanged);
}

void AgentKeys::answer()
{
    m_calls.answerRinging();
}

void AgentKeys::holdOrResume()
{
    CallActions *actions = m_calls.actions();
    // One of the two shows, never both.
    actions->press(Verb::Hold);
    actions->press(Verb::Resume);
}

void AgentKeys::escape()
{
    const Button *cancel = m_calls.actions()->button(Verb::CancelTransfer);
    if (cancel->isVisible())
        m_calls.actions()->press(Verb::CancelTransfer);
    else
        Q_EMIT escapePressed();
}

StatusBar::KeyHint AgentKeys::hint(KeyAction action, const QString &text) const
{
    return {.key = m_keys.capText(action), .text = text};
}

QList<StatusBar::KeyHint> AgentKeys::hints() const
{
    const QList<Call> &calls = m_desk.center().calls().calls();
    const Call *front = frontCall(calls);
    if (front == nullptr)
        //: Status bar, beside the key F9.
        return {hint(KeyAction::ReadyOrPause, tr("Ready / pause")),
                //: Status bar, beside the key F3.
                hint(KeyAction::DialField, tr("Dial"))};
    if (front->state == CallState::Ringing) {
        StatusBar::KeyHint answerKey = hint(KeyAction::Answer, tr("Answer", "verb"));
        answerKey.held = m_guard.holds();
        if (answerKey.held)
            //: Status bar, beside the key F2 while the person types.
            answerKey.text = tr("Answer, held while you type");
        return {answerKey, hint(KeyAction::HangUp, tr("Decline", "verb"))};
    }
    const StatusBar::KeyHint hangUp = hint(KeyAction::HangUp, tr("Hang up"));
    if (front->consultation && calls.size() > 1)
        return {hint(KeyAction::CompleteTransfer, tr("Complete", "verb")),
                //: Status bar, beside the key Esc.
                {.key = tr("Esc"), .text = tr("Cancel transfer")},
                hangUp};
    if (front->state == CallState::Dialing)
        return {hangUp};
    const bool isHeldCall = front->state == CallState::OnHold;
    return {hint(KeyAction::Hold, isHeldCall ? tr("Resume", "verb") : tr("Hold", "verb")),
            hint(KeyAction::Transfer, tr("Transfer", "verb")), hangUp};
}

} // namespace vigie::ui
