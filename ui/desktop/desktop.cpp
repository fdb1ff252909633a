// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktop.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/policy.h"
#include "site/settings.h"
#include "telephony/phonenumber.h"
#include "ui/agent/statechoices.h"
#include "ui/desktop/minibar.h"
#include "ui/desktop/noticewatch.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/presence.h"
#include "ui/desktop/ringer.h"
#include "ui/desktop/soundplayer.h"
#include "ui/desktop/tofront.h"
#include "ui/desktop/tray.h"
#include "ui/widgets/dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QSystemTrayIcon>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using site::NoticeKind;
using site::NoticeWay;
using telephony::CallState;
using telephony::Verb;

Desktop::Desktop(const Ground &ground, site::Settings &settings, const site::Policy &policy,
                 KeyMap &keys, models::FrameClock &frames, QWidget &window)
    : m_ground(ground)
    , m_settings(settings)
    , m_policy(policy)
    , m_keys(keys)
    , m_frames(frames)
    , m_window(window)
    , m_autostart(ground.autostartFolder)
    , m_systemKeys(keys)
{
    if (ground.hasTray ? ground.hasTray() : QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = std::make_unique<Tray>(window, m_autostart, settings, m_ground.bus());
        connect(m_tray.get(), &Tray::showRequested, this, [this] { showWindow(); });
        connect(m_tray.get(), &Tray::quitRequested, this, &Desktop::quitRequested);
        connect(m_tray.get(), &Tray::stateChosen, this, &Desktop::choose);
        connect(m_tray.get(), &Tray::ordered, this,
                [this](const Order &order) { carryOut(order.kind); });
    }
    keys.bind(KeyAction::MiniBar, &window, [this] { toggleMiniBar(); });
    keys.bind(KeyAction::DialSelection, &window, [this] { dialSelection(); });
    keys.bind(KeyAction::OneKey, &window, [this] { oneKey(); });
    connect(&m_systemKeys, &SystemKeys::pressed, this, &Desktop::press);
}

Desktop::~Desktop() = default;

void Desktop::enter(center::Desk &desk)
{
    m_desk = &desk;
    m_hand.setDesk(&desk);
    if (m_tray)
        m_tray->setDesk(&desk);
    watchPresence();
    enterNotices();
    m_miniBar = std::make_unique<MiniBar>(desk, m_frames, m_settings);
    m_keys.bind(KeyAction::MiniBar, m_miniBar.get(), [this] { toggleMiniBar(); });
    connect(m_miniBar.get(), &MiniBar::ordered, this,
            [this](const Order &order) { carryOut(order.kind); });
    connect(m_miniBar.get(), &MiniBar::windowRequested, this, &Desktop::toggleMiniBar);
    connect(m_miniBar.get(), &MiniBar::transferRequested, this, [this] {
        showWindow();
        m_keys.trigger(KeyAction::Transfer);
    });
    connect(&desk, &center::Desk::callsChanged, this, &Desktop::refreshKeys);
    connect(&desk, &center::Desk::ownAgentChanged, this, &Desktop::refreshKeys);
    refreshKeys();
    if (!m_waitingLink.isEmpty())
        openLink(std::exchange(m_waitingLink, {}));
}

void Desktop::enterNotices()
{
    if (!m_notifier) {
        m_notifier = std::make_unique<Notifier>(m_ground.bus());
        connect(m_notifier.get(), &Notifier::actionInvoked, this, &Desktop::act);
        m_sounds = m_ground.sounds ? m_ground.sounds() : SoundPlayer::ofTheDesktop();
    }
    m_notifier->setDiscreet(m_presence->isLocked());
    m_ringer = std::make_unique<Ringer>(*m_desk, *m_sounds);
    m_watch = std::make_unique<NoticeWatch>(*m_desk, m_frames, m_settings);
    connect(m_watch.get(), &NoticeWatch::raised, this, &Desktop::tell);
    connect(m_watch.get(), &NoticeWatch::ended, this, &Desktop::endNotice);
}

void Desktop::watchPresence()
{
    m_presence = std::make_unique<Presence>(m_ground.bus(), m_ground.systemBus(), m_settings,
                                            *m_desk, m_frames);
    connect(m_presence.get(), &Presence::lockedChanged, this,
            [this](bool isLocked) { m_notifier->setDiscreet(isLocked); });
    connect(m_presence.get(), &Presence::shutdownBegan, this, &Desktop::shutdownBegan);
    connect(m_presence.get(), &Presence::tellsIdleChanged, this, &Desktop::tellsIdleChanged);
    connect(m_presence.get(), &Presence::newsChanged, this, [this] {
        tellOfIdleness();
        Q_EMIT newsChanged();
    });
}

void Desktop::act(const QString &tag, NoticeAction action)
{
    switch (action) {
    case NoticeAction::Open:
        showWindow();
        return;
    case NoticeAction::Pause:
        carryOut(Order::Kind::Pause);
        return;
    case NoticeAction::Answer:
    case NoticeAction::Decline:
        if (m_desk && !NoticeWatch::callOf(tag).isEmpty())
            m_desk->ask(action == NoticeAction::Answer ? Verb::Answer : Verb::HangUp,
                        NoticeWatch::callOf(tag));
        return;
    }
}

