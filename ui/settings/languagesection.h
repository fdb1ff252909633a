// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class ChoiceButton;
class Segments;

//! The program's language, and whose way of writing dates and numbers it follows.
class LanguageSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit LanguageSection(site::Settings &settings, QWidget *parent = nullptr);

    void refresh(); //!< Another language was chosen elsewhere.

Q_SIGNALS:
    void languageChosen(const QString &code); //!< Empty: the system's.
    void formatsChosen(bool areSystems);

protected:
    void retranslate() override;

private:
    site::Settings &m_settings;
    SettingsRow *m_languageRow;
    Segments *m_language;
    SettingsRow *m_formatsRow;
    ChoiceButton *m_formats;
};

} // namespace vigie::ui
