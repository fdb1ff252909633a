// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Button;
class KeyMap;

//! Versions, licences and what helps when something goes wrong.
class AboutSection : public SettingsSection
{
    Q_OBJECT
public:
    AboutSection(const center::Desk &desk, const KeyMap &keys, QWidget *parent = nullptr);

Q_SIGNALS:
    void consoleRequested();
    void bundleRequested();

protected:
    void retranslate() override;

private:
    const center::Desk &m_desk;
    const KeyMap &m_keys;
    SettingsRow *m_version;
    SettingsRow *m_qt;
    SettingsRow *m_server;
    SettingsRow *m_licence;
    SettingsRow *m_support;
    Button *m_console;
    Button *m_bundle;
};

} // namespace vigie::ui
