// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desktopmeans.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace vigie::center {
class Desk;
}
namespace vigie::site {
class PageChoices;
class Policy;
class Settings;
}

namespace vigie::ui {

class KeyMap;
class SettingsPlace;

//! The way to the settings: the place is made when it is first opened, since few open it in a day,
//! and what it has to know by then is kept here.
class SettingsDoor : public QObject
{
    Q_OBJECT
public:
    struct Ground
    {
        center::Desk &desk;
        site::Settings &settings;
        site::Policy &policy;
        KeyMap &keys;
        site::PageChoices &choices;
    };

    //! @param profile address of the profile in use; empty: the demonstration.
    SettingsDoor(const Ground &ground, DesktopMeans means, const QUrl &profile,
                 QObject *parent = nullptr);

    SettingsPlace *place() const { return m_place; } //!< Null: not opened yet.
    SettingsPlace *open(QWidget *parent); //!< Made where there is none yet.

    void refreshLanguage(); //!< As SettingsPlace has them; before it is made, too.
    void refreshDesktop();
    void setCanKeepPassword(bool can);
    void setFloorOpen(bool isOpen);
    void setCanEmbed(bool can);

Q_SIGNALS:
    void made(vigie::ui::SettingsPlace *place);

private:
    const Ground m_ground;
    const DesktopMeans m_means;
    const QUrl m_profile;
    QPointer<SettingsPlace> m_place{};
    bool m_canKeepPassword = false;
    bool m_isFloorOpen = false;
    bool m_canEmbed = false;
};

} // namespace vigie::ui
