// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace vigie::center {
class Desk;
class QueueWaits;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class IncomingNotice;
class MissedCallCard;
class PauseReminder;
class PauseTimes;

//! What shows up at the window's corner: one thing at a time, a ringing call before all else.
class AgentNotices : public QObject
{
    Q_OBJECT
public:
    AgentNotices(center::Desk &desk, const center::QueueWaits &waits, models::FrameClock &clock,
                 const PauseTimes &times, QWidget *place);

    void setAnswerHeld(bool isHeld); //!< The typing guard holds the answer key.
    void setReadyKey(const QString &key); //!< On the buttons that make ready again.
    void refresh();
    IncomingNotice &incoming() const { return *m_incoming; }

private:
    void showRinging();

    center::Desk &m_desk;
    const center::QueueWaits &m_waits;
    IncomingNotice *m_incoming;
    MissedCallCard *m_missed;
    PauseReminder *m_reminder;
    bool m_isAnswerHeld = false;
};

} // namespace vigie::ui
