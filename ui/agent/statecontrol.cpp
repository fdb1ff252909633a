// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/statecontrol.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "ui/agent/failurenote.h"
#include "ui/agent/pauselimitspanel.h"
#include "ui/agent/pausetimes.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/statevisual.h"

#include <QHBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Intent;
using center::IntentKind;
using center::IntentState;
using center::ShownState;
using Kind = StateChoice::Kind;

StateControl::StateControl(center::Desk &desk, models::FrameClock &clock, const PauseTimes &times,
                           QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_times(times)
    , m_button(new StateButton(desk.clock(), this))
    , m_failure(new FailureNote(this))
    , m_menu(new MenuPanel(this))
    , m_limits(new PauseLimitsPanel(desk, times, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_button);
    row->addWidget(m_failure);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_button->setObjectName(u"stateButton"_s);
    m_failure->setObjectName(u"stateFailure"_s);
    m_menu->setObjectName(u"stateMenu"_s);
    connect(m_button, &StateButton::clicked, this, &StateControl::openMenu);
    connect(m_button, &StateButton::cancelNextRequested, this, &StateControl::cancelNext);
    connect(m_menu, &MenuPanel::triggered, this, [this](int id) {
        if (id >= 0 && id < m_choices.size())
            choose(m_choices[id]);
        else if (id == m_choices.size())
            m_limits->openFor(m_button);
    });
    connect(m_limits, &PauseLimitsPanel::limitChosen, this, &StateControl::pauseLimitChosen);
    connect(m_failure, &FailureNote::retryRequested, this, [this] {
        if (const Intent *failed = wish())
            m_desk.retry(failed->id);
    });
    connect(&desk, &center::Desk::ownAgentChanged, this, &StateControl::refresh);
    connect(&desk, &center::Desk::intentChanged, this, &StateControl::refresh);
    connect(&desk, &center::Desk::linkChanged, this, &StateControl::refresh);
    connect(&desk, &center::Desk::statusesChanged, this, [this] {
        reserve();
        refresh();
    });
    connect(&times, &PauseTimes::changed, this, &StateControl::refresh);
    connect(&clock, &models::FrameClock::second, m_button, &StateButton::tick);
    reserve();
    refresh();
}

QString StateControl::labelOf(const QString &status) const
{
    const center::Status *known = m_desk.center().statuses().find(status);
    return known == nullptr ? status : known->label;
}

const Intent *StateControl::wish() const
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent == nullptr)
        return nullptr;
    return m_desk.intents().latest(agent->id);
}

QString StateControl::targetOf(const Intent &intent) const
{
    switch (intent.kind) {
    case IntentKind::Pause:
        return intent.status.isEmpty() ? stateLabel(ShownState::Pause) : labelOf(intent.status);
    case IntentKind::Ready:
        return intent.status.isEmpty() ? stateLabel(ShownState::Ready) : labelOf(intent.status);
    case IntentKind::LogIn:
    case IntentKind::LogInOther:
        return tr("Log in");
    case IntentKind::LogOut:
        return tr("Log out");
    case IntentKind::JoinQueue:
    case IntentKind::LeaveQueue:
    case IntentKind::PauseRecording:
    case IntentKind::ResumeRecording:
    case IntentKind::TakeCallback:
    case IntentKind::StartCallback:
    case IntentKind::ReleaseCallback:
    case IntentKind::UpdateTicket:
    case IntentKind::ListenMessage:
    case IntentKind::ListenAgent:
    case IntentKind::SetDefaults:
    case IntentKind::SetGroup:
    case IntentKind::AssignMany:
    case IntentKind::DoNotDisturb:
    case IntentKind::ForwardCalls:
    case IntentKind::Preference:
    case IntentKind::Phone:
        break;
    }
    return {};
}

