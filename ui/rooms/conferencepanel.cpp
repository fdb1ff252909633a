// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/conferencepanel.h"

#include "center/desk.h"
#include "center/roomwishes.h"
#include "telephony/call.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "ui/models/frameclock.h"
#include "ui/rooms/participantdelegate.h"
#include "ui/rooms/participantmodel.h"
#include "ui/rooms/roomwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/timerlabel.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::RoomObstacle;
using center::RoomVerb;
using center::RoomWish;

namespace {

    constexpr int barHeight = 44;

    QHBoxLayout *rowIn(QWidget *bar)
    {
        auto *row = new QHBoxLayout(bar);
        row->setContentsMargins(12, 0, 12, 0);
        row->setSpacing(8);
        return row;
    }

} // namespace

ConferencePanel::ConferencePanel(center::Desk &desk, center::RoomWishes &wishes,
                                 models::FrameClock &frames, KeyMap &keys, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_wishes(wishes)
    , m_model(new ParticipantModel(wishes, this))
    , m_delegate(new ParticipantDelegate(desk.clock(), this))
{
    setObjectName(u"conferencePanel"_s);
    m_list = new QListView(this);
    m_list->setObjectName(u"participants"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_list, 1);
    column->addWidget(makeSelectedBar());
    column->addWidget(makeFoot());
    connect(&wishes, &center::RoomWishes::changed, this, &ConferencePanel::refresh);
    connect(&desk, &center::Desk::intentChanged, this, &ConferencePanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConferencePanel::refresh);
    connect(&frames, &models::FrameClock::second, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(&frames, &models::FrameClock::second, m_since, &TimerLabel::tick);
    const auto bind = [&](KeyAction action, const QString &button) {
        keys.bind(
            action, m_list, [this, button] { pressNamed(button); }, Qt::WidgetShortcut);
    };
    bind(KeyAction::MuteParticipant, u"muteParticipant"_s);
    bind(KeyAction::DeafenParticipant, u"deafenParticipant"_s);
    bind(KeyAction::RemoveParticipant, u"kickParticipant"_s);
    retranslate();
}

QWidget *ConferencePanel::makeHead()
{
    auto *head = new Pane(&Theme::surface, this);
    head->setRules(Qt::BottomEdge);
    m_name = new Words({}, TextRole::Title, &Theme::text, head);
    m_name->setElided(true);
    m_role = new Words({}, TextRole::Caption, &Theme::text2, head);
    m_since = new TimerLabel(m_desk.clock(), head);
    m_since->setRole(TextRole::Title);
    m_leave = new Button(QString(), head);
    m_leave->setObjectName(u"leaveConference"_s);
    m_leave->setVariant(Button::Variant::Stop);
    m_leave->setIconName("phone-disconnect"_L1);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_role);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addLayout(names, 1);
    first->addWidget(m_since);
    first->addWidget(m_leave);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    addAction(second, u"muteMe"_s, RoomVerb::MuteMe, RoomVerb::UnmuteMe);
    addAction(second, u"muteAll"_s, RoomVerb::MuteAll, RoomVerb::UnmuteAll);
    addAction(second, u"resetRoom"_s, RoomVerb::Reset, RoomVerb::Reset);
    addAction(second, u"closeRoom"_s, RoomVerb::Close, RoomVerb::Close)
        ->setVariant(Button::Variant::Danger);
    second->addStretch(1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_leave, &Button::clicked, this, [this] {
        if (const telephony::Call *call = m_wishes.call())
            m_desk.ask(telephony::Verb::HangUp, call->uniqueId);
    });
    return head;
}

QWidget *ConferencePanel::makeSelectedBar()
{
    auto *bar = new Pane(&Theme::header, this);
    bar->setRules(Qt::TopEdge);
    keepHeight(bar, barHeight);
    QHBoxLayout *row = rowIn(bar);
    m_selected = new Words({}, TextRole::BodyMedium, &Theme::text, bar);
    m_selected->setElided(true);
    row->addWidget(m_selected, 1);
    addAction(row, u"muteParticipant"_s, RoomVerb::Mute, RoomVerb::Unmute);
    addAction(row, u"deafenParticipant"_s, RoomVerb::Deafen, RoomVerb::Undeafen);
    addAction(row, u"kickParticipant"_s, RoomVerb::Kick, RoomVerb::Kick);
    return bar;
}

QWidget *ConferencePanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_failureLine = new Pane(&Theme::dangerBg, foot);
    keepHeight(m_failureLine, 36);
    QHBoxLayout *line = rowIn(m_failureLine);
    m_failure = new Words({}, TextRole::Body, &Theme::text, m_failureLine);
    m_failure->setObjectName(u"conferenceFailure"_s);
    m_failure->setElided(true);
    m_retry = new Button(QString(), m_failureLine);
    m_retry->setObjectName(u"retryConference"_s);
    m_retry->setSize(Button::Size::Small);
    auto *close = new Button("x"_L1, QString(), m_failureLine);
    close->setObjectName(u"forgetConferenceFailure"_s);
    close->setVariant(Button::Variant::Ghost);
    line->addWidget(m_failure, 1);
    line->addWidget(m_retry);
    line->addWidget(close);
    auto *bar = new Pane(&Theme::surface, foot);
    bar->setRules(Qt::TopEdge);
    keepHeight(bar, barHeight + 4);
    QHBoxLayout *row = rowIn(bar);
    m_number = new Field({}, bar);
    m_number->edit()->setObjectName(u"inviteNumber"_s);
    m_number->setLeadingIcon("user-plus"_L1);
    m_asOrganizer = new QCheckBox(bar);
    m_asOrganizer->setObjectName(u"inviteAsOrganiser"_s);
    m_invite = new Button(QString(), bar);
    m_invite->setObjectName(u"invite"_s);
    row->addWidget(m_number, 1);
    row->addWidget(m_asOrganizer);
    row->addWidget(m_invite);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_failureLine);
    column->addWidget(bar);
    connect(m_invite, &Button::clicked, this, &ConferencePanel::invite);
    connect(m_number, &Field::accepted, this, &ConferencePanel::invite);
    const auto latestFailed = [this]() -> quint32 {
        const QList<RoomWish> &all = m_wishes.all();
        for (auto it = all.crbegin(); it != all.crend(); ++it) {
            if (!it->isOpen())
                return it->id;
        }
        return 0;
    };
    connect(m_retry, &Button::clicked, this,
            [this, latestFailed] { m_wishes.retry(latestFailed()); });
    connect(close, &Button::clicked, this,
            [this, latestFailed] { m_wishes.forget(latestFailed()); });
    return foot;
}

