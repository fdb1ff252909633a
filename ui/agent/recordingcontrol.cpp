// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/recordingcontrol.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"

#include <QAccessible>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::IntentKind;
using xuc::MonitorState;

RecordingPhase recordingPhase(const center::Desk &desk)
{
    const center::Agent *agent = desk.center().ownAgent();
    if (agent == nullptr || agent->recording == MonitorState::None)
        return RecordingPhase::None;
    const center::Intent *wish = desk.intents().latestOnRecording(agent->id);
    if (wish != nullptr && wish->isOpen())
        return wish->kind == IntentKind::PauseRecording ? RecordingPhase::Pausing
                                                        : RecordingPhase::Resuming;
    return agent->recording == MonitorState::Paused ? RecordingPhase::Paused
                                                    : RecordingPhase::Active;
}

QString recordingWords(RecordingPhase phase)
{
    switch (phase) {
    case RecordingPhase::None:
        break;
    case RecordingPhase::Active:
        return RecordingControl::tr("Recording");
    case RecordingPhase::Pausing:
        //: The recording's pause was asked for and is not confirmed yet.
        return RecordingControl::tr("Recording, pausing");
    case RecordingPhase::Paused:
        return RecordingControl::tr("Recording paused");
    case RecordingPhase::Resuming:
        //: The recording was asked to go on, which is not confirmed yet.
        return RecordingControl::tr("Recording, resuming");
    }
    return {};
}

RecordingControl::RecordingControl(center::Desk &desk, QWidget *parent)
    : Button("pause-fill"_L1, tr("Pause the recording"), parent)
    , m_desk(desk)
{
    setObjectName(u"recording"_s);
    setVariant(Variant::Stop);
    setSize(Size::Square);
    connect(this, &Button::clicked, this, &RecordingControl::toggle);
    connect(&desk, &center::Desk::ownAgentChanged, this, &RecordingControl::refresh);
    connect(&desk, &center::Desk::intentChanged, this, &RecordingControl::refresh);
    connect(&desk, &center::Desk::linkChanged, this, &RecordingControl::refresh);
    refresh();
}

void RecordingControl::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    refresh();
}

void RecordingControl::refresh()
{
    const RecordingPhase phase = m_isAllowed ? recordingPhase(m_desk) : RecordingPhase::None;
    setVisible(phase != RecordingPhase::None);
    if (phase == RecordingPhase::None)
        return;
    const bool isPaused = phase == RecordingPhase::Paused || phase == RecordingPhase::Resuming;
    const bool isAsked = phase == RecordingPhase::Pausing || phase == RecordingPhase::Resuming;
    const QString what = isPaused ? tr("Resume the recording") : tr("Pause the recording");
    setIconName(isPaused ? "play-fill"_L1 : "pause-fill"_L1);
    setToolTip(isAsked ? recordingWords(phase) : what);
    //: The recording's state, then what a click does.
    const QString name = isAsked ? recordingWords(phase)
                                 : tr("%1. %2", "recording").arg(recordingWords(phase), what);
    if (name != accessibleName()) {
        setAccessibleName(name);
        QAccessibleEvent news(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&news);
    }
    setObstacle(m_desk.isUp() ? QString() : tr("No link to the server."));
    setPending(isAsked ? recordingWords(phase) : QString());
}

void RecordingControl::toggle()
{
    if (!m_isAllowed || !m_desk.isUp())
        return;
    const RecordingPhase phase = recordingPhase(m_desk);
    if (phase == RecordingPhase::Active)
        m_desk.pauseRecording();
    else if (phase == RecordingPhase::Paused)
        m_desk.resumeRecording();
}

} // namespace vigie::ui