void StateControl::refresh()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    setVisible(agent != nullptr);
    if (agent == nullptr)
        return;
    const center::Status *cause = m_desk.center().statuses().find(agent->cause);
    const bool isReason = agent->state == ShownState::Pause && cause != nullptr
        && cause->kind == center::StatusKind::Pause;
    m_button->setState(agent->state, isReason ? cause->label : QString(),
                       agent->hasDuration() ? std::optional(agent->since) : std::nullopt);
    m_button->setEnd(m_times.end());
    m_button->setStripe(isReason ? QColor(cause->color) : QColor());
    m_button->setStaleSince(m_desk.isUp() ? std::nullopt : std::optional(m_desk.downSince()));
    showNext(*agent);
}

//! A pause or a ready is taken back by its opposite; a log-in or log-out under way is not, unless
//! it still waits for its turn.
static StateButton::Recall recallOf(const Intent &asked)
{
    const bool isReversible = asked.kind == IntentKind::Pause || asked.kind == IntentKind::Ready
        || asked.state == IntentState::Queued;
    return isReversible ? StateButton::Recall::Possible : StateButton::Recall::Impossible;
}

void StateControl::showNext(const center::Agent &agent)
{
    const Intent *asked = wish();
    const bool isOpen = asked != nullptr && asked->isOpen();
    const bool hasFailed = asked != nullptr && asked->state == IntentState::Failed;
    //: Beside the state button; %1 is the state that was asked for.
    m_failure->setSentence(hasFailed ? tr("%1 not confirmed").arg(targetOf(*asked)) : QString());
    if (isOpen) {
        const bool follows = center::isBusy(agent.state)
            && (asked->kind == IntentKind::Pause || asked->isDeferred);
        //: Under the state: what follows the call, "then Lunch".
        m_button->setNext(follows ? tr("then %1").arg(targetOf(*asked))
                                  //: Under the state: what was asked for and is not confirmed.
                                  : tr("%1…").arg(targetOf(*asked)),
                          recallOf(*asked));
        return;
    }
    // The server tells a pause asked during a call as the cause of the call's state.
    const center::Status *cause = m_desk.center().statuses().find(agent.cause);
    const bool isQueued = center::isBusy(agent.state) && cause != nullptr
        && cause->kind == center::StatusKind::Pause;
    m_button->setNext(isQueued ? tr("then %1").arg(cause->label) : QString());
}

QString StateControl::wordsOf(const StateChoice &choice)
{
    if (!choice.label.isEmpty())
        return choice.label;
    switch (choice.kind) {
    case Kind::LogIn:
        return tr("Log in");
    case Kind::Ready:
        return stateLabel(ShownState::Ready);
    case Kind::Pause:
        //: In the menu of states: pause without a reason.
        return tr("Pause", "verb");
    case Kind::LogOut:
        return tr("Log out");
    }
    return {};
}

static MenuPanel::Entry entryOf(const StateChoice &choice)
{
    MenuPanel::Entry entry;
    switch (choice.kind) {
    case Kind::LogIn:
        entry.icon = "sign-in"_L1;
        break;
    case Kind::Ready:
        entry.icon = visualOf(ShownState::Ready).icon;
        entry.colour = visualOf(ShownState::Ready).colour;
        break;
    case Kind::Pause:
        entry.icon = visualOf(ShownState::Pause).icon;
        entry.colour = visualOf(ShownState::Pause).colour;
        break;
    case Kind::LogOut:
        entry.icon = "sign-out"_L1;
        break;
    }
    entry.text = StateControl::wordsOf(choice);
    return entry;
}

//! Whether F9 chooses that entry: the first ready, else the only pause.
static bool isToggled(const QList<StateChoice> &choices, qsizetype at)
{
    const auto count = [&](Kind kind) {
        return std::count_if(choices.cbegin(), choices.cend(),
                             [kind](const StateChoice &c) { return c.kind == kind; });
    };
    if (count(Kind::Ready) > 0)
        return choices[at].kind == Kind::Ready && (at == 0 || choices[at - 1].kind != Kind::Ready);
    return choices[at].kind == Kind::Pause && count(Kind::Pause) == 1;
}