Button *ConferencePanel::addAction(QHBoxLayout *row, const QString &name, RoomVerb on, RoomVerb off)
{
    auto *button = new Button(QString(), row->parentWidget());
    button->setObjectName(name);
    row->addWidget(button);
    m_actions.append(Action{.button = button, .on = on, .off = off});
    connect(button, &Button::clicked, this, [this, action = m_actions.last()] { press(action); });
    return button;
}

int ConferencePanel::selectedIndex() const
{
    const telephony::Participant *one = m_model->at(m_list->currentIndex().row());
    return one ? one->index : 0;
}

QString ConferencePanel::nameOf(int index) const
{
    const telephony::Participant *one = m_model->find(index);
    return !one ? QString() : one->name.isEmpty() ? telephony::grouped(one->number) : one->name;
}

void ConferencePanel::press(const Action &action)
{
    const int index = selectedIndex();
    const bool isOff = m_wishes.obstacle(action.on, index) == RoomObstacle::AlreadySo;
    m_wishes.ask(isOff ? action.off : action.on, index);
}

void ConferencePanel::pressNamed(const QString &name)
{
    for (const Action &action : std::as_const(m_actions)) {
        if (action.button->objectName() == name)
            action.button->click();
    }
}

void ConferencePanel::invite()
{
    const QString number = telephony::normalised(m_number->text());
    if (!telephony::isPhoneNumber(number)) {
        m_number->setError(tr("Type a number, such as 1042."));
        return;
    }
    if (m_wishes.invite(number, m_asOrganizer->isChecked()))
        m_number->setText({});
}

//! A button says what a click would do now.
void ConferencePanel::wordAction(const Action &action, RoomVerb verb)
{
    const auto show = [&](const QString &text, QLatin1StringView icon) {
        action.button->setText(text);
        action.button->setAccessibleName(text);
        action.button->setIconName(icon);
    };
    switch (verb) {
    case RoomVerb::MuteMe:
        return show(tr("Mute me"), "microphone-slash"_L1);
    case RoomVerb::UnmuteMe:
        return show(tr("Unmute me"), "microphone"_L1);
    case RoomVerb::MuteAll:
        return show(tr("Mute all"), "microphone-slash"_L1);
    case RoomVerb::UnmuteAll:
        return show(tr("Unmute all"), "microphone"_L1);
    case RoomVerb::Mute:
        //: Button: of the selected participant.
        return show(tr("Mute", "verb"), "microphone-slash"_L1);
    case RoomVerb::Unmute:
        //: Button: of the selected participant.
        return show(tr("Unmute", "verb"), "microphone"_L1);
    case RoomVerb::Deafen:
        //: Button: the selected participant hears nothing any more.
        return show(tr("Cut sound"), "speaker-slash"_L1);
    case RoomVerb::Undeafen:
        //: Button: the selected participant hears again.
        return show(tr("Give sound"), "speaker-high"_L1);
    case RoomVerb::Kick:
        //: Button: puts the selected participant out of the conference.
        return show(tr("Remove", "verb"), "user-minus"_L1);
    case RoomVerb::Reset:
        //: Button: nobody is muted or without sound any more.
        return show(tr("Reset", "verb"), "arrow-counter-clockwise"_L1);
    case RoomVerb::Close:
        //: Button: ends the conference for all.
        return show(tr("End for all"), "x"_L1);
    case RoomVerb::Invite:
        break;
    }
}

