// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "net/masking.h"
#include "site/desktoprules.h"
#include "site/profiles.h"
#include "ui/console/bundledialog.h"
#include "ui/desktop/presence.h"
#include "ui/models/frameclock.h"
#include "ui/settings/settingsdoor.h"
#include "ui/settings/settingsplace.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/adminworkspace.h"
#include "ui/shell/alarmway.h"
#include "ui/shell/awaybanner.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/entrance.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passwordkeeper.h"
#include "ui/shell/profiledialogs.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/signintexts.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

Application::Application(QApplication &qtApplication, const Setup &setup)
    : m_qtApplication(qtApplication)
    , m_setup(setup)
    , m_settingsCheck(site::checkSettings(setup.settingsFile))
    , m_settings(setup.settingsFile)
    , m_policy(setup.policyFile)
    , m_frames(std::make_unique<models::FrameClock>(m_clock))
{
    const Options &options = m_setup.options;
    m_log.install(net::withoutNumbers);
    initResources();
    m_languages.use(options.language.isEmpty() ? m_settings.language() : options.language,
                    m_settings.usesSystemFormats());
    applyText(m_qtApplication,
              {.percent = m_settings.textSize(), .usesSystemFont = m_settings.usesSystemFont()});
    applyMotion(m_qtApplication, m_settings.reducesMotion());
    connect(&m_settings, &site::Settings::changed, this, &Application::followSettings);
    applyTheme(
        m_qtApplication,
        options.theme.value_or(themeChoice(m_settings.theme()).value_or(ThemeChoice::System)));
    m_keys.restore(m_settings.value("keys").toMap());
    connect(&m_keys, &KeyMap::changed, this,
            [this] { m_settings.setValue("keys", m_keys.saved()); });
    m_window = std::make_unique<MainWindow>(m_settings, m_policy, m_keys);
    SignInPage *page = m_window->signInPage();
    page->setLanguage(m_languages.current());
    page->setSettingsCheck(m_settingsCheck);
    connect(page, &SignInPage::languageChosen, this, &Application::useLanguage);
    connect(page, &SignInPage::bundleRequested, this, &Application::showBundle);
    connect(m_window.get(), &MainWindow::closeRequested, this, &Application::close);
    m_entrance = std::make_unique<Entrance>(Entrance::Ground{.clock = m_clock,
                                                             .settings = m_settings,
                                                             .policy = m_policy,
                                                             .wire = m_wire,
                                                             .window = *m_window});
    m_departure = std::make_unique<Departure>(m_window.get());
    m_desktop = std::make_unique<Desktop>(m_setup.desktop, m_settings, m_policy, m_keys, *m_frames,
                                          *m_window);
    listenToEntrance();
    listenToDeparture();
    connect(m_desktop.get(), &Desktop::quitRequested, this, [this] {
        m_desktop->showWindow();
        askToLeave(Departure::Goal::Close);
    });
    connect(m_desktop.get(), &Desktop::told, this, &Application::tell);
    listenToDesktop();
}

Application::~Application()
{
    // The workspace reads the desk to its end.
    m_departure.reset();
    m_entrance.reset();
    m_desktop.reset();
    m_window.reset();
}

void Application::listenToDesktop()
{
    // The session ends with the program in it: nothing typed may wait for its second.
    connect(&m_qtApplication, &QGuiApplication::commitDataRequest, this, &Application::keepTyped);
    connect(m_desktop.get(), &Desktop::shutdownBegan, this, &Application::keepTyped);
    connect(m_desktop.get(), &Desktop::newsChanged, this, &Application::showNews);
    const auto refresh = [this] {
        if (Workspace *workspace = m_window->workspace())
            workspace->settingsDoor().refreshDesktop();
    };
    connect(m_desktop.get(), &Desktop::tellsIdleChanged, this, refresh);
    connect(&m_desktop->autostart(), &Autostart::changed, this, refresh);
}

void Application::keepTyped()
{
    if (m_journal)
        m_journal->flush();
}

