// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/agentactions.h"

#include "center/agent.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intent.h"
#include "center/intentbook.h"
#include "ui/supervisor/agentverbwords.h"
#include "ui/supervisor/linequestion.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/menutext.h"

#include <QMenu>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::AgentObstacle;
using center::AgentVerb;

AgentActions::AgentActions(center::Desk &desk, center::SupervisorVerbs &verbs, const KeyMap &keys,
                           QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_verbs(verbs)
    , m_keys(keys)
    , m_window(window)
{
    connect(&desk, &center::Desk::intentChanged, this, &AgentActions::followOwnPhone);
}

QString AgentActions::obstacle(AgentVerb verb, const Agents &agents) const
{
    const bool isOwnPhone = verb == AgentVerb::Listen || verb == AgentVerb::Call;
    if (isOwnPhone && agents.size() != 1)
        return AgentVerbWords::reason(verb, {});
    if (agents.size() != 1)
        return AgentVerbWords::reason(verb, m_verbs.tally(verb, agents));
    const AgentObstacle found = m_verbs.obstacle(verb, agents.front());
    // A line can be typed.
    if (verb == AgentVerb::LogIn && found == AgentObstacle::NoPhone)
        return {};
    return AgentVerbWords::reason(found);
}

bool AgentActions::hasReasons() const
{
    return !m_desk.center().statuses().ofKind(center::StatusKind::Pause).isEmpty();
}

QString AgentActions::wordsOf(AgentVerb verb, const QString &argument) const
{
    if (verb == AgentVerb::Pause || verb == AgentVerb::Ready) {
        if (const center::Status *status = m_desk.center().statuses().find(argument))
            return status->label;
    }
    return AgentVerbWords::of(verb);
}

void AgentActions::ask(AgentVerb verb, const Agents &agents, const QString &argument)
{
    if (agents.empty() || !obstacle(verb, agents).isEmpty())
        return;
    const AgentId one = agents.front();
    switch (verb) {
    case AgentVerb::Listen:
    case AgentVerb::Call: {
        const auto wish = verb == AgentVerb::Listen ? m_verbs.listen(one) : m_verbs.call(one);
        if (!wish)
            return;
        m_ownPhone = std::pair(*wish, one);
        if (const center::Intent *known = m_desk.intents().find(*wish))
            followOwnPhone(*known); // It may have failed at once.
        return;
    }
    case AgentVerb::LogIn:
        if (agents.size() == 1 && m_verbs.phoneOf(one).isEmpty()) {
            askForLine(one);
            return;
        }
        break;
    case AgentVerb::LogOut:
    case AgentVerb::Pause:
    case AgentVerb::Ready:
        break;
    }
    start(verb, agents, argument);
}

void AgentActions::start(AgentVerb verb, const Agents &agents, const QString &argument)
{
    if (const auto run = m_verbs.ask(verb, agents, argument))
        Q_EMIT asked(*run);
}

void AgentActions::askForLine(AgentId id)
{
    const center::Agent *agent = m_desk.center().find(id);
    if (!agent || !m_window)
        return;
    auto *question = new LineQuestion(agent->name(), m_window->window());
    connect(question, &LineQuestion::answered, this,
            [this, id](const QString &line) { start(AgentVerb::LogIn, {id}, line); });
    question->open();
}

void AgentActions::followOwnPhone(const center::Intent &intent)
{
    if (!m_ownPhone || intent.id != m_ownPhone->first || intent.isOpen())
        return;
    const AgentId agent = m_ownPhone->second;
    m_ownPhone.reset();
    if (intent.state != center::IntentState::Failed)
        return;
    const bool isListening = intent.kind == center::IntentKind::ListenAgent;
    if (!intent.refusal.isEmpty())
        //: %1: what the server said.
        Q_EMIT ownPhoneFailed(agent, tr("The server refused: %1").arg(intent.refusal));
    else if (isListening)
        Q_EMIT ownPhoneFailed(
            agent, tr("Listening was not confirmed. Is your desk phone free and within reach?"));
    else
        Q_EMIT ownPhoneFailed(agent, tr("The call was not confirmed. Is your phone within reach?"));
}

void AgentActions::add(QMenu &menu, AgentVerb verb, const Agents &agents)
{
    const QString reason = obstacle(verb, agents);
    const QString key = m_keys.keyText(AgentVerbWords::key(verb));
    QString text = AgentVerbWords::of(verb);
    const bool asksForLine = verb == AgentVerb::LogIn && agents.size() == 1
        && m_verbs.phoneOf(agents.front()).isEmpty();
    if (asksForLine && reason.isEmpty())
        text += u'…';
    // Behind a tab the key is only shown: it is bound where the agents are.
    QAction *action = menu.addAction(text + u'\t' + key);
    action->setObjectName(AgentVerbWords::icon(verb) + "Agents"_L1);
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason);
    connect(action, &QAction::triggered, this, [this, verb, agents] { ask(verb, agents); });
}

void AgentActions::addPauses(QMenu &menu, const Agents &agents)
{
    const QString reason = obstacle(AgentVerb::Pause, agents);
    const auto statuses = m_desk.center().statuses().ofKind(center::StatusKind::Pause);
    for (const center::Status &status : statuses) {
        QAction *action = menu.addAction(menuText(status.label));
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
        connect(action, &QAction::triggered, this,
                [this, agents, name = status.name] { ask(AgentVerb::Pause, agents, name); });
    }
}

void AgentActions::addAll(QMenu &menu, const Agents &agents)
{
    menu.setToolTipsVisible(true);
    add(menu, AgentVerb::Ready, agents);
    add(menu, AgentVerb::Pause, agents);
    if (hasReasons()) {
        //: Opens the list of pause reasons.
        QMenu *reasons = menu.addMenu(tr("Pause with a reason"));
        reasons->setToolTipsVisible(true);
        addPauses(*reasons, agents);
    }
    menu.addSeparator();
    add(menu, AgentVerb::LogIn, agents);
    add(menu, AgentVerb::LogOut, agents);
    menu.addSeparator();
    add(menu, AgentVerb::Listen, agents);
    add(menu, AgentVerb::Call, agents);
}

} // namespace vigie::ui
