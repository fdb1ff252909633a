// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/desktoprules.h"
#include "ui/settings/desktopmeans.h"
#include "ui/settings/settingssection.h"

#include <QStringList>

namespace vigie::center {
class Desk;
}
namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class ChoiceButton;
class Segments;
class Switch;

//! The computer around the window: its session, tray, lock and sleep. A row for which the desktop
//! lacks the means, or the person is no agent, is left out.
class DesktopSection : public SettingsSection
{
    Q_OBJECT
public:
    DesktopSection(center::Desk &desk, site::Settings &settings, const DesktopMeans &means,
                   QWidget *parent = nullptr);

    void refresh(); //!< Something was changed elsewhere, or the means were.

protected:
    void retranslate() override;

private:
    void addSession();
    void addTray();
    void addAbsence();
    void refreshAbsence();
    void refreshReasons();

    center::Desk &m_desk;
    const DesktopMeans m_means;
    site::DesktopRules m_rules;
    SettingsRow *m_startRow = nullptr;
    Switch *m_start = nullptr;
    SettingsRow *m_closeRow = nullptr;
    Segments *m_close = nullptr;
    SettingsRow *m_trayRow = nullptr;
    Segments *m_tray = nullptr;
    SettingsRow *m_lockRow = nullptr;
    ChoiceButton *m_lock = nullptr;
    QStringList m_reasons; //!< Names, in the order of the choices behind the first two.
    SettingsRow *m_idleRow = nullptr;
    ChoiceButton *m_idle = nullptr;
    SettingsRow *m_sleepRow = nullptr;
    Segments *m_sleep = nullptr;
};

} // namespace vigie::ui
