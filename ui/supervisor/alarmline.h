// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

namespace vigie::ui {

class Button;
class FloorAlarms;
class Words;

//! The line of 32 under a tool bar of the floor: the worst alarm in words, the others behind it,
//! and who lets calls ring.
//!
//! It comes and goes only while it is not held, so that no row moves under the pointer; what it
//! says follows at once.
class AlarmLine : public Pane
{
    Q_OBJECT
public:
    AlarmLine(FloorAlarms &alarms, QWidget *parent = nullptr);

    void setHeld(bool isHeld); //!< The pointer rests on the rows below.
    QString sentence() const { return m_sentence; } //!< All of it; empty: nothing is pressing.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showAlarms();
    void showRinging();
    void tell(const QString &name, const QString &worst, const QStringList &others);
    void showQuiet(const QTime &until);
    void place();

    FloorAlarms &m_alarms;
    Words *m_name;
    Words *m_worst;
    Words *m_others;
    Button *m_acknowledge;
    Button *m_quiet;
    Button *m_hear; //!< Ends the quiet.
    QString m_sentence{};
    bool m_isWanted = false;
    bool m_isHeld = false;
    bool m_isQuiet = false;
    bool m_isRinging = false; //!< No queue is over; it tells of agents alone.
};

} // namespace vigie::ui