void StateControl::fillMenu()
{
    m_menu->clear();
    m_choices.clear();
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent == nullptr)
        return;
    m_choices = stateChoices(agent->state, m_desk.center().statuses());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const Kind kind = m_choices[i].kind;
        if (i > 0 && (kind == Kind::LogOut || kind != m_choices[i - 1].kind))
            m_menu->addSeparator();
        MenuPanel::Entry entry = entryOf(m_choices[i]);
        entry.id = int(i);
        if (isToggled(m_choices, i))
            entry.key = m_key;
        if (!m_desk.isUp())
            entry.obstacle = tr("No link to the server.");
        m_menu->addEntry(entry);
    }
    if (m_desk.center().statuses().ofKind(center::StatusKind::Pause).isEmpty())
        return;
    m_menu->addSeparator();
    //: In the menu of states: how long each pause may last before it is reminded of.
    m_menu->addEntry({.id = int(m_choices.size()),
                      .icon = "clock-countdown"_L1,
                      .text = tr("Pause reminders…")});
}

void StateControl::openMenu()
{
    fillMenu();
    if (!m_choices.isEmpty())
        m_menu->openBelow(m_button);
}

void StateControl::toggle()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    if (agent == nullptr || !m_desk.isUp())
        return;
    const auto choices = stateChoices(agent->state, m_desk.center().statuses());
    const auto isReady = [](const StateChoice &c) { return c.kind == Kind::Ready; };
    const auto isPause = [](const StateChoice &c) { return c.kind == Kind::Pause; };
    const auto ready = std::find_if(choices.cbegin(), choices.cend(), isReady);
    if (ready != choices.cend())
        choose(*ready);
    else if (std::count_if(choices.cbegin(), choices.cend(), isPause) == 1)
        choose(*std::find_if(choices.cbegin(), choices.cend(), isPause));
    else
        openMenu();
}

void StateControl::choose(const StateChoice &choice)
{
    switch (choice.kind) {
    case Kind::LogIn: {
        const center::Agent *agent = m_desk.center().ownAgent();
        const QString last = agent == nullptr ? QString() : agent->phone;
        m_desk.logInAgent(last.isEmpty() ? m_desk.center().line().number : last);
        return;
    }
    case Kind::Ready:
        m_desk.ready(choice.status);
        return;
    case Kind::Pause:
        m_desk.pause(choice.status);
        return;
    case Kind::LogOut:
        m_desk.logOutAgent();
        return;
    }
}

void StateControl::takeBack()
{
    if (m_button->isRecallable())
        cancelNext();
}

void StateControl::cancelNext()
{
    const Intent *asked = wish();
    const center::Agent *agent = m_desk.center().ownAgent();
    if (asked != nullptr && asked->state == IntentState::Queued) {
        m_desk.forget(asked->id);
        refresh();
    } else if (agent != nullptr && asked != nullptr && asked->kind == IntentKind::Ready) {
        m_desk.pause(agent->cause);
    } else if (agent != nullptr && (asked == nullptr || asked->kind == IntentKind::Pause)) {
        m_desk.ready();
    }
}

void StateControl::reserve()
{
    QStringList labels;
    if (!m_isNarrow) {
        for (const auto state :
             {ShownState::Ready, ShownState::Pause, ShownState::Wrapup, ShownState::Ringing,
              ShownState::Dialing, ShownState::AcdCall, ShownState::Incoming, ShownState::Outgoing})
            labels += stateLabel(state);
        for (const auto &status : m_desk.center().statuses().ofKind(center::StatusKind::Pause))
            labels += status.label;
    }
    m_button->setReserved(labels);
}

void StateControl::setFailureCompact(bool isCompact)
{
    m_failure->setCompact(isCompact);
}

void StateControl::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    reserve();
}

} // namespace vigie::ui
