// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/systemwakewatch.h"

#include "base/logging.h"

#ifdef VIGIE_HAS_DBUS
#include <QDBusConnection>
#endif

namespace vigie::net {

using namespace Qt::StringLiterals;

SystemWakeWatch::SystemWakeWatch(QObject *parent) : WakeWatch(parent)
{
    m_timer.setInterval(interval);
    m_timer.setTimerType(Qt::VeryCoarseTimer); // Rings with others, and so wakes nobody.
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
}

void SystemWakeWatch::start()
{
    if (m_timer.isActive())
        return;
    m_gauge.restart(readClocks());
    m_timer.start();
#ifdef VIGIE_HAS_DBUS
    const bool isTold = QDBusConnection::systemBus().connect(
        u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
        u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
        SLOT(prepareForSleep(bool)));
    qCDebug(lcNet) << "logind tells of sleep:" << isTold;
#endif
}

void SystemWakeWatch::prepareForSleep(bool isGoing)
{
    if (isGoing)
        return;
    m_gauge.restart(readClocks()); // It need not be found a second time.
    qCInfo(lcNet) << "the machine woke up";
    Q_EMIT woke();
}

void SystemWakeWatch::look()
{
    if (!m_gauge.hasSlept(readClocks()))
        return;
    qCInfo(lcNet) << "the machine slept, or stood still";
    Q_EMIT woke();
}

} // namespace vigie::net
