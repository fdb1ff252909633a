// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/callbar.h"

#include "center/desk.h"
#include "center/intent.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callactions.h"
#include "ui/agent/callwords.h"
#include "ui/agent/failurenote.h"
#include "ui/agent/glyph.h"
#include "ui/agent/hatch.h"
#include "ui/agent/phonewishes.h"
#include "ui/agent/textline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/timerlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;
using telephony::CallState;

namespace {

    constexpr int edgeWidth = 4;
    constexpr int partyWidth = 300;
    constexpr int barHeight = 84;

    ShownState shownAs(const telephony::Call &call)
    {
        switch (call.state) {
        case CallState::Ringing:
            return ShownState::Ringing;
        case CallState::Dialing:
            return ShownState::Dialing;
        case CallState::Established:
        case CallState::OnHold:
            break;
        }
        if (!call.queueName.isEmpty())
            return ShownState::AcdCall;
        return call.incoming ? ShownState::Incoming : ShownState::Outgoing;
    }

} // namespace

CallBar::CallBar(center::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(desk.clock())
{
    setObjectName(u"callBar"_s);
    keepHeight(this, barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeWidth + 8, 0, 12, 0);
    row->setSpacing(16);
    row->addWidget(makeParty());
    row->addWidget(makeClock());
    row->addStretch(1);
    m_failure = new FailureNote(this);
    m_failure->setObjectName(u"callFailure"_s);
    row->addWidget(m_failure);
    m_actions = new CallActions(desk, this);
    row->addWidget(m_actions);
    connect(&desk, &center::Desk::intentChanged, this, &CallBar::showFailure);
    connect(&desk, &center::Desk::callsChanged, this, &CallBar::showFailure);
    connect(m_failure, &FailureNote::retryRequested, this, [this] {
        if (const center::Intent *failed = failedCallWish(m_desk))
            m_desk.retry(failed->id);
    });
}

void CallBar::showFailure()
{
    const center::Intent *failed = failedCallWish(m_desk);
    if (failed == nullptr)
        m_failure->setSentence({});
    else if (failed->kind == center::IntentKind::Phone)
        m_failure->setSentence(CallWords::notConfirmed(failed->verb));
    else
        m_failure->setSentence(failed->kind == center::IntentKind::PauseRecording
                                   ? tr("Pause of the recording not confirmed")
                                   : tr("Recording not confirmed"));
}

QWidget *CallBar::makeParty()
{
    auto *block = new QWidget(this);
    block->setMinimumWidth(partyWidth);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(8);
    m_recordingAsked = new Chip({}, block);
    m_recordingAsked->setObjectName(u"recordingAsked"_s);
    m_recordingAsked->setKind(Chip::Kind::Pending);
    m_recordingAsked->setIconName("clock"_L1);
    m_recordingAsked->setClickable(false);
    marks->addWidget(m_recordingAsked);
    m_recordingGlyph = new Glyph("record-fill"_L1, 14, &Theme::danger, block);
    m_recording = new TextLine(TextRole::CaptionMedium, &Theme::danger, block);
    m_recording->setObjectName(u"recordingMark"_s);
    marks->addWidget(m_recordingGlyph);
    marks->addSpacing(-4);
    marks->addWidget(m_recording);
    m_origin = new Chip({}, block);
    m_origin->setClickable(false);
    marks->addWidget(m_origin);
    m_aside = new TextLine(TextRole::Caption, &Theme::text2, block);
    marks->addWidget(m_aside);
    m_listened = new Chip({}, block);
    m_listened->setKind(Chip::Kind::Outline);
    m_listened->setIconName("ear-fill"_L1);
    m_listened->setObjectName(u"listened"_s);
    m_listened->setClickable(false);
    marks->addWidget(m_listened);
    marks->addStretch(1);
    column->addLayout(marks);
    column->addSpacing(2);
    m_party = new TextLine(TextRole::Title, block);
    m_party->setObjectName(u"callParty"_s);
    m_party->setShrinkable(partyWidth);
    column->addWidget(m_party);
    m_number = new TextLine(TextRole::Body, &Theme::text2, block);
    m_number->setObjectName(u"callNumber"_s);
    column->addWidget(m_number);
    column->addStretch(1);
    return block;
}

QWidget *CallBar::makeClock()
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    m_timer = new TimerLabel(m_clock, block);
    m_timer->setObjectName(u"callTimer"_s);
    m_timer->setRole(TextRole::Timer);
    m_timer->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_timer, 0, Qt::AlignLeft);
    m_stage = new TextLine(TextRole::Caption, &Theme::text2, block);
    m_stage->setObjectName(u"callStage"_s);
    column->addWidget(m_stage);
    column->addStretch(1);
    return block;
}

void CallBar::showCall(const telephony::Call &call, const CallContext &context)
{
    m_call = call;
    m_context = context;
    showMarks();
    showParty();
    showClock();
    m_actions->showFor(call);
    update();
}