void Application::showNews()
{
    if (Workspace *workspace = m_window->workspace(); workspace && m_desktop->presence())
        workspace->awayBanner()->setNews(m_desktop->presence()->news());
}

DesktopMeans Application::means()
{
    Autostart &autostart = m_desktop->autostart();
    return {.startsWithSession = [&autostart] { return autostart.isOn(); },
            .setStartsWithSession = [&autostart](bool isOn) { return autostart.set(isOn); },
            .tellsIdle
            = [this] { return m_desktop->presence() && m_desktop->presence()->tellsIdle(); },
            .hasTray = m_desktop->hasTray()};
}

void Application::listenToEntrance()
{
    connect(m_entrance.get(), &Entrance::entered, this, &Application::enter);
    connect(m_entrance.get(), &Entrance::administrationEntered, this,
            &Application::enterAdministration);
    connect(m_entrance.get(), &Entrance::told, this, &Application::tell);
    connect(m_entrance.get(), &Entrance::keychainFound, this, [this](bool isThere) {
        if (Workspace *workspace = m_window->workspace())
            workspace->settingsDoor().setCanKeepPassword(isThere);
    });
    connect(m_entrance.get(), &Entrance::floorReady, this, [this] {
        Workspace *workspace = m_window->workspace();
        if (!workspace || !m_entrance->place().isDemo)
            return;
        workspace->setFloorDied(false);
        m_desk->retryNow();
    });
    connect(m_entrance.get(), &Entrance::floorDied, this, [this] {
        if (Workspace *workspace = m_window->workspace())
            workspace->setFloorDied(m_entrance->place().isDemo);
    });
}

void Application::listenToDeparture()
{
    connect(m_departure.get(), &Departure::agreed, this, &Application::leave);
    connect(m_departure.get(), &Departure::cancelled, this, [this] { m_next.reset(); });
    connect(m_departure.get(), &Departure::trayChosen, this, &Application::keepInTray);
    connect(m_departure.get(), &Departure::notConfirmed, this, &Application::tell);
}

void Application::start()
{
    m_entrance->openFirst(m_setup.options, m_setup.password);
    const Options &options = m_setup.options;
    // After the first paint: a locked keychain may ask the person, and its library takes time.
    const auto probe = [this] { keeper().probe(); };
    if (options.startsHidden)
        QTimer::singleShot(0, this, probe);
    else
        FirstPaint::then(m_window.get(), probe);
    FirstPaint::reportIfAsked(m_window.get(), "first-paint");
    if (!options.startsHidden)
        m_window->show();
    else if (!m_desktop->hasTray())
        m_window->showMinimized();
    if (options.order && options.order->kind == Order::Kind::Link)
        m_desktop->carryOut(*options.order, [](const OrderReply &) {});
}

PasswordKeeper &Application::keeper() const
{
    return m_entrance->keeper();
}

DemoFloor &Application::floor()
{
    return m_entrance->floor();
}

void Application::enter()
{
    m_desk = m_entrance->takeDesk();
    m_policy.setProfileRules(m_entrance->rules());
    const Place &place = m_entrance->place();
    const QString name = place.isDemo ? QString() : shownAddress(place.server.url);
    auto *workspace = new Workspace(*m_desk, *m_frames, m_settings, m_policy, m_keys, journal(),
                                    m_setup.tools, means(), name);
    workspace->setAdministration(
        new AdminDoor({.settings = m_settings,
                       .policy = m_policy,
                       .journal = journal(),
                       .keys = m_keys,
                       .wire = &m_wire,
                       .desk = m_desk.get(),
                       .demoConfiguration = place.isDemo ? floor().configuration() : QUrl()},
                      place.isDemo ? QUrl() : place.server.url, m_entrance->demoAdministration()));
    listenToSettings(*workspace);
    connect(workspace, &Workspace::signOutRequested, this,
            [this] { askToLeave(Departure::Goal::SignInPage); });
    connect(workspace, &Workspace::floorRequested, this, [this] { floor().start(); });
    connect(workspace, &Workspace::passwordOffered, m_entrance.get(), &Entrance::offerPassword);
    FirstPaint::reportIfAsked(workspace, "first-workspace");
    FirstPaint::reportFiguresIfAsked(workspace, m_desk->center(), *m_frames);
    m_window->enter(workspace);
    m_desktop->enter(*m_desk);
    new AlarmWay(*m_desk, workspace->floorTools(), *m_desktop, workspace);
    Presence *presence = m_desktop->presence();
    connect(workspace->awayBanner(), &AwayBanner::answered, presence, &Presence::answer);
    connect(workspace->awayBanner(), &AwayBanner::dismissed, presence, &Presence::dismiss);
    if (place.isDemo && place.role == DemoRole::Administrator)
        workspace->showAdministration();
    tellOfSettings();
    tellOfJournal();
    Q_EMIT entered();
}

