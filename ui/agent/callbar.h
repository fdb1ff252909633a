// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/queuewaits.h"
#include "telephony/call.h"
#include "ui/agent/recordingcontrol.h"

#include <QWidget>

#include <optional>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class CallActions;
class Chip;
class FailureNote;
class TextLine;
class TimerLabel;

//! What a call bar tells besides the call itself.
struct CallContext
{
    QString queue{}; //!< Display name of its queue; empty: none.
    QString outgoingQueue{}; //!< An own call that leaves through it; empty: it leaves as it is.
    QString colleague{}; //!< Aside of the number when the other party is an agent.
    QString transferOf{}; //!< Who waits while this consultation goes on; empty: no consultation.
    QString listener{}; //!< Number that listens in; empty: unknown, or nobody.
    std::optional<center::QueueWait> wait{}; //!< In its queue; nothing: unknown.
    bool isListenedTo = false;
    RecordingPhase recording = RecordingPhase::None;
    bool isConference = false;

    bool operator==(const CallContext &) const = default;
};

//! The call in front, 84 high: who, through which queue, how long, and what can be done.
class CallBar : public QWidget
{
    Q_OBJECT
public:
    explicit CallBar(center::Desk &desk, QWidget *parent = nullptr);

    void showCall(const telephony::Call &call, const CallContext &context);
    void setStale(bool isStale); //!< Link lost: hatched edge, clocks stand.
    void setNarrow(bool isNarrow);
    void tick();
    CallActions *actions() const { return m_actions; }

    QSize sizeHint() const override { return {640, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeParty();
    QWidget *makeClock();
    void showMarks();
    QString aside() const; //!< Beside the queue's chip.
    void showParty();
    void showClock();
    void showFailure();
    QString stage() const; //!< Under the clock.

    center::Desk &m_desk;
    const Clock &m_clock;
    telephony::Call m_call;
    CallContext m_context;
    TextLine *m_recording = nullptr;
    QWidget *m_recordingGlyph = nullptr;
    Chip *m_recordingAsked = nullptr; //!< Instead of the two: asked, not confirmed.
    Chip *m_origin = nullptr;
    TextLine *m_aside = nullptr;
    Chip *m_listened = nullptr;
    TextLine *m_party = nullptr;
    TextLine *m_number = nullptr;
    TimerLabel *m_timer = nullptr;
    TextLine *m_stage = nullptr;
    FailureNote *m_failure = nullptr;
    CallActions *m_actions = nullptr;
    bool m_isStale = false;
    bool m_isNarrow = false;
};

} // namespace vigie::ui
