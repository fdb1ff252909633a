// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/switchboardpage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "center/switchboard.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "ui/models/frameclock.h"
#include "ui/rooms/callerpane.h"
#include "ui/rooms/switchboardkeys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <optional>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Retrieval;
using telephony::Call;
using telephony::CallState;
using telephony::Obstacle;
using telephony::Verb;

namespace {

    constexpr int barHeight = 44;
    constexpr int fieldWidth = 210;
    constexpr int narrowFieldWidth = 130;

    struct DeedLook
    {
        QLatin1StringView name{};
        QLatin1StringView icon{};
    };

    //! By deed. Who waits is taken as any row of a list is.
    constexpr std::optional<KeyAction> deedKeys[] = {
        std::nullopt,
        KeyAction::OperatorCall,
        KeyAction::OperatorTransfer,
        KeyAction::OperatorTalkFirst,
        KeyAction::OperatorHold,
        KeyAction::OperatorHangUp,
    };

    QString callerName(const center::Caller &caller)
    {
        return caller.name.isEmpty() ? telephony::grouped(caller.number) : caller.name;
    }

} // namespace

SwitchboardPage::SwitchboardPage(center::Desk &desk, center::Switchboard &switchboard,
                                 models::FrameClock &frames, KeyMap &keys, QWidget *parent)
    : PlacePage(Rank::Work, parent)
    , m_desk(desk)
    , m_switchboard(switchboard)
    , m_keys(keys)
{
    setObjectName(u"switchboardPage"_s);
    build(frames);
    bindKeys();
    const auto showQueues = [this] {
        const auto &queues = m_switchboard.queues();
        m_incoming->setQueue(queues ? std::optional(queues->incoming) : std::nullopt);
        m_hold->setQueue(queues ? std::optional(queues->hold) : std::nullopt);
    };
    connect(&switchboard, &center::Switchboard::queuesChanged, this, showQueues);
    connect(&switchboard, &center::Switchboard::retrievalChanged, this, &SwitchboardPage::refresh);
    connect(&desk, &center::Desk::callsChanged, this, &SwitchboardPage::refresh);
    connect(&desk, &center::Desk::linkChanged, this, &SwitchboardPage::refresh);
    connect(&desk, &center::Desk::intentChanged, this, &SwitchboardPage::refresh);
    connect(&frames, &models::FrameClock::second, this, &SwitchboardPage::refreshCount);
    showQueues();
    retranslate();
}