void CallBar::showMarks()
{
    const RecordingPhase phase = m_isStale ? RecordingPhase::None : m_context.recording;
    const bool isAsked = phase == RecordingPhase::Pausing || phase == RecordingPhase::Resuming;
    const bool hasRecording = phase != RecordingPhase::None && !isAsked;
    m_recordingAsked->setVisible(isAsked);
    m_recordingAsked->setText(recordingWords(phase));
    // Folded, its glyph and the header's square tell it; the words are in the tooltip.
    m_recording->setVisible(hasRecording && !m_isNarrow);
    m_recordingGlyph->setVisible(hasRecording);
    m_recording->setText(recordingWords(phase));
    m_recordingGlyph->setToolTip(m_recording->text());
    m_recordingGlyph->setAccessibleName(m_recording->text());
    if (!m_context.transferOf.isEmpty()) {
        m_origin->setText(tr("Consultation"));
        m_origin->setState(ShownState::Outgoing);
        m_origin->setIconName("phone-plus"_L1);
        //: Beside "Consultation"; %1 is the caller who waits on hold.
        m_aside->setText(tr("before the transfer of %1").arg(m_context.transferOf));
    } else {
        m_origin->setState(shownAs(m_call));
        m_origin->setText(m_context.queue.isEmpty() ? stateLabel(shownAs(m_call))
                                                    : m_context.queue);
        m_aside->setText(aside());
    }
    if (m_isStale)
        m_origin->setKind(Chip::Kind::Plain);
    m_aside->setVisible(!m_aside->text().isEmpty());
    m_listened->setVisible(m_context.isListenedTo && !m_isStale);
    m_listened->setText(m_context.listener.isEmpty()
                            ? tr("Someone is listening")
                            //: %1 is the number of the supervisor who listens in.
                            : tr("%1 is listening").arg(m_context.listener));
}

QString CallBar::aside() const
{
    QStringList parts;
    if (m_context.wait) {
        parts += CallWords::waited(*m_context.wait);
        //: Of a caller, in the queue; %1 is the place, from 1.
        parts += tr("no. %1 in line").arg(m_context.wait->position);
    }
    if (m_call.state == CallState::Ringing && !m_call.dn.isEmpty())
        //: Beside the queue's chip while it rings; %1 is the person's own number.
        parts += tr("%1 rings").arg(m_call.dn);
    else if (!m_context.outgoingQueue.isEmpty())
        //: Beside "Outgoing"; %1 is the queue for calls that go out.
        parts += tr("through %1").arg(m_context.outgoingQueue);
    return parts.join(u" · "_s);
}

void CallBar::showParty()
{
    m_party->setText(CallWords::party(m_call));
    const bool isNameAlone = m_call.otherName.isEmpty();
    QStringList second;
    if (!isNameAlone && !m_call.otherNumber.isEmpty())
        second += telephony::grouped(m_call.otherNumber);
    if (!m_context.colleague.isEmpty())
        second += m_context.colleague;
    m_number->setText(second.join(u" · "_s));
}

QString CallBar::stage() const
{
    switch (m_call.state) {
    case CallState::Ringing:
        //: Under the clock of a call.
        return tr("ringing");
    case CallState::Dialing:
        //: Under the clock of a call that is not answered yet.
        return tr("calling");
    case CallState::OnHold:
        //: Under the clock of a held call; %1 is the length of the conversation.
        return m_call.talkSince
            ? tr("on hold, %1 since the answer").arg(formatSince(*m_call.talkSince, m_clock.now()))
            : tr("on hold");
    case CallState::Established:
        break;
    }
    if (m_context.isConference)
        return tr("conference");
    if (m_context.wait)
        //: Under the clock of a conversation; %1 is the time since the caller entered the queue.
        return tr("%1 with the wait").arg(formatSince(m_context.wait->since, m_clock.now()));
    return m_context.transferOf.isEmpty() ? tr("in conversation") : tr("consultation");
}

void CallBar::showClock()
{
    if (!m_isStale) {
        const bool isTalk = m_call.state == CallState::Established && m_call.talkSince;
        m_timer->setSince(isTalk ? *m_call.talkSince : m_call.stateSince);
        m_stage->setText(stage());
    }
}

void CallBar::tick()
{
    if (m_isStale)
        return;
    m_timer->tick();
    m_stage->setText(stage());
}

void CallBar::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    if (isStale)
        m_timer->freeze();
    else
        showClock();
    m_party->setColour(isStale ? &Theme::text2 : &Theme::text);
    showMarks();
    m_actions->refresh();
    update();
}

void CallBar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_actions->setNarrow(isNarrow);
    m_aside->setShrinkable(isNarrow ? 110 : 0);
    showMarks();
    m_failure->setCompact(isNarrow);
    m_party->parentWidget()->setMinimumWidth(isNarrow ? 200 : partyWidth);
}

void CallBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    const QRect edge(0, 0, m_isStale ? 8 : edgeWidth, height() - 1);
    if (m_isStale)
        paintHatch(painter, edge, theme);
    else
        painter.fillRect(edge, theme.*visualOf(shownAs(m_call)).colour);
}

} // namespace vigie::ui
