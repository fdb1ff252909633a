// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/logring.h"
#include "net/wirelog.h"
#include "site/policy.h"
#include "site/settings.h"
#include "site/settingscheck.h"
#include "store/journal.h"
#include "ui/apps/apptools.h"
#include "ui/desktop/desktop.h"
#include "ui/settings/desktopmeans.h"
#include "ui/shell/departure.h"
#include "ui/shell/languages.h"
#include "ui/shell/options.h"
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
class Entrance;
class MainWindow;
class PasswordKeeper;
class SettingsPlace;
class Workspace;

//! The running program: it ties the window, the way in, the desk of who is signed in and the way
//! out.
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
    PasswordKeeper &keeper() const;
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
    void listenToEntrance();
    void listenToDeparture();
    void listenToDesktop();
    void keepTyped();
    void showNews(); //!< Of the person's absence.
    DesktopMeans means();
    void enter();
    void enterAdministration(); //!< That alone.
    void tellOfSettings(); //!< Once.
    void tellOfJournal();
    void listenToSettings(Workspace &workspace);
    void listenTo(SettingsPlace &place, Workspace &workspace);
    void followSettings(const QString &key);
    void switchTo(const QUrl &server); //!< Signs out here and in there.
    void close(); //!< By the person's wish: into the tray, or for good.
    void keepInTray();
    void askToLeave(Departure::Goal goal);
    void leave(bool forgetsPassword);
    void tell(const QString &sentence); //!< In the workspace, where there is one.

    QApplication &m_qtApplication;
    const Setup m_setup;
    const SystemClock m_clock;
    LogRing m_log;
    net::WireLog m_wire{m_clock};
    const site::SettingsCheck m_settingsCheck; //!< Before they are opened.
    site::Settings m_settings;
    std::unique_ptr<store::Journal>
        m_journal; //!< What was typed and not sent: it outlives all that is shown.
    site::Policy m_policy;
    Languages m_languages;
    KeyMap m_keys;
    std::unique_ptr<models::FrameClock> m_frames;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Entrance> m_entrance;
    std::unique_ptr<Departure> m_departure;
    std::unique_ptr<center::Desk> m_desk;
    std::optional<site::Profile> m_next; //!< Where the person switches to.
    bool m_toldOfSettings = false;
    bool m_closes = false; //!< The program, once the person has left.
};

} // namespace vigie::ui