void SwitchboardPage::build(models::FrameClock &frames)
{
    auto *bar = new Pane(&Theme::surface, this);
    keepHeight(bar, barHeight);
    bar->setRules(Qt::BottomEdge);
    m_number = new Field({}, bar);
    keepWidth(m_number, fieldWidth);
    m_number->setLeadingIcon("phone"_L1);
    m_number->edit()->setObjectName(u"switchboardNumber"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    row->addWidget(m_number);
    row->addSpacing(6);
    const DeedLook looks[] = {
        {"switchboardAnswer"_L1, "phone"_L1},
        {"switchboardCall"_L1, "phone-outgoing"_L1},
        {"switchboardTransfer"_L1, "phone-transfer"_L1},
        {"switchboardTalkFirst"_L1, "phone-plus"_L1},
        {"switchboardHold"_L1, "phone-pause"_L1},
        {"switchboardHangUp"_L1, "phone-disconnect"_L1},
    };
    for (const DeedLook &look : looks) {
        auto *button = new Button(QString(), bar);
        button->setObjectName(look.name);
        button->setIconName(look.icon);
        const auto deed = Deed(m_buttons.size());
        connect(button, &Button::clicked, this, [this, deed] { act(deed); });
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    button(Deed::Answer)->setVariant(Button::Variant::Primary);
    button(Deed::Answer)->setKey(u"\u21b5"_s);

    m_incoming = new CallerPane(m_desk, frames, this);
    m_incoming->table()->setObjectName(u"incomingCallers"_s);
    m_hold = new CallerPane(m_desk, frames, this);
    m_hold->table()->setObjectName(u"heldCallers"_s);
    m_front = m_incoming;
    auto *lists = new QHBoxLayout;
    lists->setSpacing(0);
    lists->addWidget(m_incoming, 1);
    lists->addWidget(new Rule(Qt::Vertical, 0, this));
    lists->addWidget(m_hold, 1);

    auto *line = new Pane(&Theme::header, this);
    line->setRules(Qt::TopEdge);
    keepHeight(line, 36);
    m_line = line;
    m_notice = new Words({}, TextRole::Body, &Theme::text, line);
    m_notice->setObjectName(u"switchboardNotice"_s);
    m_notice->setElided(true);
    m_retry = new Button(QString(), line);
    m_retry->setObjectName(u"retryRetrieval"_s);
    m_retry->setSize(Button::Size::Small);
    m_forget = new Button("x"_L1, QString(), line);
    m_forget->setObjectName(u"forgetRetrieval"_s);
    m_forget->setVariant(Button::Variant::Ghost);
    auto *lineRow = new QHBoxLayout(line);
    lineRow->setContentsMargins(12, 0, 12, 0);
    lineRow->addWidget(m_notice, 1);
    lineRow->addWidget(m_retry);
    lineRow->addWidget(m_forget);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addLayout(lists, 1);
    column->addWidget(line);
    for (CallerPane *pane : {m_incoming, m_hold}) {
        connect(pane, &CallerPane::countChanged, this, &SwitchboardPage::refresh);
        connect(pane, &CallerPane::takeRequested, this, [this, pane] {
            m_front = pane;
            act(Deed::Answer);
        });
        connect(pane->table(), &FloorTable::currentRowChanged, this, &SwitchboardPage::refresh);
        pane->table()->installEventFilter(this);
    }
    connect(m_retry, &Button::clicked, &m_switchboard, &center::Switchboard::retry);
    connect(m_forget, &Button::clicked, &m_switchboard, &center::Switchboard::forget);
    connect(m_number, &Field::textEdited, this, &SwitchboardPage::refresh);
    connect(m_number, &Field::accepted, this, [this] {
        // What one types a number for: to talk to it, first or at all.
        act(m_desk.center().calls().calls().isEmpty() ? Deed::Call : Deed::TalkFirst);
    });
}

void SwitchboardPage::bindKeys()
{
    auto *keys = new SwitchboardKeys(m_keys, this);
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (const auto key = deedKeys[i])
            keys->bind(*key, [this, deed = Deed(i)] { act(deed); });
    }
    const auto lead = [&](KeyAction key, CallerPane *pane) {
        keys->bind(key, [this, pane] {
            m_front = pane;
            pane->table()->setFocus(Qt::ShortcutFocusReason);
            refresh();
        });
    };
    lead(KeyAction::OperatorIncoming, m_incoming);
    lead(KeyAction::OperatorHeld, m_hold);
    connect(&m_keys, &KeyMap::changed, this, &SwitchboardPage::labelKeys);
}

void SwitchboardPage::labelKeys()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (const auto key = deedKeys[i])
            m_buttons[i]->setKey(m_keys.capText(*key));
    }
    m_incoming->setKey(m_keys.capText(KeyAction::OperatorIncoming));
    m_hold->setKey(m_keys.capText(KeyAction::OperatorHeld));
    m_incoming->setTexts(tr("Incoming", "switchboard"), tr("Nobody calls."),
                         tr("Callers of the switchboard appear here."));
    const QString hold = m_keys.capText(KeyAction::OperatorHold);
    m_hold->setTexts(tr("On hold", "switchboard"), tr("Nobody is on hold."),
                     hold.isEmpty() ? tr("Callers that you put on hold appear here.")
                                    //: %1 is a key.
                                    : tr("%1 puts the caller you talk to here.").arg(hold));
}

QString SwitchboardPage::title() const
{
    return tr("Switchboard");
}

QList<StatusBar::KeyHint> SwitchboardPage::keyHints() const
{
    const auto hint = [this](KeyAction action, const QString &text) {
        return StatusBar::KeyHint{.key = m_keys.capText(action), .text = text};
    };
    //: Status bar, beside the keys of the switchboard.
    return {hint(KeyAction::OperatorIncoming, tr("Incoming", "switchboard")),
            //: Status bar, beside the keys of the switchboard.
            hint(KeyAction::OperatorHeld, tr("On hold", "switchboard")),
            //: Status bar, beside the keys of the switchboard.
            {.key = tr("Enter"), .text = tr("Take", "verb")},
            hint(KeyAction::OperatorCall, tr("Call", "verb")),
            hint(KeyAction::OperatorHold, tr("Hold", "verb")),
            hint(KeyAction::OperatorHangUp, tr("Hang up"))};
}

