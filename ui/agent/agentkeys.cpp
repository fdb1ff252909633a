// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/agentkeys.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/agent/agentheader.h"
#include "ui/agent/callactions.h"
#include "ui/agent/callorder.h"
#include "ui/agent/callpanel.h"
#include "ui/agent/dialfield.h"
#include "ui/agent/statecontrol.h"
#include "ui/agent/typingguard.h"
#include "ui/widgets/button.h"

#include <QShortcut>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Call;
using telephony::CallState;
using telephony::Verb;

AgentKeys::AgentKeys(const center::Desk &desk, const TypingGuard &guard, AgentHeader &header,
                     CallPanel &calls, QWidget *place)
    : QObject(place)
    , m_desk(desk)
    , m_guard(guard)
    , m_header(header)
    , m_calls(calls)
{
    CallActions *actions = calls.actions();
    bind(Qt::Key_F2, place, [this] {
        if (!m_guard.holds())
            answer();
    });
    bind(Qt::CTRL | Qt::Key_F2, place, [this] { answer(); });
    bind(Qt::Key_F3, place, [this] { m_header.dialField()->activate(); });
    bind(Qt::Key_F4, place, [actions] { actions->press(Verb::Dtmf); });
    bind(Qt::Key_F5, place, [actions] { actions->pressTransfer(); });
    bind(Qt::Key_F6, place, [actions] { actions->press(Verb::CompleteTransfer); });
    bind(Qt::SHIFT | Qt::Key_F6, place, [actions] { actions->press(Verb::Conference); });
    bind(Qt::Key_F7, place, [this] { holdOrResume(); });
    bind(Qt::Key_F8, place, [actions] { actions->press(Verb::HangUp); });
    bind(Qt::Key_F9, place, [this] { m_header.stateControl()->toggle(); });
    bind(Qt::SHIFT | Qt::Key_F9, place, [this] { m_header.stateControl()->openMenu(); });
    bind(Qt::Key_F10, place, [this] { m_header.toggleRecording(); });
    bind(Qt::CTRL | Qt::Key_Z, place, [this] { Q_EMIT undoPressed(); });
    bind(Qt::Key_Escape, place, [this] { escape(); });
}

template <typename Do> void AgentKeys::bind(const QKeySequence &key, QWidget *place, Do action)
{
    auto *shortcut = new QShortcut(key, place);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, action);
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

QList<StatusBar::KeyHint> AgentKeys::hints() const
{
    const QList<Call> &calls = m_desk.center().calls().calls();
    const Call *front = frontCall(calls);
    if (front == nullptr)
        //: Status bar, beside the key F9.
        return {{.key = u"F9"_s, .text = tr("Ready / pause")},
                //: Status bar, beside the key F3.
                {.key = u"F3"_s, .text = tr("Dial")}};
    if (front->state == CallState::Ringing) {
        const bool isHeld = m_guard.holds();
        return {{.key = u"F2"_s,
                 //: Status bar, beside the key F2 while the person types.
                 .text = isHeld ? tr("Answer, held while you type") : tr("Answer", "verb"),
                 .held = isHeld},
                {.key = u"F8"_s, .text = tr("Decline", "verb")}};
    }
    const StatusBar::KeyHint hangUp{.key = u"F8"_s, .text = tr("Hang up")};
    if (front->consultation && calls.size() > 1)
        return {{.key = u"F6"_s, .text = tr("Complete", "verb")},
                //: Status bar, beside the key Esc.
                {.key = tr("Esc"), .text = tr("Cancel transfer")},
                hangUp};
    if (front->state == CallState::Dialing)
        return {hangUp};
    const bool isHeldCall = front->state == CallState::OnHold;
    return {{.key = u"F7"_s, .text = isHeldCall ? tr("Resume", "verb") : tr("Hold", "verb")},
            {.key = u"F5"_s, .text = tr("Transfer", "verb")},
            hangUp};
}

} // namespace vigie::ui
