// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apps/apptools.h"
#include "ui/shell/linktexts.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace vigie::models {
class FrameClock;
}

namespace vigie::site {
class PageChoices;
class Policy;
class Settings;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class AdminDoor;
class AgentPages;
class AgentPlace;
class AwayBanner;
class ConsolePage;
class FloorTools;
struct DesktopMeans;
class KeyMap;
class LinkBanner;
class LoginQuestions;
class PasswordQuestion;
class Rail;
class SettingsDoor;
class StatusBar;
class SupervisorPlace;
class Toasts;
class WireBook;

//! What a signed-in person works in: the rail, the place in front, the banner, the status bar.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    //! @param serverName for the status bar; empty: the demonstration floor.
    Workspace(center::Desk &desk, models::FrameClock &clock, site::Settings &settings,
              site::Policy &policy, KeyMap &keys, store::Journal &journal, const AppTools &tools,
              const DesktopMeans &means, const QString &serverName, QWidget *parent = nullptr);
    ~Workspace() override;

    center::Desk &desk() const { return m_desk; }
    site::Settings &settings() const { return m_settings; }
    const site::Policy &policy() const { return m_policy; } //!< Of the site, over the profile.
    SettingsDoor &settingsDoor() const { return *m_settingsDoor; }
    void showSettings(const QString &section); //!< "profilesSection" and so on.
    AgentPages *pages() const { return m_pages; }
    AwayBanner *awayBanner() const { return m_away; }
    FloorTools &floorTools() const { return *m_floorTools; }
    SupervisorPlace *floorPlace() const { return m_floor; } //!< Null: not opened yet.
    void showFloor();
    //! Offers the administration; takes the door.
    void setAdministration(AdminDoor *door);
    AdminDoor *administration() const { return m_admin; }
    void showAdministration();
    QString title() const; //!< State and person, for the window's title.
    void setFloorDied(bool died);
    void setCompactRows(bool compact);
    void openConsole(); //!< The event console, in place of the agent's page.
    void tell(const QString &failure); //!< A toast that stays.

Q_SIGNALS:
    void signOutRequested();
    void floorRequested();
    void passwordOffered(const QString &password); //!< Being tried on the server.
    void titleChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum RailEntry { AgentEntry, SettingsEntry, SignOutEntry, FloorEntry, AdminEntry };

    void retranslate();
    void makeAgentPlace(); //!< Also in another language: its texts are made with it.
    void makeFloor(); //!< The supervisor's place, when it is first opened and in another language.
    void watchFloor();
    void showFloorEntry(); //!< Rights may come late, or change.
    bool isFloorShown() const;
    void makeAdministration(); //!< As makeFloor().
    void showAdminEntry();
    bool isAdminShown() const;
    void go(int entry);
    void showLink();
    void showKeys();
    void askForPassword(const QString &problem);
    void showRefusal(const Error &error);
    void showLoginOutcome(const center::AgentLogin::Outcome &outcome);
    LinkNews news() const;

    center::Desk &m_desk;
    models::FrameClock &m_clock;
    site::Settings &m_settings;
    site::Policy &m_policy;
    KeyMap &m_keys;
    site::PageChoices *m_pageChoices;
    const QString m_serverName;
    FloorTools *m_floorTools;
    Rail *m_rail;
    LinkBanner *m_banner;
    AwayBanner *m_away;
    QStackedLayout *m_places;
    AgentPlace *m_agent = nullptr;
    AgentPages *m_pages; //!< Outlive the place when the language changes.
    SettingsDoor *m_settingsDoor;
    SupervisorPlace *m_floor = nullptr; //!< Made when it is first opened.
    AdminDoor *m_admin = nullptr;
    int m_home = AgentEntry; //!< Where one goes back to from the settings.
    StatusBar *m_status;
    Toasts *m_toasts;
    QWidget *m_alarmNews; //!< Its name is what a screen reader says of the floor's alarms.
    std::unique_ptr<WireBook>
        m_wireBook; //!< From the beginning: the console shows what was before.
    ConsolePage *m_console = nullptr; //!< Made when it is first opened.
    LoginQuestions *m_questions;
    QPointer<PasswordQuestion> m_passwordQuestion;
    QTimer m_newLanguage; //!< One rebuild for the several notices of one change.
    bool m_isCompact = false;
    bool m_hasFloorDied = false;
    bool m_isResuming = false; //!< The person gave another password, and it is being tried.
};

} // namespace vigie::ui
