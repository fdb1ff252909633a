// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class Chip;
class ConnectionMark;
class DayCounters;
class DialField;
class PauseTimes;
class PersonBlock;
class RecordingControl;
class ServiceMarks;
class StateControl;

//! The strip of 56 over the agent's place: state, person, day, number to call, services, link.
class AgentHeader : public Pane
{
    Q_OBJECT
public:
    AgentHeader(center::Desk &desk, models::FrameClock &clock, const PauseTimes &times,
                QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    StateControl *stateControl() const { return m_state; }
    DialField *dialField() const { return m_dial; }
    RecordingControl *recording() const { return m_recording; }

Q_SIGNALS:
    void servicesRequested(); //!< A chip of them was clicked.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    void showCounters(bool hasRoom);
    void showFolded(bool isFolded);
    void fitFailure();
    void refreshPerson();
    void refreshListened();
    void refreshDial();
    void refreshLink();

    center::Desk &m_desk;
    RecordingControl *m_recording;
    StateControl *m_state;
    PersonBlock *m_person;
    Rule *m_rule;
    DayCounters *m_counters;
    Chip *m_listened;
    DialField *m_dial;
    ServiceMarks *m_services;
    ConnectionMark *m_link;
    bool m_hasRoomForCounters = true;
    int m_unfoldedWidth = 0; //!< What all of it needs, once it did not fit.
    bool m_isNarrow = false;
    bool m_isListenedTo = false;
};

} // namespace vigie::ui
