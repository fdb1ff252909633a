// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/logring.h"
#include "center/intent.h"
#include "net/wirelog.h"
#include "site/policy.h"
#include "site/settings.h"
#include "store/journal.h"
#include "ui/apps/apptools.h"
#include "ui/desktop/desktop.h"
#include "ui/settings/desktopmeans.h"
#include "ui/shell/languages.h"
#include "ui/shell/options.h"
#include "ui/shell/signinpage.h"
#include "ui/widgets/keymap.h"

#include <QObject>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class DemoFloor;
struct CertificateFacts;
class Dialog;
class MainWindow;
class Workspace;
class PasswordKeeper;
class SignInFlow;

//! The running program: it ties the window, the sign-in and the desk of who is signed in.
class Application : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        Options options{};
        QString password{}; //!< As read from the standard input.
        QString journalFile{store::Journal::defaultPath()};
        QString settingsFile{site::Settings::defaultFile()};
        Desktop::Ground desktop{};
        QString policyFile{site::Policy::defaultFile()};
        AppTools tools{AppTools::ofTheDesktop()};
    };

    Application(QApplication &qtApplication, const Setup &setup);
    ~Application() override;

    void start(); //!< Shows the window, then does what the options ask for.

    MainWindow &window() const { return *m_window; }
    Desktop &desktop() const { return *m_desktop; }
    store::Journal &journal(); //!< Opened at its first use: the disk waits for the window.
    PasswordKeeper &keeper() const { return *m_keeper; }
    site::Settings &settings() { return m_settings; }
    const site::Policy &policy() const { return m_policy; }
    KeyMap &keys() { return m_keys; }
    center::Desk *desk() const { return m_desk.get(); } //!< Null: nobody is signed in.
    DemoFloor &floor(); //!< Made at its first use.

    void showBundle(); //!< The support bundle, before it is saved.
    void useLanguage(const QString &code);
    void useTheme(ThemeChoice theme);

Q_SIGNALS:
    void entered(); //!< The workspace is on screen.
    void left(); //!< Back on the sign-in page.

private:
    void listenToPage();
    void listenToDesktop();
    void keepTyped();
    void showNews(); //!< Of the person's absence.
    DesktopMeans means();
    void openFirstPage();
    void signIn(const Place &place, const Entry &entry);
    void signInWithKept(); //!< The password comes from the keychain.
    void sendSignIn();
    void watchKeychain();
    void handleFailure(const Error &error, const QUrl &server);
    void askAboutCertificate(const CertificateFacts &facts);
    void dropKeptPassword();
    void keepOffered();
    void addForgetting(Dialog &dialog); //!< A box, where a password is kept.
    void enterFloor();
    site::SiteRules rules() const; //!< Of the profile; of the floor where there is none.
    void enter();
    void tellOfJournal();
    void listenToSettings(Workspace &workspace);
    void followSettings(const QString &key);
    void switchTo(const QUrl &server); //!< Signs out here and in there.
    void enterNext();
    void editProfile(const QUrl &server); //!< Empty: a new one.
    void removeProfile(const QUrl &server);
    void rememberPlace();
    void askToLeave(bool closes);
    void askToLogOut(bool closes);
    void askToForget(); //!< Signing out of a server whose password is kept.
    void leaveAfter(center::IntentId farewell, bool closes);
    void leave(bool closes);
    void close(); //!< By the person's wish: into the tray, or for good.
    void keepInTray();
    void tellOfOrder(const QString &sentence);

    QApplication &m_qtApplication;
    const Setup m_setup;
    const SystemClock m_clock;
    LogRing m_log;
    net::WireLog m_wire{m_clock};
    site::Settings m_settings;
    std::unique_ptr<store::Journal>
        m_journal; //!< What was typed and not sent: it outlives all that is shown.
    site::Policy m_policy;
    Languages m_languages;
    KeyMap m_keys;
    std::unique_ptr<models::FrameClock> m_frames;
    std::unique_ptr<PasswordKeeper> m_keeper;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<SignInFlow> m_flow;
    std::unique_ptr<DemoFloor> m_floor;
    std::unique_ptr<center::Desk> m_desk;
    Place m_place; //!< Of the present or last sign-in.
    Entry m_entry;
    QString m_offered; //!< A new password, until the server has taken it.
    bool m_hasAskedKeychain = false;
    bool m_usesKept = false; //!< The sign-in under way has its password from the keychain.
    bool m_forgets = false; //!< Leaving takes the password out of the keychain.
    std::optional<site::Profile> m_next; //!< Where the person switches to.
    bool m_entersFloor = false; //!< As soon as the simulator is ready.
    std::optional<center::IntentId> m_farewell; //!< A log-out or a pause, before leaving.
    bool m_closesAfterwards = false;
};

} // namespace vigie::ui
