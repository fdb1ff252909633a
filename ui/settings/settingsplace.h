// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desktopmeans.h"
#include "ui/widgets/statusbar.h"
#include "ui/widgets/theme.h"

#include <QUrl>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace vigie::center {
class Desk;
}
namespace vigie::site {
class PageChoices;
class Policy;
class Settings;
}

namespace vigie::ui {

class AppearanceSection;
class DesktopSection;
class Field;
class InkLabel;
class KeyMap;
class LanguageSection;
class Pane;
class NoticesSection;
class ProfilesSection;
class ScreenPopsSection;
class SecuritySection;
class SettingsNav;
class SettingsRow;
class SettingsSection;

//! The place of the settings: a list of headings at the left, their rows beside.
//!
//! From 1200 on neighbours share the width in two panes; below, one heading is shown at a time.
class SettingsPlace : public QWidget
{
    Q_OBJECT
public:
    //! @param profile address of the profile in use; empty: the demonstration.
    SettingsPlace(center::Desk &desk, site::Settings &settings, site::Policy &policy, KeyMap &keys,
                  const DesktopMeans &means, site::PageChoices &choices, const QUrl &profile,
                  QWidget *parent = nullptr);
    ~SettingsPlace() override;

    void refreshLanguage(); //!< It was chosen elsewhere.
    void refreshDesktop(); //!< What the desktop has or does was changed elsewhere.
    void setCanKeepPassword(bool can);
    void setFloorOpen(bool isOpen); //!< The supervisor's floor, by the person's rights.
    void setCanEmbed(bool can); //!< Pages of applications, in the window.
    void showSection(const QString &objectName); //!< "callsSection" and so on.
    void find(); //!< The field that finds a setting gets the focus.
    QList<StatusBar::KeyHint> keyHints() const;

Q_SIGNALS:
    void themeChosen(vigie::ui::ThemeChoice theme);
    void languageChosen(const QString &code); //!< Empty: the system's.
    void formatsChosen(bool areSystems);
    void compactRowsChosen(bool compact);
    void passwordRefused();
    void consoleRequested();
    void bundleRequested();
    void profileSwitchRequested(const QUrl &server);
    void profileEditRequested(const QUrl &server); //!< Empty: a new one.
    void profileRemovalRequested(const QUrl &server);
    void leaveRequested(); //!< Esc: back to where the person was.

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        SettingsSection *section = nullptr;
        int spread = 0; //!< Those of one share the width.
        bool isRight = false;
        bool isListed = true; //!< Has an entry of its own at the left.
    };
    void addSections(site::Settings &settings, site::Policy &policy, KeyMap &keys,
                     const DesktopMeans &means, site::PageChoices &choices, const QUrl &profile);
    void add(SettingsSection *section, const QString &name, int spread, bool isRight,
             bool isListed = true);
    QScrollArea *addPane(QBoxLayout *&column);
    void arrange();
    void fit(); //!< One pane or two: by the width and the size of the text.
    void open(int part);
    void search(const QString &words);
    void goToFound();
    void markRow(SettingsRow *row);
    void retranslate();

    center::Desk &m_desk;
    KeyMap &m_keys;
    Field *m_find;
    Pane *m_navPane = nullptr;
    SettingsNav *m_nav;
    InkLabel *m_hint;
    QBoxLayout *m_left = nullptr; //!< Before the panes, which set them.
    QBoxLayout *m_right = nullptr;
    QScrollArea *m_leftPane;
    QScrollArea *m_rightPane;
    QList<Part> m_parts;
    AppearanceSection *m_appearance = nullptr;
    DesktopSection *m_desktop = nullptr;
    LanguageSection *m_language = nullptr;
    NoticesSection *m_notices = nullptr;
    ProfilesSection *m_profiles = nullptr;
    SecuritySection *m_security = nullptr;
    ScreenPopsSection *m_screenPops = nullptr;
    int m_current = 0;
    std::optional<bool> m_isWide;
    SettingsRow *m_marked = nullptr;
};

} // namespace vigie::ui
