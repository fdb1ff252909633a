// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"
#include "ui/settings/settingssection.h"

namespace vigie::center {
class Desk;
}
namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class Field;
class Segments;
class WishNote;

//! On which device calls come first, and the number of the next sign-in.
class DevicesSection : public SettingsSection
{
    Q_OBJECT
public:
    //! @param profile address of the profile in use; empty: the demonstration, which keeps nothing.
    DevicesSection(center::Desk &desk, site::Settings &settings, const QUrl &profile,
                   QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void refresh();
    void keepNumber();

    center::Desk &m_desk;
    site::Settings &m_settings;
    const QUrl m_profile;
    SettingsRow *m_useRow;
    Segments *m_use;
    WishNote *m_useNote;
    SettingsRow *m_numberRow;
    Field *m_number;
    int m_wanted = 0;
};

} // namespace vigie::ui
