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

class CallersDock;
class MyDayDock;

//! The column at the right: callers of a queue over the person's day.
class SideDock : public Pane
{
    Q_OBJECT
public:
    static constexpr int dockWidth = 372;

    SideDock(center::Desk &desk, models::FrameClock &frames, QWidget *parent = nullptr);

    CallersDock *callers() const { return m_callers; }
    void setStale(bool isStale);

private:
    CallersDock *m_callers;
    MyDayDock *m_day;
};

} // namespace vigie::ui
