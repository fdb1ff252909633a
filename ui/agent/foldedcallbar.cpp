// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/foldedcallbar.h"

#include "center/desk.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callwords.h"
#include "ui/agent/glyph.h"
#include "ui/agent/hatch.h"
#include "ui/agent/phonewishes.h"
#include "ui/agent/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/timerlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;
using telephony::CallState;
using telephony::Verb;

namespace {

    constexpr int barHeight = 40;
    constexpr int edgeWidth = 4;

    ShownState kindOf(const telephony::Call &call)
    {
        if (call.state == CallState::Ringing)
            return ShownState::Ringing;
        if (!call.queueName.isEmpty())
            return ShownState::AcdCall;
        return call.incoming ? ShownState::Incoming : ShownState::Outgoing;
    }

    Verb verbOf(const telephony::Call &call)
    {
        return call.state == CallState::Ringing ? Verb::Answer : Verb::Resume;
    }

} // namespace

FoldedCallBar::FoldedCallBar(center::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_glyph(new Glyph("phone-pause"_L1, 16, &Theme::text2, this))
    , m_state(new TextLine(TextRole::BodyMedium, this))
    , m_timer(new TimerLabel(desk.clock(), this))
    , m_party(new TextLine(TextRole::BodyMedium, this))
    , m_number(new TextLine(TextRole::Body, &Theme::text2, this))
    , m_origin(new Chip({}, this))
    , m_talk(new TextLine(TextRole::Caption, &Theme::text2, this))
    , m_button(new Button(QString(), this))
    , m_hangUp(new Button("phone-disconnect"_L1, CallWords::verb(Verb::HangUp), this))
{
    setObjectName(u"foldedCall"_s);
    keepHeight(this, barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeWidth + 8, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_glyph);
    row->addWidget(m_state);
    row->addWidget(m_timer);
    row->addSpacing(4);
    row->addWidget(m_party);
    row->addWidget(m_number);
    row->addWidget(m_origin);
    row->addWidget(m_talk);
    row->addStretch(1);
    row->addWidget(m_button);
    row->addWidget(m_hangUp);
    m_origin->setClickable(false);
    m_party->setShrinkable(110);
    m_talk->setShrinkable(1);
    m_button->setObjectName(u"backToCall"_s);
    m_hangUp->setObjectName(u"hangUpFolded"_s);
    m_hangUp->setVariant(Button::Variant::Danger);
    connect(m_hangUp, &Button::clicked, this,
            [this] { m_desk.ask(Verb::HangUp, m_call.uniqueId); });
    connect(m_button, &Button::clicked, this,
            [this] { m_desk.ask(verbOf(m_call), m_call.uniqueId); });
    connect(&desk, &center::Desk::intentChanged, this, &FoldedCallBar::refresh);
    connect(&desk.phone(), &telephony::Driver::capabilitiesChanged, this, &FoldedCallBar::refresh);
}

void FoldedCallBar::showCall(const telephony::Call &call, const QString &queue, bool isConsulted)
{
    m_call = call;
    m_queue = queue;
    m_isConsulted = isConsulted;
    refresh();
}

void FoldedCallBar::refresh()
{
    const bool isRinging = m_call.state == CallState::Ringing;
    m_glyph->setIcon(isRinging ? "bell-ringing-fill"_L1 : "phone-pause"_L1);
    m_glyph->setColour(isRinging ? &Theme::ringing : &Theme::text2);
    m_state->setText(isRinging ? stateLabel(ShownState::Ringing)
                         : m_call.state == CallState::OnHold
                         //: A call that waits on hold.
                         ? tr("On hold")
                         : tr("In conversation"));
    m_timer->setSince(m_call.stateSince);
    m_party->setText(CallWords::party(m_call));
    m_number->setText(m_call.otherName.isEmpty() ? QString()
                                                 : telephony::grouped(m_call.otherNumber));
    m_origin->setState(kindOf(m_call));
    m_origin->setText(m_queue.isEmpty() ? stateLabel(kindOf(m_call)) : m_queue);
    refreshButtons();
    tick();
    update();
}

void FoldedCallBar::refreshButtons()
{
    const bool isRinging = m_call.state == CallState::Ringing;
    const Verb verb = verbOf(m_call);
    const telephony::Situation situation = m_desk.phone().situation();
    const auto explain = [&](Button &button, Verb of) {
        button.setObstacle(
            CallWords::reason(telephony::obstacle(of, situation, m_call.uniqueId), of, situation));
        button.setPending(isAsked(m_desk, of, m_call.uniqueId) ? CallWords::inProgress(of)
                                                               : QString());
    };
    //: Button: take the held call back; %1 is the caller.
    m_button->setText(isRinging ? CallWords::verb(Verb::Answer)
                                : tr("Back to %1").arg(CallWords::party(m_call)));
    m_button->setAccessibleName(m_button->text());
    m_button->setIconName(isRinging ? "phone"_L1 : "phone-call"_L1);
    m_button->setVisible(isRinging || m_call.state == CallState::OnHold);
    explain(*m_button, verb);
    const QString party = CallWords::party(m_call);
    //: Button: refuse the ringing call; %1 is the caller.
    const QString decline = tr("Decline %1").arg(party);
    //: Button: end the call that is not in front; %1 is the other party.
    const QString end = tr("Hang up %1").arg(party);
    m_hangUp->setAccessibleName(isRinging ? decline : end);
    m_hangUp->setToolTip(m_hangUp->accessibleName());
    m_hangUp->setVisible(!m_isConsulted);
    explain(*m_hangUp, Verb::HangUp);
}

void FoldedCallBar::tick()
{
    if (m_isStale)
        return;
    m_timer->tick();
    //: Length of the conversation with a caller who waits on hold now.
    m_talk->setText(
        m_call.talkSince
            ? tr("%1 since the answer").arg(formatSince(*m_call.talkSince, m_desk.clock().now()))
            : QString());
}

void FoldedCallBar::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    m_party->setColour(isStale ? &Theme::text2 : &Theme::text);
    if (isStale)
        m_timer->freeze();
    refresh();
}

void FoldedCallBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.header);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    if (m_isStale) {
        paintHatch(painter, QRect(0, 0, 8, height() - 1), theme);
        return;
    }
    const QColor colour = theme.*visualOf(kindOf(m_call)).colour;
    // Dashed: the call is there, but nobody talks.
    const bool isDashed = m_call.state == CallState::OnHold;
    for (int y = 0; y < height() - 1; y += 8)
        painter.fillRect(0, y, edgeWidth, isDashed ? 4 : 8, colour);
}

} // namespace vigie::ui
