// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/desktoprules.h"

#include "site/settings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::site {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto onLockKey = "desktop/pausesOnLock";
    constexpr auto lockReasonKey = "desktop/lockReason";
    constexpr auto idleKey = "desktop/idleReminderMinutes";
    constexpr auto sleepKey = "desktop/holdsSleep";
    constexpr auto plainIconKey = "desktop/plainTrayIcon";
    constexpr int longestIdle = 240;

    constexpr std::array<std::pair<SleepHold, QLatin1StringView>, 3> holdNames{
        {{SleepHold::Automatic, QLatin1StringView("automatic")},
         {SleepHold::None, QLatin1StringView("none")},
         {SleepHold::Any, QLatin1StringView("any")}}};

} // namespace

bool DesktopRules::pausesOnLock() const
{
    return m_settings.value(onLockKey, false).toBool();
}

QString DesktopRules::lockReason() const
{
    return m_settings.value(lockReasonKey).toString();
}

void DesktopRules::setPausesOnLock(bool pauses, const QString &reason)
{
    m_settings.setValue(lockReasonKey, reason);
    m_settings.setValue(onLockKey, pauses);
}

std::chrono::minutes DesktopRules::idleLimit() const
{
    return std::chrono::minutes(std::clamp(m_settings.value(idleKey, 0).toInt(), 0, longestIdle));
}

void DesktopRules::setIdleLimit(std::chrono::minutes limit)
{
    m_settings.setValue(idleKey, qint64(limit.count()));
}

SleepHold DesktopRules::sleepHold() const
{
    const QString name = m_settings.value(sleepKey).toString();
    const auto found = std::find_if(holdNames.begin(), holdNames.end(),
                                    [&](const auto &each) { return name == each.second; });
    return found == holdNames.end() ? SleepHold::Automatic : found->first;
}

void DesktopRules::setSleepHold(SleepHold hold)
{
    const auto *found = std::find_if(holdNames.begin(), holdNames.end(),
                                     [&](const auto &each) { return hold == each.first; });
    m_settings.setValue(sleepKey, QString(found->second));
}

bool DesktopRules::usesPlainTrayIcon() const
{
    return m_settings.value(plainIconKey, false).toBool();
}

void DesktopRules::setUsesPlainTrayIcon(bool uses)
{
    m_settings.setValue(plainIconKey, uses);
}

bool DesktopRules::closesToTray() const
{
    return m_settings.value(closesToTrayKey, false).toBool();
}

void DesktopRules::setClosesToTray(bool closes)
{
    m_settings.setValue(closesToTrayKey, closes);
}

} // namespace vigie::site
