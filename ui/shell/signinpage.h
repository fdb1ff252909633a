// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/settings.h"
#include "ui/shell/signinform.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace vigie::ui {

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
    explicit SignInPage(site::Settings &settings, QWidget *parent = nullptr);

    void showServer(const site::Profile &server); //!< Filled with its last login and number.
    void showDemo(DemoRole role);
    void showServerForm(const site::Profile &profile = {});
    //! The last server used, else the first of the list, else the form for a new one.
    void showLast();

    const Place &place() const { return m_place; }
    SignInForm *form() const { return m_form; }
    void setLanguage(const QString &code);
    void setKeysKey(const QString &key); //!< Of the overview of the keys.

Q_SIGNALS:
    void signInRequested(const vigie::ui::Place &place, const vigie::ui::Entry &entry);
    void cancelRequested();
    void demoShown(); //!< The simulator can be started meanwhile.
    void languageChosen(const QString &code);
    void keysRequested();
    void bundleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void listenToList();
    void saveServer(const site::Profile &profile, const QUrl &replaces);
    void removeServer(const QUrl &url);
    void chooseServer(const QUrl &url);
    void probe();

    site::Settings &m_settings;
    ServerList *m_list;
    QStackedLayout *m_forms;
    SignInForm *m_form;
    ServerForm *m_serverForm;
    PageFoot *m_foot;
    ServerProbe m_probe;
    Place m_place;
};

} // namespace vigie::ui