const Call *SwitchboardPage::ringing() const
{
    const QList<Call> &calls = m_desk.center().calls().calls();
    const auto it = std::ranges::find(calls, CallState::Ringing, &Call::state);
    return it == calls.end() ? nullptr : &*it;
}

bool SwitchboardPage::isConsulting() const
{
    return m_desk.phone().obstacle(Verb::CompleteTransfer) == Obstacle::None;
}

CallerPane *SwitchboardPage::front() const
{
    CallerPane *other = m_front == m_incoming ? m_hold : m_incoming;
    return m_front->count() == 0 && other->count() > 0 ? other : m_front;
}

QString SwitchboardPage::obstacleOf(Verb verb) const
{
    switch (m_desk.phone().obstacle(verb)) {
    case Obstacle::None:
        return {};
    case Obstacle::LinkDown:
        return tr("No link to the server. Use the keys of your phone.");
    case Obstacle::NoLine:
        return tr("You have no phone line. Ask your administrator for one.");
    case Obstacle::RingingFirst:
        return tr("Answer or decline the ringing call first.");
    case Obstacle::AlreadyConsulting:
        return tr("You have a second call already.");
    case Obstacle::SecondCallRinging:
        return tr("The second party has not answered yet.");
    default: // The others are about a call that is not there.
        return tr("You are not in conversation.");
    }
}

QString SwitchboardPage::obstacle(Deed deed) const
{
    const bool hasCall = !m_desk.center().calls().calls().isEmpty();
    switch (deed) {
    case Deed::Answer:
        if (ringing())
            return obstacleOf(Verb::Answer);
        if (!m_desk.isUp())
            return tr("No link to the server. Use the keys of your phone.");
        if (hasCall)
            return tr("You are in a call: put it on hold or end it first.");
        return front()->count() == 0 ? tr("Nobody waits in this list.") : QString();
    case Deed::Call:
        return hasCall ? tr("You are in a call: use Talk first.") : obstacleOf(Verb::Dial);
    case Deed::Transfer:
        return obstacleOf(Verb::DirectTransfer);
    case Deed::TalkFirst:
        return isConsulting() ? QString() : obstacleOf(Verb::AttendedTransfer);
    case Deed::Hold:
        return m_switchboard.holdNumber().isEmpty() ? tr("The hold queue has no number.")
                                                    : obstacleOf(Verb::DirectTransfer);
    case Deed::HangUp:
        return obstacleOf(Verb::HangUp);
    }
    return {};
}

void SwitchboardPage::act(Deed deed)
{
    if (!obstacle(deed).isEmpty())
        return;
    switch (deed) {
    case Deed::Answer:
        return answer();
    case Deed::Call:
        return withNumber(Verb::Dial);
    case Deed::Transfer:
        return withNumber(Verb::DirectTransfer);
    case Deed::TalkFirst:
        if (!isConsulting())
            return withNumber(Verb::AttendedTransfer);
        m_desk.ask(Verb::CompleteTransfer);
        return;
    case Deed::Hold:
        m_desk.ask(Verb::DirectTransfer, {}, m_switchboard.holdNumber());
        return;
    case Deed::HangUp:
        m_desk.ask(Verb::HangUp);
        return;
    }
}

void SwitchboardPage::answer()
{
    if (const Call *call = ringing()) {
        m_desk.ask(Verb::Answer, call->uniqueId);
        return;
    }
    CallerPane *pane = front();
    if (const auto caller = pane->current())
        m_switchboard.take(*caller, *pane->queue());
}

void SwitchboardPage::withNumber(Verb verb)
{
    const QString number = telephony::normalised(m_number->text());
    if (!telephony::isPhoneNumber(number)) {
        m_number->edit()->setFocus(Qt::ShortcutFocusReason);
        if (!m_number->text().trimmed().isEmpty())
            m_number->edit()->selectAll();
        return;
    }
    if (m_desk.ask(verb, {}, number))
        m_number->setText({});
}

