// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Desktop;
class FloorTools;

//! Leads the floor's alarms to the desktop, and the person's thresholds to the notices of an agent.
class AlarmWay : public QObject
{
    Q_OBJECT
public:
    //! \a parent ends before the desktop does.
    AlarmWay(const center::Desk &desk, FloorTools &tools, Desktop &desktop, QObject *parent);

private:
    void takeRules();

    FloorTools &m_tools;
    Desktop &m_desktop;
};

} // namespace vigie::ui