void Application::enterAdministration()
{
    m_policy.setProfileRules(m_entrance->rules());
    const site::Profile &profile = m_entrance->place().server;
    auto *door = new AdminDoor({.settings = m_settings,
                                .policy = m_policy,
                                .journal = journal(),
                                .keys = m_keys,
                                .wire = &m_wire},
                               profile.url, {});
    auto *administration
        = new AdminWorkspace(*door, *m_frames, m_keys,
                             profile.name.isEmpty() ? shownAddress(profile.url) : profile.name);
    connect(administration, &AdminWorkspace::signOutRequested, this,
            [this] { askToLeave(Departure::Goal::SignInPage); });
    m_window->enter(administration);
    tellOfSettings();
    tellOfJournal();
    Q_EMIT entered();
}

store::Journal &Application::journal()
{
    if (!m_journal)
        m_journal = std::make_unique<store::Journal>(m_setup.journalFile);
    return *m_journal;
}

//! Who did not stop at the sign-in page has not read its banner.
void Application::tellOfSettings()
{
    const QString sentence = settingsSentence(m_settingsCheck);
    if (!sentence.isEmpty() && !std::exchange(m_toldOfSettings, true))
        tell(sentence);
}

void Application::tellOfJournal()
{
    switch (journal().state()) {
    case store::Journal::State::Kept:
        break;
    case store::Journal::State::Renewed:
        tell(tr("The texts kept on this computer could not be read. They were moved "
                "aside, to %1; new ones are kept again.")
                 .arg(QDir::toNativeSeparators(journal().setAside())));
        break;
    case store::Journal::State::InMemory:
        tell(tr("Texts you type cannot be kept on this computer: %1 cannot be written. "
                "Save each before you close Vigie.")
                 .arg(QDir::toNativeSeparators(journal().path())));
        break;
    }
}

void Application::listenToSettings(Workspace &workspace)
{
    SettingsDoor &door = workspace.settingsDoor();
    door.setCanKeepPassword(keeper().hasKeychain() == true);
    connect(&door, &SettingsDoor::made, this,
            [this, &workspace](SettingsPlace *place) { listenTo(*place, workspace); });
}

void Application::listenTo(SettingsPlace &place, Workspace &workspace)
{
    SettingsPlace *settings = &place;
    connect(settings, &SettingsPlace::languageChosen, this, &Application::useLanguage);
    connect(settings, &SettingsPlace::formatsChosen, this, [this](bool areSystems) {
        m_settings.setUsesSystemFormats(areSystems);
        useLanguage(m_settings.language());
    });
    connect(settings, &SettingsPlace::themeChosen, this, &Application::useTheme);
    connect(settings, &SettingsPlace::consoleRequested, &workspace, &Workspace::openConsole);
    connect(settings, &SettingsPlace::bundleRequested, this, &Application::showBundle);
    connect(settings, &SettingsPlace::compactRowsChosen, &workspace,
            [this, &workspace](bool compact) {
                m_settings.setUsesCompactRows(compact);
                workspace.setCompactRows(compact);
            });
    connect(settings, &SettingsPlace::passwordRefused, m_entrance.get(), &Entrance::dropPassword);
    connect(settings, &SettingsPlace::profileSwitchRequested, this, &Application::switchTo);
    connect(settings, &SettingsPlace::profileEditRequested, this,
            [this](const QUrl &server) { openProfileEditor(m_settings, server, m_window.get()); });
    connect(settings, &SettingsPlace::profileRemovalRequested, this, [this](const QUrl &server) {
        askToRemoveProfile(m_settings, keeper(), server, m_window.get());
    });
}

