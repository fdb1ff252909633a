// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/minibar.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/settings.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callorder.h"
#include "ui/agent/callwords.h"
#include "ui/agent/textline.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timerlabel.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using telephony::Call;
using telephony::CallState;
using telephony::Obstacle;
using telephony::Verb;

namespace {

    constexpr int gripWidth = 20;
    constexpr auto placeKey = "miniBar/place";

} // namespace

//! The state as a solid square with its glyph.
class StateBlock : public QWidget
{
public:
    explicit StateBlock(QWidget *parent) : QWidget(parent) { setFixedSize(42, 42); }

    void setState(center::ShownState state, const QString &words)
    {
        m_state = state;
        setAccessibleName(words);
        setToolTip(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        const StateVisual &visual = visualOf(m_state);
        QPainter painter(this);
        painter.fillRect(rect(), theme.*visual.colour);
        drawIcon(painter, rect(), visual.icon, 22, theme.surface);
    }

private:
    center::ShownState m_state = center::ShownState::Unknown;
};

MiniBar::MiniBar(center::Desk &desk, models::FrameClock &frames, site::Settings &settings)
    : QWidget(nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_desk(desk)
    , m_settings(settings)
    , m_block(new StateBlock(this))
    , m_timer(new TimerLabel(desk.clock(), this))
    , m_first(new TextLine(TextRole::BodyMedium, this))
    , m_second(new TextLine(TextRole::Caption, &Theme::text2, this))
{
    setObjectName(u"miniBar"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, gripWidth, 1);
    row->setSpacing(6);
    m_timer->setRole(TextRole::Strong);
    m_first->setShrinkable(60);
    m_second->setShrinkable(60);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_first);
    words->addWidget(m_second);
    words->addStretch(1);
    row->addWidget(m_block);
    row->addSpacing(4);
    row->addWidget(m_timer);
    row->addSpacing(4);
    row->addLayout(words, 1);
    m_answer = addButton("phone"_L1, u"miniAnswer"_s);
    m_answer->setVariant(Button::Variant::Primary);
    m_hold = addButton("phone-pause"_L1, u"miniHold"_s);
    m_transfer = addButton("phone-transfer"_L1, u"miniTransfer"_s);
    m_hangUp = addButton("phone-disconnect"_L1, u"miniHangUp"_s);
    m_window = addButton("arrow-square-out"_L1, u"miniWindow"_s);
    const auto order = [this](Button *button, Order::Kind kind) {
        connect(button, &Button::clicked, this, [this, kind] { Q_EMIT ordered({.kind = kind}); });
    };
    order(m_answer, Order::Kind::Answer);
    order(m_hold, Order::Kind::Hold);
    order(m_hangUp, Order::Kind::HangUp);
    connect(m_transfer, &Button::clicked, this, &MiniBar::transferRequested);
    connect(m_window, &Button::clicked, this, &MiniBar::windowRequested);
    connect(&frames, &models::FrameClock::second, this, &MiniBar::refresh);
    connect(&desk, &center::Desk::callsChanged, this, &MiniBar::refresh);
    connect(&desk, &center::Desk::ownAgentChanged, this, &MiniBar::refresh);
    connect(&desk, &center::Desk::linkChanged, this, &MiniBar::refresh);
    retranslate();
    refresh();
}

MiniBar::~MiniBar() = default;

Button *MiniBar::addButton(QLatin1StringView icon, const QString &name)
{
    auto *button = new Button(icon, {}, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

void MiniBar::retranslate()
{
    setWindowTitle(tr("Vigie, mini bar"));
    const auto name = [](Button *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_answer, CallWords::verb(Verb::Answer));
    name(m_transfer, tr("Transfer…"));
    name(m_window, tr("Show Vigie"));
}

void MiniBar::refresh()
{
    const telephony::Call *call = ringingCall(m_desk.center().calls().calls());
    if (!call)
        call = frontCall(m_desk.center().calls().calls());
    const center::Agent *agent = m_desk.center().ownAgent();
    const center::ShownState state = !m_desk.isUp() ? center::ShownState::Unknown
        : agent                                     ? agent->state
                                                    : center::ShownState::LoggedOut;
    m_block->setState(state, stateLabel(state));
    for (Button *button : {m_answer, m_hold, m_transfer, m_hangUp})
        button->setVisible(call);
    if (call)
        showCall(*call);
    else
        showIdle();
    m_timer->tick();
}

void MiniBar::showCall(const Call &call)
{
    setFixedSize(inCall);
    const center::Queue *queue = m_desk.center().findQueue(call.queueName);
    m_first->setText(CallWords::party(call));
    m_second->setText(queue ? queue->label() : telephony::grouped(call.otherNumber));
    m_timer->setSince(call.talkSince.value_or(call.stateSince));
    const bool isRinging = call.state == CallState::Ringing;
    const bool isHeld = call.state == CallState::OnHold;
    m_answer->setVisible(isRinging);
    m_hold->setVisible(!isRinging);
    m_transfer->setVisible(!isRinging);
    m_hold->setIconName(isHeld ? "phone-call"_L1 : "phone-pause"_L1);
    m_hold->setAccessibleName(CallWords::verb(isHeld ? Verb::Resume : Verb::Hold));
    m_hold->setToolTip(m_hold->accessibleName());
    m_hangUp->setAccessibleName(isRinging ? tr("Decline", "verb") : CallWords::verb(Verb::HangUp));
    m_hangUp->setToolTip(m_hangUp->accessibleName());
    offer(m_answer, Verb::Answer);
    offer(m_hold, isHeld ? Verb::Resume : Verb::Hold);
    offer(m_transfer, Verb::AttendedTransfer);
    offer(m_hangUp, Verb::HangUp);
}

void MiniBar::offer(Button *button, Verb verb)
{
    const telephony::Situation situation = m_desk.phone().situation();
    button->setObstacle(CallWords::reason(telephony::obstacle(verb, situation), verb, situation));
}

void MiniBar::showIdle()
{
    setFixedSize(idle);
    const center::Agent *agent = m_desk.center().ownAgent();
    int waiting = 0;
    if (agent) {
        for (const center::Membership &each : agent->memberships)
            waiting += m_desk.center().queue(each.queue).waiting().value_or(0);
    }
    m_timer->setSince(agent && agent->hasDuration() && m_desk.isUp() ? std::optional(agent->since)
                                                                     : std::nullopt);
    const center::Status *cause = agent ? m_desk.center().statuses().find(agent->cause) : nullptr;
    if (!m_desk.isUp())
        m_first->setText(tr("No link to the server"));
    else if (agent && agent->state == center::ShownState::Pause && cause)
        m_first->setText(cause->label);
    else
        m_first->setText(agent ? stateLabel(agent->state) : m_desk.center().self().fullName);
    m_second->setText(agent && m_desk.isUp() ? tr("%n caller(s) waiting", nullptr, waiting)
                                             : QString());
}

void MiniBar::open()
{
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QVariant kept = m_settings.value(placeKey);
    const QPoint place = kept.toPoint();
    const bool isOnScreen
        = kept.isValid() && QGuiApplication::screenAt(place + rect().center()) != nullptr;
    move(isOnScreen ? place : QPoint(room.right() - inCall.width() - 16, room.top() + 16));
    show();
    raise();
}

void MiniBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_settings.setValue(placeKey, pos());
}

void MiniBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void MiniBar::mousePressEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    if (windowHandle())
        windowHandle()->startSystemMove();
}

void MiniBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    Q_EMIT windowRequested();
}

void MiniBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.lineStrong);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.surface);
    drawIcon(painter, QRect(width() - gripWidth, 0, gripWidth, height()), "dots-six-vertical"_L1,
             16, theme.text3);
}

} // namespace vigie::ui
