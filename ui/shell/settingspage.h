// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class Button;
class InkLabel;
class Segments;

//! Settings of this computer: appearance, language, row height. Each takes effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(site::Settings &settings, QWidget *parent = nullptr);

    void setLanguage(const QString &code); //!< The one in force.

Q_SIGNALS:
    void themeChosen(vigie::ui::ThemeChoice theme);
    void languageChosen(const QString &code);
    void compactRowsChosen(bool compact);
    void consoleRequested();
    void bundleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    site::Settings &m_settings;
    InkLabel *m_title;
    InkLabel *m_themeLabel;
    InkLabel *m_languageLabel;
    InkLabel *m_rowsLabel;
    InkLabel *m_supportLabel;
    Segments *m_theme;
    Segments *m_language;
    Segments *m_rows;
    Button *m_console;
    Button *m_bundle;
};

} // namespace vigie::ui
