// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/widgets/theme.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class ChoiceButton;
class Segments;
class Switch;

//! Theme, rows, size of text, motion. Each takes effect at once.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AppearanceSection(site::Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChosen(vigie::ui::ThemeChoice theme);
    void compactRowsChosen(bool compact);

protected:
    void retranslate() override;

private:
    site::Settings &m_settings;
    SettingsRow *m_themeRow;
    Segments *m_theme;
    SettingsRow *m_rowsRow;
    Segments *m_rows;
    SettingsRow *m_textRow;
    ChoiceButton *m_text;
    QCheckBox *m_systemFont;
    SettingsRow *m_motionRow;
    Switch *m_motion;
};

} // namespace vigie::ui
