// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakescreen.h"

using namespace Qt::StringLiterals;

namespace vigie::test {

FakeScreenSaver::FakeScreenSaver(bool isActive)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fakescreensaver"_s))
    , m_isActive(isActive)
{
    m_bus.registerObject(u"/org/gnome/ScreenSaver"_s, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(u"org.gnome.ScreenSaver"_s);
}

FakeScreenSaver::~FakeScreenSaver()
{
    m_bus.unregisterService(u"org.gnome.ScreenSaver"_s);
    QDBusConnection::disconnectFromBus(u"fakescreensaver"_s);
}

void FakeScreenSaver::setActive(bool isActive)
{
    m_isActive = isActive;
    Q_EMIT ActiveChanged(isActive);
}

FakeIdleMonitor::FakeIdleMonitor()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fakeidlemonitor"_s))
{
    m_bus.registerObject(u"/org/gnome/Mutter/IdleMonitor/Core"_s, this,
                         QDBusConnection::ExportAllSlots);
    m_bus.registerService(u"org.gnome.Mutter.IdleMonitor"_s);
}

FakeIdleMonitor::~FakeIdleMonitor()
{
    m_bus.unregisterService(u"org.gnome.Mutter.IdleMonitor"_s);
    QDBusConnection::disconnectFromBus(u"fakeidlemonitor"_s);
}

} // namespace vigie::test