void Desktop::tellOfIdleness()
{
    const QString tag = u"idle"_s;
    const AwayNews &news = m_presence->news();
    if (news.kind != AwayNews::Kind::Idle) {
        endNotice(tag);
        return;
    }
    const QString title = tr("You are ready, away from the computer");
    const QString body = tr("Nobody has touched it for %n minute(s). Calls go on ringing here.",
                            nullptr, int(news.idleFor.count()));
    tell({.tag = tag,
          .kind = NoticeKind::IdleReady,
          .title = title,
          .body = body,
          .discreetTitle = title,
          .discreetBody = body,
          .actions = {NoticeAction::Pause, NoticeAction::Open},
          .isUrgent = true});
}

//! Without a window manager a window stays the active one when it is hidden.
bool Desktop::isInFront() const
{
    return m_window.isVisible() && m_window.isActiveWindow();
}

void Desktop::endNotice(const QString &tag)
{
    m_notifier->close(tag);
    m_ringer->end(tag);
    retellQueueAlarms(tag, false);
}

void Desktop::leave()
{
    if (!m_desk)
        return;
    m_desk->disconnect(this);
    m_hand.setDesk(nullptr);
    m_watch.reset();
    m_ringer.reset();
    m_presence.reset();
    m_miniBar.reset();
    if (m_tray)
        m_tray->setDesk(nullptr);
    m_notifier->closeAll();
    m_alarms.clear();
    m_floorAlarms = 0;
    m_desk = nullptr;
    refreshKeys();
}

void Desktop::tell(const Notice &notice)
{
    const site::NoticeRules rules(m_settings);
    const QTime now = m_desk->clock().wallTime().time();
    const bool isShown = rules.tells(notice.kind, NoticeWay::Notice, m_policy, now)
        && (!isLookedAt() || notice.kind == NoticeKind::IdleReady);
    const bool sounds = rules.tells(notice.kind, NoticeWay::Sound, m_policy, now);
    // A call rings until it is answered, which no notification service does.
    const bool isServices = isShown && m_notifier->playsSounds()
        && notice.kind != NoticeKind::QueueCall && notice.kind != NoticeKind::DirectCall;
    Notice shown = notice;
    if (sounds && isServices && !m_ringer->isQuiet())
        shown.sound = Ringer::soundOf(notice.kind);
    if (isShown)
        m_notifier->notify(shown);
    if (sounds && !isServices)
        m_ringer->tell(notice);
    if (rules.tells(notice.kind, NoticeWay::Taskbar, m_policy, now))
        QApplication::alert(&m_window);
    if (notice.kind == NoticeKind::QueueAlarm)
        retellQueueAlarms(notice.tag, true);
}

void Desktop::retellQueueAlarms(const QString &tag, bool isOn)
{
    if (isOn)
        m_alarms.insert(tag);
    else if (!m_alarms.remove(tag))
        return;
    if (m_tray)
        m_tray->setAlarms(int(m_alarms.size()) + m_floorAlarms);
}

//! A person who looks at the window sees it there; the desktop's notice would cover it.
bool Desktop::isLookedAt() const
{
    return isInFront() && !m_window.isMinimized() && !m_presence->isLocked();
}

void Desktop::tellAlarm(const Notice &notice, const AlarmWays &ways)
{
    const QTime now = m_desk ? m_desk->clock().wallTime().time() : QTime();
    if (!m_desk || site::NoticeRules(m_settings).isQuiet(m_policy, now))
        return;
    const bool isShown = ways.isNotice && !isLookedAt();
    const QString sound = m_ringer->isQuiet() ? QString() : ways.sound;
    const bool isServices = isShown && m_notifier->playsSounds();
    Notice shown = notice;
    if (isServices)
        shown.sound = sound;
    if (isShown)
        m_notifier->notify(shown);
    if (!sound.isEmpty() && !isServices)
        m_sounds->play(sound);
    if (ways.isTaskbar)
        QApplication::alert(&m_window);
}

void Desktop::endAlarm(const QString &tag)
{
    if (m_desk)
        m_notifier->close(tag);
}

void Desktop::setFloorAlarms(int count)
{
    m_floorAlarms = count;
    if (m_tray)
        m_tray->setAlarms(int(m_alarms.size()) + m_floorAlarms);
}

void Desktop::setThresholds(const center::ThresholdRules &rules, bool isFloorOpen)
{
    if (!m_watch)
        return;
    m_watch->setThresholds(rules);
    m_watch->setFloorOpen(isFloorOpen);
}

void Desktop::playSound(const QString &name)
{
    if (m_sounds)
        m_sounds->play(name);
}

void Desktop::showWindow(const QString &token)
{
    bringToFront(m_window, token);
}

void Desktop::toggleMiniBar()
{
    if (!m_miniBar)
        return;
    if (m_miniBar->isVisible()) {
        m_miniBar->hide();
        showWindow();
    } else {
        m_miniBar->open();
        m_window.showMinimized();
    }
}

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