void Application::followSettings(const QString &key)
{
    if (key == "textSize"_L1 || key == "systemFont"_L1)
        applyText(
            m_qtApplication,
            {.percent = m_settings.textSize(), .usesSystemFont = m_settings.usesSystemFont()});
    else if (key == "reducesMotion"_L1)
        applyMotion(m_qtApplication, m_settings.reducesMotion());
}

void Application::switchTo(const QUrl &server)
{
    if (!m_desk->center().calls().calls().isEmpty()) {
        tell(tr("Finish your call first, then switch."));
        return;
    }
    m_next = site::profileOf(m_settings, m_policy, server);
    askToLeave(Departure::Goal::OtherServer);
}

void Application::close()
{
    // Hidden, it goes on telling of calls; the tray shows the state and brings it back.
    if (m_desk && m_desktop->hasTray() && site::DesktopRules(m_settings).closesToTray())
        m_window->hide();
    else
        askToLeave(Departure::Goal::Close);
}

void Application::keepInTray()
{
    site::DesktopRules(m_settings).setClosesToTray(true);
    m_window->hide();
}

void Application::tell(const QString &sentence)
{
    if (Workspace *workspace = m_window->workspace())
        workspace->tell(sentence);
    else if (AdminWorkspace *administration = m_window->administration())
        administration->tell(sentence);
}

void Application::askToLeave(Departure::Goal goal)
{
    m_closes = goal == Departure::Goal::Close;
    const Workspace *workspace = m_window->workspace();
    AdminDoor *door = workspace ? workspace->administration() : nullptr;
    const AdminWorkspace *administration = m_window->administration();
    if (administration)
        door = &administration->door();
    m_departure->ask(goal,
                     {.desk = m_desk.get(),
                      .keptBy = m_entrance->keepsPassword() && !administration
                          ? std::optional(m_entrance->place().server)
                          : std::nullopt,
                      .hasTray = m_desktop->hasTray(),
                      .bulk = door ? &door->bulk() : nullptr});
}

void Application::leave(bool forgetsPassword)
{
    m_desktop->leave();
    m_entrance->withdrawPassword();
    if (forgetsPassword)
        m_entrance->dropPassword();
    m_window->leave();
    if (m_desk) {
        m_desk->disconnect(this);
        m_desk->signOut();
        // After the workspace, which is to go the same way and reads it to its end.
        m_desk.release()->deleteLater();
    }
    if (m_closes) {
        m_window->closeForGood();
        return;
    }
    if (m_next)
        m_entrance->openNext(*std::exchange(m_next, {}));
    else
        m_entrance->openAgain();
    Q_EMIT left();
}

void Application::showBundle()
{
    (new BundleDialog(
         supportFiles({.log = m_log, .wire = m_wire, .settingsFile = m_setup.settingsFile}),
         m_clock.wallTime(), m_window.get()))
        ->open();
}

void Application::useLanguage(const QString &code)
{
    m_languages.use(code, m_settings.usesSystemFormats());
    m_settings.setLanguage(code);
    m_window->signInPage()->setLanguage(m_languages.current());
    if (Workspace *workspace = m_window->workspace())
        workspace->settingsDoor().refreshLanguage();
}

void Application::useTheme(ThemeChoice theme)
{
    m_settings.setTheme(nameOf(theme));
    applyTheme(m_qtApplication, theme);
}

} // namespace vigie::ui
