// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class Segments;
class Switch;

//! How the program behaves around a call.
class InCallSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit InCallSection(site::Settings &settings, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    site::Settings &m_settings;
    SettingsRow *m_guardRow;
    Segments *m_guard;
    SettingsRow *m_linksRow;
    Switch *m_links;
};

} // namespace vigie::ui
