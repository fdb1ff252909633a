// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/widgets/dialog.h"

namespace vigie::center {
class AgentDays;
class Desk;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class DayLines;
class DayStrip;
class Words;

//! One agent's day as a band of states, from what was seen since the sign-in; it goes on.
class DayDialog : public Dialog
{
    Q_OBJECT
public:
    //! \a days outlives this.
    DayDialog(AgentId agent, const center::AgentDays &days, const center::Desk &desk,
              models::FrameClock &frames, QWidget *window);

private:
    void refresh();

    const AgentId m_agent;
    const center::AgentDays &m_days;
    const center::Desk &m_desk;
    DayStrip *m_strip;
    DayLines *m_lines;
    Words *m_empty;
};

} // namespace vigie::ui
