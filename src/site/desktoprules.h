// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace vigie::site {

class Settings;

//! Which sleep of the computer is held off while an agent can be called.
enum class SleepHold {
    None,
    Automatic, //!< That of a computer which nobody touches.
    Any //!< Also a closed lid or the menu's.
};

//! What the person chose about the computer around the window: its lock, its sleep, its tray.
class DesktopRules
{
public:
    explicit DesktopRules(Settings &settings) : m_settings(settings) { }

    static constexpr const char *closesToTrayKey = "desktop/closesToTray";

    bool pausesOnLock() const;
    QString lockReason() const; //!< Name of a pause reason, or empty.
    void setPausesOnLock(bool pauses, const QString &reason = {});
    std::chrono::minutes idleLimit() const; //!< Of a ready agent; zero: nobody is reminded.
    void setIdleLimit(std::chrono::minutes limit);
    SleepHold sleepHold() const;
    void setSleepHold(SleepHold hold);
    bool usesPlainTrayIcon() const; //!< In the panel's ink, without colours.
    void setUsesPlainTrayIcon(bool uses);
    bool closesToTray() const;
    void setClosesToTray(bool closes);

private:
    Settings &m_settings;
};

} // namespace vigie::site
