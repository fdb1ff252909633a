// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdoor.h"

#include "ui/settings/settingsplace.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

SettingsDoor::SettingsDoor(const Ground &ground, DesktopMeans means, const QUrl &profile,
                           QObject *parent)
    : QObject(parent)
    , m_ground(ground)
    , m_means(std::move(means))
    , m_profile(profile)
{
}

SettingsPlace *SettingsDoor::open(QWidget *parent)
{
    if (m_place)
        return m_place;
    m_place = new SettingsPlace(m_ground.desk, m_ground.settings, m_ground.policy, m_ground.keys,
                                m_means, m_ground.choices, m_profile, parent);
    m_place->setObjectName(u"settingsPlace"_s);
    m_place->hide();
    m_place->setCanKeepPassword(m_canKeepPassword);
    m_place->setFloorOpen(m_isFloorOpen);
    m_place->setCanEmbed(m_canEmbed);
    Q_EMIT made(m_place);
    return m_place;
}

void SettingsDoor::refreshLanguage()
{
    if (m_place)
        m_place->refreshLanguage();
}

void SettingsDoor::refreshDesktop()
{
    if (m_place)
        m_place->refreshDesktop();
}

void SettingsDoor::setCanKeepPassword(bool can)
{
    m_canKeepPassword = can;
    if (m_place)
        m_place->setCanKeepPassword(can);
}

void SettingsDoor::setFloorOpen(bool isOpen)
{
    m_isFloorOpen = isOpen;
    if (m_place)
        m_place->setFloorOpen(isOpen);
}

void SettingsDoor::setCanEmbed(bool can)
{
    m_canEmbed = can;
    if (m_place)
        m_place->setCanEmbed(can);
}

} // namespace vigie::ui