void ConferencePanel::refreshAction(const Action &action)
{
    const int index = center::isForOne(action.on) ? selectedIndex() : 0;
    const bool isNobody = center::isForOne(action.on) && index == 0;
    RoomObstacle obstacle = m_wishes.obstacle(action.on, index);
    RoomVerb verb = action.on;
    if (obstacle == RoomObstacle::AlreadySo && action.off != action.on) {
        verb = action.off;
        obstacle = m_wishes.obstacle(verb, index);
    }
    wordAction(action, verb);
    action.button->setObstacle(isNobody && obstacle == RoomObstacle::Nobody
                                   ? tr("Choose a participant first.")
                                   : RoomWords::reason(obstacle));
    const RoomWish *wish = m_wishes.latest(action.on, index);
    if (!wish || !wish->isOpen())
        wish = m_wishes.latest(action.off, index);
    action.button->setPending(wish && wish->isOpen() ? RoomWords::inProgress(wish->verb)
                                                     : QString());
}

void ConferencePanel::refreshFailure()
{
    const QList<RoomWish> &all = m_wishes.all();
    const auto failed = std::find_if(all.crbegin(), all.crend(),
                                     [](const RoomWish &wish) { return !wish.isOpen(); });
    m_failureLine->setVisible(failed != all.crend());
    if (failed == all.crend()) {
        m_failure->setText({});
        return;
    }
    const QString whom = failed->verb == RoomVerb::Invite ? failed->number : nameOf(failed->index);
    const QString sentence = RoomWords::failure(*failed, whom);
    if (sentence != m_failure->text()) {
        m_failure->setText(sentence);
        QAccessibleEvent event(m_failure, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_retry->setObstacle(RoomWords::reason(m_wishes.obstacle(failed->verb, failed->index)));
}

void ConferencePanel::refresh()
{
    const telephony::Room *room = m_wishes.room();
    if (!room)
        return;
    //: Over the list of participants: name and number of the room.
    m_name->setText(
        tr("%1, %2").arg(room->name.isEmpty() ? tr("Conference") : room->name, room->number));
    const QString people = tr("%n participant(s)", nullptr, int(room->participants.size()));
    //: Under the name of the conference: how many, and the person's role.
    m_role->setText(room->isOrganizer() ? tr("%1 · you lead it").arg(people)
                                        : tr("%1 · you take part").arg(people));
    m_since->setSince(room->since);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_selected->setText(nameOf(selectedIndex()));
    for (const Action &action : std::as_const(m_actions))
        refreshAction(action);
    m_leave->setObstacle(m_desk.isUp() ? QString() : RoomWords::reason(RoomObstacle::LinkDown));
    const RoomWish *invitation = m_wishes.latest(RoomVerb::Invite);
    m_invite->setObstacle(RoomWords::reason(m_wishes.obstacle(RoomVerb::Invite)));
    m_invite->setPending(
        invitation && invitation->isOpen() ? RoomWords::inProgress(RoomVerb::Invite) : QString());
    refreshFailure();
}

void ConferencePanel::retranslate()
{
    m_list->setAccessibleName(tr("Participants"));
    //: Button: hang up, the conference goes on.
    m_leave->setText(tr("Leave", "verb"));
    m_leave->setAccessibleName(tr("Leave the conference"));
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Try that in the conference again"));
    if (auto *close = findChild<Button *>(u"forgetConferenceFailure"_s)) {
        close->setAccessibleName(tr("Put this notice away"));
        close->setToolTip(close->accessibleName());
    }
    m_number->setPlaceholder(tr("Number to invite"));
    m_number->edit()->setAccessibleName(tr("Number to invite"));
    m_asOrganizer->setText(tr("as organiser"));
    m_asOrganizer->setAccessibleName(tr("Invite as organiser"));
    //: Button: call a number into the conference.
    m_invite->setText(tr("Invite", "verb"));
    m_invite->setAccessibleName(tr("Invite that number"));
    refresh();
}

void ConferencePanel::setStale(bool isStale)
{
    m_delegate->setStale(isStale);
    m_list->viewport()->update();
    refresh();
}

void ConferencePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_delegate->forgetText();
}

} // namespace vigie::ui
