// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"
#include "site/settingscheck.h"
#include "ui/shell/signinform.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace vigie::site {
class Policy;
class Settings;
}

namespace vigie::ui {

class Banner;
class PageFoot;
class ServerForm;
class ServerList;

//! Where to sign in: a remembered server, or the demonstration floor.
struct Place
{
    bool isDemo = false;
    DemoRole role = DemoRole::Agent; //!< Of the demonstration.
    site::Profile server{};

    bool operator==(const Place &) const = default;
};

//! The first page: servers at the left, the form of the chosen one at the right.
//!
//! It keeps the list of servers in the settings; signing in is asked for by a signal, and what
//! comes of it is told back with showProblem() and setBusy().
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    SignInPage(site::Settings &settings, const site::Policy &policy, QWidget *parent = nullptr);

    void showServer(const site::Profile &server); //!< Filled with its last login and number.
    void showDemo(DemoRole role);
    void showServerForm(const site::Profile &profile = {});
    //! The last server used, else the first of the list, else the form for a new one.
    void showLast();

    const Place &place() const { return m_place; }
    SignInForm *form(); //!< Made when it is asked for.
    void setLanguage(const QString &code);
    void setKeysKey(const QString &key); //!< Of the overview of the keys.
    //! Nothing: not known yet. False: a banner says so, and nothing can be kept.
    void setHasKeychain(std::optional<bool> has);
    void setSettingsCheck(const site::SettingsCheck &check); //!< What is wrong with them is shown.

Q_SIGNALS:
    void signInRequested(const vigie::ui::Place &place, const vigie::ui::Entry &entry);
    void administrationRequested(const vigie::ui::Place &place); //!< That alone.
    void cancelRequested();
    void demoShown(); //!< The simulator can be started meanwhile.
    void languageChosen(const QString &code);
    void keysRequested();
    void bundleRequested();
    void keychainSought(); //!< The person wants it looked for again.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void listServers();
    void listenToList();
    ServerForm *serverForm();
    void add(QWidget *form);
    void cancelIfBusy();
    void saveServer(const site::Profile &profile, const QUrl &replaces);
    void removeServer(const QUrl &url);
    void chooseServer(const QUrl &url);
    void probe();
    void showKeychain();
    void explainKeychain();
    void showSettingsCheck();
    void explainSettings();

    site::Settings &m_settings;
    const site::Policy &m_policy;
    Banner *m_banner;
    Banner *m_settingsBanner;
    ServerList *m_list;
    QStackedLayout *m_forms;
    SignInForm *m_form = nullptr; //!< Each form is made when it is shown for the first time.
    ServerForm *m_serverForm = nullptr;
    PageFoot *m_foot;
    ServerProbe m_probe;
    Place m_place;
    std::optional<bool> m_hasKeychain;
    site::SettingsCheck m_settingsCheck;
};

} // namespace vigie::ui
