// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/agentheader.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/driver.h"
#include "ui/agent/callwords.h"
#include "ui/agent/daycounters.h"
#include "ui/agent/dialfield.h"
#include "ui/agent/dialpanel.h"
#include "ui/agent/personblock.h"
#include "ui/agent/phonewishes.h"
#include "ui/agent/recordingcontrol.h"
#include "ui/agent/servicemarks.h"
#include "ui/agent/statecontrol.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/connectionmark.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/typography.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Verb;

static constexpr int headerHeight = 56;

AgentHeader::AgentHeader(center::Desk &desk, models::FrameClock &clock, const PauseTimes &times,
                         QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_desk(desk)
    , m_recording(new RecordingControl(desk, this))
    , m_state(new StateControl(desk, clock, times, this))
    , m_person(new PersonBlock(this))
    , m_rule(new Rule(Qt::Vertical, 12, this))
    , m_counters(new DayCounters(desk, this))
    , m_listened(new Chip({}, this))
    , m_dial(new DialField(this))
    , m_services(new ServiceMarks(desk, this))
    , m_link(new ConnectionMark(this))
{
    setObjectName(u"agentHeader"_s);
    keepHeight(this, headerHeight);
    setRules(Qt::BottomEdge);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(16);
    row->addWidget(m_recording);
    row->addWidget(m_state);
    row->addWidget(m_person, 0);
    row->addWidget(m_rule);
    row->addWidget(m_counters);
    row->addStretch(1);
    row->addWidget(m_listened);
    row->addWidget(m_dial);
    row->addWidget(m_services);
    row->addWidget(m_link);
    m_listened->setKind(Chip::Kind::Outline);
    m_listened->setTall(true);
    m_listened->setIconName("ear-fill"_L1);
    m_listened->setObjectName(u"listenedTo"_s);
    m_listened->setClickable(false);
    m_link->setObjectName(u"connection"_s);
    connect(m_services, &ServiceMarks::clicked, this, &AgentHeader::servicesRequested);
    connect(m_dial, &DialField::dialRequested, this,
            [this](const QString &number) { m_desk.ask(Verb::Dial, {}, number); });
    auto *values = new DialPanel(desk, this);
    connect(m_dial, &DialField::valuesRequested, values, &DialPanel::openFor);
    connect(&desk, &center::Desk::ownAgentChanged, this, [this] {
        refreshPerson();
        refreshListened();
    });
    connect(&desk, &center::Desk::ownUserChanged, this, &AgentHeader::refreshPerson);
    connect(&desk, &center::Desk::intentChanged, this, [this] {
        refreshDial();
        fitFailure();
    });
    connect(&desk, &center::Desk::callsChanged, this, [this] {
        refreshDial();
        refreshListened();
    });
    connect(&desk.phone(), &telephony::Driver::capabilitiesChanged, this,
            &AgentHeader::refreshDial);
    connect(&desk, &center::Desk::linkChanged, this, [this] {
        refreshLink();
        refreshDial();
    });
    connect(&clock, &models::FrameClock::second, this, &AgentHeader::refreshLink);
    refreshPerson();
    refreshListened();
    refreshDial();
    refreshLink();
}

void AgentHeader::refreshPerson()
{
    const center::ContactCenter &center = m_desk.center();
    const center::Agent *agent = center.ownAgent();
    const QString name = center.self().fullName.isEmpty() && agent != nullptr
        ? agent->name()
        : center.self().fullName;
    m_person->setPerson(name, agent == nullptr ? QString() : agent->number);
    showCounters(m_hasRoomForCounters);
    const bool isOnPhone = agent != nullptr && !agent->phone.isEmpty();
    QStringList phone{isOnPhone ? agent->phone : center.line().number, center.line().vendor};
    phone.removeAll(QString());
    m_person->setPhone(phone.join(u" · "_s));
}

void AgentHeader::refreshListened()
{
    const center::Agent *agent = m_desk.center().ownAgent();
    // With a call its bar tells it, beside the caller.
    const bool hasBar = !m_desk.center().calls().calls().isEmpty();
    const bool isListenedTo = agent != nullptr && agent->isListenedTo;
    const bool isNews = isListenedTo && !m_isListenedTo;
    m_isListenedTo = isListenedTo;
    m_listened->setVisible(isListenedTo && !hasBar);
    if (!isListenedTo)
        return;
    m_listened->setText(agent->listener.isEmpty()
                            ? tr("Someone is listening")
                            //: %1 is the number of the supervisor who listens in.
                            : tr("%1 is listening").arg(agent->listener));
    m_listened->setAccessibleName(m_listened->text());
    if (!isNews)
        return;
    QAccessibleEvent news(m_listened, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void AgentHeader::refreshDial()
{
    const telephony::Situation situation = m_desk.phone().situation();
    m_dial->setObstacle(
        CallWords::reason(telephony::obstacle(Verb::Dial, situation), Verb::Dial, situation));
    m_dial->setPending(isAsked(m_desk, Verb::Dial));
}

void AgentHeader::refreshLink()
{
    switch (m_desk.link()) {
    case center::LinkState::Live:
        //: The link to the server is up.
        m_link->setMark(LinkMark::Live, tr("Live"));
        break;
    case center::LinkState::Late:
        //: Nothing was heard from the server for %1 seconds.
        m_link->setMark(LinkMark::Late, tr("Late, %1 s").arg(m_desk.lastEventAge().count() / 1000));
        break;
    case center::LinkState::SignedOut:
    case center::LinkState::SigningIn:
    case center::LinkState::Down:
        //: The link to the server is lost.
        m_link->setMark(LinkMark::Down, tr("Down"));
        break;
    }
    m_counters->setStale(!m_desk.isUp());
}

void AgentHeader::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fold();
    fitFailure();
}

void AgentHeader::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_unfoldedWidth = 0; // To be measured anew.
        fold();
    }
}

//! In a narrow place, and where large text leaves no room for all of it.
void AgentHeader::fold()
{
    showCounters(true);
    const bool isFolded = m_isNarrow || width() < m_unfoldedWidth;
    showFolded(isFolded);
    if (layout()->minimumSize().width() <= width())
        return;
    if (!isFolded) {
        m_unfoldedWidth = layout()->minimumSize().width();
        showFolded(true);
    }
    // Where large text makes even that too wide, the day's figures go first: My day has them, too.
    showCounters(textScale() <= 1 || layout()->minimumSize().width() <= width());
}

void AgentHeader::showCounters(bool hasRoom)
{
    m_hasRoomForCounters = hasRoom;
    const bool isShown = hasRoom && m_desk.center().ownAgent() != nullptr;
    m_rule->setVisible(isShown);
    m_counters->setVisible(isShown);
}

void AgentHeader::showFolded(bool isFolded)
{
    m_state->setNarrow(isFolded);
    m_counters->setNarrow(isFolded);
    m_dial->setNarrow(isFolded);
    m_services->setNarrow(isFolded);
}

void AgentHeader::fitFailure()
{
    m_state->setFailureCompact(false);
    if (layout()->minimumSize().width() > width())
        m_state->setFailureCompact(true);
}

void AgentHeader::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    fold();
}

} // namespace vigie::ui
