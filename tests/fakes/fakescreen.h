// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace vigie::test {

//! A screen saver as GNOME has it.
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.ScreenSaver")
public:
    explicit FakeScreenSaver(bool isActive = false);
    ~FakeScreenSaver() override;

    void setActive(bool isActive);

public Q_SLOTS: // What the bus calls.
    bool GetActive() const { return m_isActive; }

Q_SIGNALS:
    void ActiveChanged(bool isActive);

private:
    QDBusConnection m_bus;
    bool m_isActive;
};

//! GNOME's compositor, which knows when the computer was touched last.
class FakeIdleMonitor : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")
public:
    FakeIdleMonitor();
    ~FakeIdleMonitor() override;

    qulonglong idle = 0; //!< In ms.
    int asked = 0; //!< How often somebody wanted to know.

public Q_SLOTS: // What the bus calls.
    qulonglong GetIdletime()
    {
        ++asked;
        return idle;
    }

private:
    QDBusConnection m_bus;
};

} // namespace vigie::test