void SwitchboardPage::word(Deed deed, const QString &text)
{
    button(deed)->setText(text);
    //: Said of a button; %1 is its text.
    button(deed)->setAccessibleName(tr("%1, switchboard").arg(text));
}

void SwitchboardPage::refresh()
{
    //: Button: answer the ringing call, or take the chosen caller out of the list.
    word(Deed::Answer, ringing() ? tr("Answer", "verb") : tr("Take", "verb"));
    //: Button: complete the transfer, or talk to the third party first.
    word(Deed::TalkFirst, isConsulting() ? tr("Complete", "verb") : tr("Talk first"));
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setObstacle(obstacle(Deed(i)));
    const auto pending = [this](Verb verb) {
        const center::Intent *wish = m_desk.intents().latest(verb);
        return wish && wish->isOpen();
    };
    button(Deed::Hold)
        ->setPending(pending(Verb::DirectTransfer) ? tr("Transferring", "in progress") : QString());
    refreshLine();
    refreshCount();
}

void SwitchboardPage::refreshLine()
{
    const auto &retrieval = m_switchboard.retrieval();
    QString sentence;
    const bool isPending = retrieval && retrieval->state == Retrieval::State::Pending;
    for (CallerPane *pane : {m_incoming, m_hold})
        pane->setPending(isPending && pane->queue() == retrieval->queue
                             ? std::optional(retrieval->caller)
                             : std::nullopt);
    if (retrieval && !isPending) {
        const QString who = callerName(retrieval->caller);
        sentence = retrieval->state == Retrieval::State::TakenByOther
            //: %1 is a caller.
            ? tr("%1 was taken by a colleague, or hung up.").arg(who)
            : retrieval->state == Retrieval::State::LinkDown
                //: %1 is a caller.
                ? tr("Taking %1: the link was lost.").arg(who)
                //: %1 is a caller.
                : tr("Taking %1 was not confirmed. Your phone may be busy.").arg(who);
    }
    m_line->setVisible(!sentence.isEmpty());
    m_retry->setVisible(retrieval && retrieval->state != Retrieval::State::TakenByOther);
    if (sentence != m_notice->text()) {
        m_notice->setText(sentence);
        QAccessibleEvent event(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

//! The tab tells who waits for the operator, as urgent as the one who has waited longest.
void SwitchboardPage::refreshCount()
{
    constexpr center::Thresholds thresholds;
    auto level = center::Level::None;
    for (const CallerPane *pane : {m_incoming, m_hold}) {
        if (!pane->queue())
            continue;
        for (const center::Caller &caller : m_desk.center().callers(*pane->queue()))
            level = std::max(level,
                             thresholds.ofLongestWait(std::chrono::floor<std::chrono::seconds>(
                                 m_desk.clock().now() - caller.since)));
    }
    setCount(m_incoming->count() + m_hold->count(), level);
}

void SwitchboardPage::retranslate()
{
    m_number->setPlaceholder(tr("Number"));
    m_number->edit()->setAccessibleName(tr("Number to call or to transfer to"));
    labelKeys();
    //: Button: call the typed number.
    word(Deed::Call, tr("Call", "verb"));
    //: Button: transfer without talking to the third party.
    word(Deed::Transfer, tr("Transfer", "verb"));
    //: Button: put the call into the hold queue.
    word(Deed::Hold, tr("Hold", "verb"));
    word(Deed::HangUp, tr("Hang up"));
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Take the caller again"));
    m_forget->setAccessibleName(tr("Put the switchboard's notice away"));
    m_forget->setToolTip(m_forget->accessibleName());
    refresh();
}

void SwitchboardPage::setNarrow(bool isNarrow)
{
    keepWidth(m_number, isNarrow ? narrowFieldWidth : fieldWidth);
}

void SwitchboardPage::setStale(bool isStale)
{
    m_incoming->setStale(isStale);
    m_hold->setStale(isStale);
    refresh();
}

void SwitchboardPage::showEvent(QShowEvent *event)
{
    PlacePage::showEvent(event);
    front()->table()->setFocus(Qt::OtherFocusReason);
}

bool SwitchboardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_front = watched == m_hold->table() ? m_hold : m_incoming;
        refresh();
    }
    return PlacePage::eventFilter(watched, event);
}

void SwitchboardPage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
