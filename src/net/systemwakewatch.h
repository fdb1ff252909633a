// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sleepgauge.h"
#include "net/wakewatch.h"

#include <QTimer>

namespace vigie::net {

//! The real one: logind's word where there is a bus, and always a look at the clocks every 5 s.
class SystemWakeWatch final : public WakeWatch
{
    Q_OBJECT
public:
    explicit SystemWakeWatch(QObject *parent = nullptr);

    void start(); //!< Once; the first look is one interval later.

    static constexpr std::chrono::seconds interval{5};

private Q_SLOTS:
    void prepareForSleep(bool isGoing); //!< logind's signal, before and after.

private:
    void look();

    SleepGauge m_gauge{interval};
    QTimer m_timer;
};

} // namespace vigie::net
