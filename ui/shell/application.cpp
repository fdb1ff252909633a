// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/desktoprules.h"
#include "site/profiles.h"
#include "ui/console/bundledialog.h"
#include "ui/desktop/presence.h"
#include "ui/models/frameclock.h"
#include "ui/settings/settingsplace.h"
#include "ui/shell/agentpages.h"
#include "ui/shell/awaybanner.h"
#include "ui/shell/certificatedialog.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/firstpaint.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passwordkeeper.h"
#include "ui/shell/serverform.h"
#include "ui/shell/signinflow.h"
#include "ui/shell/signintexts.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

} // namespace

Application::Application(QApplication &qtApplication, const Setup &setup)
    : m_qtApplication(qtApplication)
    , m_setup(setup)
    , m_settings(setup.settingsFile)
    , m_policy(setup.policyFile)
    , m_frames(std::make_unique<models::FrameClock>(m_clock))
{
    const Options &options = m_setup.options;
    m_log.install();
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
    m_keeper = std::make_unique<PasswordKeeper>();
    m_window = std::make_unique<MainWindow>(m_settings, m_policy, m_keys);
    m_flow = std::make_unique<SignInFlow>(m_clock, *m_window->signInPage()->form(), m_window.get());
    m_flow->setWireLog(&m_wire);
    m_window->signInPage()->setLanguage(m_languages.current());
    listenToPage();
    watchKeychain();
    connect(m_flow.get(), &SignInFlow::failed, this, &Application::handleFailure);
    connect(m_flow.get(), &SignInFlow::entered, this, &Application::enter);
    connect(m_window.get(), &MainWindow::closeRequested, this, [this] { close(); });
    m_desktop = std::make_unique<Desktop>(m_setup.desktop, m_settings, m_policy, m_keys, *m_frames,
                                          *m_window);
    connect(m_desktop.get(), &Desktop::quitRequested, this, [this] {
        m_desktop->showWindow();
        askToLeave(true);
    });
    connect(m_desktop.get(), &Desktop::told, this, &Application::tellOfOrder);
    listenToDesktop();
}

Application::~Application()
{
    // The workspace reads the desk to its end.
    m_flow.reset();
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
            workspace->settingsPlace()->refreshDesktop();
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

void Application::listenToPage()
{
    SignInPage *page = m_window->signInPage();
    connect(page, &SignInPage::signInRequested, this, &Application::signIn);
    connect(page, &SignInPage::languageChosen, this, &Application::useLanguage);
    connect(page, &SignInPage::demoShown, this, [this] { floor().start(); });
    connect(page, &SignInPage::bundleRequested, this, &Application::showBundle);
    connect(page, &SignInPage::cancelRequested, this, [this] {
        m_entersFloor = false;
        m_flow->cancel();
    });
}

void Application::start()
{
    openFirstPage();
    FirstPaint::reportIfAsked(m_window.get());
    const Options &options = m_setup.options;
    if (!options.startsHidden)
        m_window->show();
    else if (!m_desktop->hasTray())
        m_window->showMinimized();
    if (options.order && options.order->kind == Order::Kind::Link)
        m_desktop->carryOut(*options.order, [](const OrderReply &) {});
    // After the first paint: a locked keychain may ask the person.
    QTimer::singleShot(0, this, [this] { m_keeper->probe(); });
}

void Application::openFirstPage()
{
    const Options &options = m_setup.options;
    SignInPage *page = m_window->signInPage();
    if (options.demo) {
        page->showDemo(*options.demo);
        // There is no administration to go straight into: the page says so.
        if (*options.demo == DemoRole::Agent || *options.demo == DemoRole::Supervisor)
            signIn(page->place(), page->form()->entry());
        return;
    }
    if (options.server.isEmpty()) {
        page->showLast();
        return;
    }
    site::Profile server = site::profileOf(m_settings, m_policy, options.server);
    server.allowsClearText = server.allowsClearText || options.allowsClearText;
    page->showServer(server);
    const Entry entry{.login = options.login.isEmpty() ? server.login : options.login,
                      .password = m_setup.password,
                      .phone = options.phone.isEmpty() && options.login.isEmpty() ? server.phone
                                                                                  : options.phone,
                      .keepsPassword = server.keepsPassword};
    page->form()->setEntry(entry);
    page->form()->setKept(server.keepsPassword && entry.login == server.login);
    page->form()->focusFirstEmpty();
    if (options.readsPassword)
        signIn(page->place(), entry);
}

DemoFloor &Application::floor()
{
    if (!m_floor) {
        m_floor = std::make_unique<DemoFloor>();
        connect(m_floor.get(), &DemoFloor::ready, this, [this] {
            if (m_entersFloor)
                enterFloor();
            if (Workspace *workspace = m_window->workspace(); workspace && m_place.isDemo) {
                workspace->setFloorDied(false);
                m_desk->retryNow();
            }
        });
        connect(m_floor.get(), &DemoFloor::failed, this, [this](DemoFloor::Problem problem) {
            if (Workspace *workspace = m_window->workspace()) {
                workspace->setFloorDied(m_place.isDemo);
                return;
            }
            m_entersFloor = false;
            m_flow->cancel();
            SignInForm *form = m_window->signInPage()->form();
            if (form->isDemo())
                form->showProblem(FormPart::Whole, [problem] { return demoSentence(problem); });
        });
    }
    return *m_floor;
}

void Application::signIn(const Place &place, const Entry &entry)
{
    m_place = place;
    m_entry = entry;
    if (place.isDemo) {
        m_entersFloor = true;
        m_window->signInPage()->form()->setBusy(true);
        if (floor().isReady())
            enterFloor();
        else
            floor().start();
        return;
    }
    m_usesKept = entry.password.isEmpty();
    if (m_usesKept)
        signInWithKept();
    else
        sendSignIn();
}

void Application::sendSignIn()
{
    const site::Profile &server = m_place.server;
    m_flow->start({.server = server.url,
                   .login = m_entry.login,
                   .password = m_entry.password,
                   .pin = site::pinFor(m_policy, server),
                   .allowClearText = server.allowsClearText},
                  m_entry.phone, server.phone);
}

void Application::signInWithKept()
{
    SignInForm *form = m_window->signInPage()->form();
    form->setBusy(true);
    m_keeper->recall(m_place.server, [this, form](const QString &password) {
        if (!form->isBusy() || m_place.isDemo)
            return; // The person thought better of it meanwhile.
        form->setBusy(false);
        if (!password.isEmpty()) {
            m_entry.password = password;
            sendSignIn();
            return;
        }
        form->setKept(false);
        form->showProblem(FormPart::Password, [] {
            return tr("The keychain is locked or holds your password no more. Type it again.");
        });
    });
}

void Application::watchKeychain()
{
    SignInPage *page = m_window->signInPage();
    connect(page, &SignInPage::keychainSought, m_keeper.get(), &PasswordKeeper::probe);
    connect(m_keeper.get(), &PasswordKeeper::found, this, [this, page] {
        const bool isFirst = !std::exchange(m_hasAskedKeychain, true);
        page->setHasKeychain(m_keeper->hasKeychain());
        if (Workspace *workspace = m_window->workspace())
            workspace->settingsPlace()->setCanKeepPassword(m_keeper->hasKeychain() == true);
        const site::Profile &server = page->place().server;
        // Only at the start: who has signed out wants to stay so.
        const bool mayEnter = isFirst && !page->place().isDemo && server.keepsPassword;
        if (mayEnter && m_keeper->hasKeychain() == true && !m_desk && !page->form()->isBusy()
            && page->form()->isKept() && page->form()->entry().password.isEmpty())
            signIn(page->place(), page->form()->entry());
    });
    connect(m_keeper.get(), &PasswordKeeper::notKept, this, [this] {
        m_place.server.keepsPassword = false;
        m_settings.remember(m_place.server);
        if (Workspace *workspace = m_window->workspace())
            workspace->tell(tr("The keychain did not take your password: Vigie will ask for it at "
                               "the next sign-in."));
    });
}

void Application::handleFailure(const Error &error, const QUrl &server)
{
    if (m_place.isDemo)
        return;
    if (error.kind == ErrorKind::Credentials && m_usesKept) {
        dropKeptPassword();
        m_window->signInPage()->form()->showProblem(FormPart::Password, [] {
            return tr("The server takes the password kept in the keychain no more. It was removed "
                      "there: type the new one.");
        });
        return;
    }
    const CertificateFacts facts = certificateFacts(error, server);
    if (facts.canBePinned())
        askAboutCertificate(facts);
}

void Application::askAboutCertificate(const CertificateFacts &facts)
{
    const bool isLocked = m_policy.isPinLocked(facts.server.host());
    site::Pin before = m_place.server.pin;
    if (isLocked)
        before = {.fingerprint = m_policy.pinOf(facts.server.host())};
    auto *dialog = new CertificateDialog(facts, before, isLocked, m_window.get());
    connect(dialog, &CertificateDialog::pinned, this, [this](const site::Pin &pin) {
        m_place.server.pin = pin;
        m_settings.remember(m_place.server);
        m_window->signInPage()->showServer(m_place.server);
        m_window->signInPage()->form()->setEntry(m_entry);
        sendSignIn();
    });
    dialog->open();
}

void Application::dropKeptPassword()
{
    m_keeper->forget(m_place.server);
    m_place.server.keepsPassword = false;
    m_settings.remember(m_place.server);
    m_window->signInPage()->form()->setKept(false);
}

void Application::enterFloor()
{
    m_entersFloor = false;
    const bool isAgent = m_place.role != DemoRole::Supervisor;
    m_flow->start(
        {.server = m_floor->server(), .login = m_entry.login, .password = m_entry.password},
        m_entry.phone, isAgent ? u"1001"_s : u"1901"_s);
}

site::SiteRules Application::rules() const
{
    site::SiteRules rules = m_place.server.rules;
    if (m_place.isDemo && m_floor) {
        const QUrl pages = m_floor->thirdParty();
        rules.thirdPartyUrl = QUrl(pages.toString() + u"/thirdparty/service"_s);
        rules.allowedOrigins = {pages.toString()};
        rules.tokenHosts = {pages.host()};
    }
    return rules;
}

void Application::enter()
{
    m_desk = m_flow->takeDesk();
    m_policy.setProfileRules(rules());
    const QString name = m_place.isDemo ? QString() : shownAddress(m_place.server.url);
    auto *workspace = new Workspace(*m_desk, *m_frames, m_settings, m_policy, m_keys, journal(),
                                    m_setup.tools, means(), name);
    listenToSettings(*workspace);
    connect(workspace, &Workspace::signOutRequested, this, [this] { askToLeave(false); });
    connect(workspace, &Workspace::floorRequested, this, [this] { floor().start(); });
    connect(m_desk.get(), &center::Desk::intentChanged, this, [this](const center::Intent &intent) {
        if (!m_farewell || intent.id != *m_farewell || intent.isOpen())
            return;
        m_farewell.reset();
        if (intent.state == center::IntentState::Confirmed)
            leave(m_closesAfterwards);
        else
            m_window->workspace()->tell(
                intent.kind == center::IntentKind::Pause
                    ? tr("The server did not confirm that you are on pause. Try again.")
                    : tr("The server did not confirm that you are logged out. Try again."));
    });
    connect(workspace, &Workspace::passwordOffered, this,
            [this](const QString &password) { m_offered = password; });
    connect(m_desk.get(), &center::Desk::linkChanged, this, &Application::keepOffered);
    connect(m_desk.get(), &center::Desk::accessRefused, this, [this](const Error &error) {
        m_offered.clear();
        if (error.kind == ErrorKind::Credentials && m_place.server.keepsPassword && !m_place.isDemo)
            dropKeptPassword();
    });
    rememberPlace();
    m_window->enter(workspace);
    m_desktop->enter(*m_desk);
    Presence *presence = m_desktop->presence();
    connect(workspace->awayBanner(), &AwayBanner::answered, presence, &Presence::answer);
    connect(workspace->awayBanner(), &AwayBanner::dismissed, presence, &Presence::dismiss);
    tellOfJournal();
    Q_EMIT entered();
}

store::Journal &Application::journal()
{
    if (!m_journal)
        m_journal = std::make_unique<store::Journal>(m_setup.journalFile);
    return *m_journal;
}

void Application::tellOfJournal()
{
    Workspace *workspace = m_window->workspace();
    switch (journal().state()) {
    case store::Journal::State::Kept:
        break;
    case store::Journal::State::Renewed:
        workspace->tell(tr("The texts kept on this computer could not be read. They were moved "
                           "aside, to %1; new ones are kept again.")
                            .arg(QDir::toNativeSeparators(journal().setAside())));
        break;
    case store::Journal::State::InMemory:
        workspace->tell(tr("Texts you type cannot be kept on this computer: %1 cannot be written. "
                           "Save each before you close Vigie.")
                            .arg(QDir::toNativeSeparators(journal().path())));
        break;
    }
}

void Application::listenToSettings(Workspace &workspace)
{
    SettingsPlace *settings = workspace.settingsPlace();
    settings->setCanKeepPassword(m_keeper->hasKeychain() == true);
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
    connect(settings, &SettingsPlace::passwordRefused, this, &Application::dropKeptPassword);
    connect(settings, &SettingsPlace::profileSwitchRequested, this, &Application::switchTo);
    connect(settings, &SettingsPlace::profileEditRequested, this, &Application::editProfile);
    connect(settings, &SettingsPlace::profileRemovalRequested, this, &Application::removeProfile);
}

void Application::followSettings(const QString &key)
{
    if (key == "textSize"_L1 || key == "systemFont"_L1)
        applyText(
            m_qtApplication,
            {.percent = m_settings.textSize(), .usesSystemFont = m_settings.usesSystemFont()});
    else if (key == "reducesMotion"_L1)
        applyMotion(m_qtApplication, m_settings.reducesMotion());
    else if (key == "servers"_L1 && !m_place.isDemo) {
        const QList<site::Profile> servers = m_settings.servers();
        for (const site::Profile &each : servers) {
            if (each.url == m_place.server.url)
                m_place.server = each;
        }
    }
}

void Application::switchTo(const QUrl &server)
{
    if (!m_desk->center().calls().calls().isEmpty()) {
        m_window->workspace()->tell(tr("Finish your call first, then switch."));
        return;
    }
    m_next = site::profileOf(m_settings, m_policy, server);
    askToLeave(false);
}

void Application::editProfile(const QUrl &server)
{
    auto *dialog = new Dialog(server.isEmpty() ? tr("Add a server") : tr("Edit the server"),
                              Dialog::Width::Medium, m_window.get());
    dialog->setObjectName(u"profileDialog"_s);
    auto *form = new ServerForm(dialog);
    form->setStandsAlone(false);
    if (!server.isEmpty())
        form->setProfile(m_settings.server(server));
    dialog->content()->setContentsMargins(16, 0, 16, 16);
    dialog->content()->addWidget(form);
    dialog->addCancel();
    connect(form, &ServerForm::saved, this,
            [this, dialog](const site::Profile &profile, const QUrl &replaces) {
                m_settings.replace(replaces, profile);
                dialog->accept();
            });
    dialog->open();
    form->focusAddress();
}

void Application::removeProfile(const QUrl &server)
{
    const site::Profile profile = m_settings.server(server);
    auto *dialog = new Dialog(tr("Remove %1?").arg(shownAddress(server)), Dialog::Width::Small,
                              m_window.get());
    dialog->setObjectName(u"removeProfileDialog"_s);
    dialog->setText(tr("Its address, its login and its pinned key are forgotten on this computer; "
                       "a password kept in the keychain too. Nothing changes on the server."));
    dialog->addCancel();
    connect(dialog->addAnswer(tr("Remove"), Button::Variant::Danger, u"removeProfileNow"_s),
            &Button::clicked, this, [this, profile] {
                if (profile.keepsPassword)
                    m_keeper->forget(profile);
                m_settings.forget(profile.url);
            });
    dialog->open();
}

void Application::rememberPlace()
{
    if (m_place.isDemo)
        return;
    m_place.server.login = m_entry.login;
    if (!m_entry.phone.isEmpty())
        m_place.server.phone = m_entry.phone;
    if (m_entry.keepsPassword && !m_usesKept)
        m_keeper->keep(m_place.server, m_entry.password);
    else if (m_place.server.keepsPassword && !m_entry.keepsPassword)
        m_keeper->forget(m_place.server);
    m_place.server.keepsPassword = m_entry.keepsPassword;
    m_entry.password.clear();
    m_settings.remember(m_place.server);
    m_settings.setCurrentServer(m_place.server.url);
}

void Application::close()
{
    // Hidden, it goes on telling of calls; the tray shows the state and brings it back.
    if (m_desk && m_desktop->hasTray() && site::DesktopRules(m_settings).closesToTray())
        m_window->hide();
    else
        askToLeave(true);
}

void Application::keepInTray()
{
    site::DesktopRules(m_settings).setClosesToTray(true);
    m_window->hide();
}

void Application::tellOfOrder(const QString &sentence)
{
    if (Workspace *workspace = m_window->workspace())
        workspace->tell(sentence);
}

void Application::keepOffered()
{
    if (m_offered.isEmpty() || m_desk->link() != center::LinkState::Live || m_desk->needsPassword())
        return;
    if (m_entry.keepsPassword && !m_place.isDemo) {
        m_place.server.keepsPassword = true;
        m_settings.remember(m_place.server);
        m_keeper->keep(m_place.server, m_offered);
    }
    m_offered.clear();
}

void Application::askToLeave(bool closes)
{
    const center::Agent *agent = m_desk ? m_desk->center().ownAgent() : nullptr;
    if (agent && agent->isLoggedIn())
        askToLogOut(closes);
    else if (!closes && !m_next && m_place.server.keepsPassword && !m_place.isDemo)
        askToForget();
    else
        leave(closes);
}

void Application::askToForget()
{
    auto *dialog = new Dialog(tr("Sign out?"), Dialog::Width::Small, m_window.get());
    dialog->setObjectName(u"leaveDialog"_s);
    connect(dialog, &QDialog::rejected, this, [this] { m_next.reset(); });
    dialog->setText(tr("Your password for %1 is kept in the system's keychain.")
                        .arg(shownAddress(m_place.server.url)));
    addForgetting(*dialog);
    dialog->addCancel();
    connect(dialog->addAnswer(tr("Sign out"), Button::Variant::Primary, u"signOutNow"_s),
            &Button::clicked, this, [this] { leave(false); });
    dialog->open();
}

void Application::addForgetting(Dialog &dialog)
{
    m_forgets = false;
    if (m_place.isDemo || !m_place.server.keepsPassword)
        return;
    auto *box = new QCheckBox(tr("Forget my password on this computer"), &dialog);
    box->setObjectName(u"forgetPassword"_s);
    connect(box, &QCheckBox::toggled, this, [this](bool forgets) { m_forgets = forgets; });
    dialog.content()->setContentsMargins(16, 0, 16, 16);
    dialog.content()->addWidget(box);
}

void Application::askToLogOut(bool closes)
{
    const QString line = m_desk->center().ownAgent()->phone;
    const bool canKeep = closes && m_desktop->hasTray();
    // Behind a call it is proved only when that ends.
    const center::ShownState state = m_desk->center().ownAgent()->state;
    const bool canPause
        = m_desk->isUp() && !center::isBusy(state) && state != center::ShownState::Pause;
    Dialog::Width width = canKeep || canPause ? Dialog::Width::Medium : Dialog::Width::Small;
    if (canKeep && canPause)
        width = Dialog::Width::Large;
    auto *dialog = new Dialog(closes ? tr("Close Vigie?") : tr("Sign out?"), width, m_window.get());
    dialog->setObjectName(u"leaveDialog"_s);
    connect(dialog, &QDialog::rejected, this, [this] { m_next.reset(); });
    if (!closes)
        addForgetting(*dialog);
    dialog->addCancel();
    if (canKeep)
        connect(
            dialog->addAnswer(tr("Keep in the tray"), Button::Variant::Secondary, u"keepInTray"_s),
            &Button::clicked, this, &Application::keepInTray);
    if (!m_desk->isUp()) {
        dialog->setText(tr("You are logged in on line %1. Without a link to the server "
                           "you cannot be logged out now: calls of your queues go on "
                           "ringing there.")
                            .arg(line));
        connect(
            dialog->addAnswer(tr("Leave all the same"), Button::Variant::Danger, u"stayLoggedIn"_s),
            &Button::clicked, this, [this, closes] { leave(closes); });
        dialog->open();
        return;
    }
    dialog->setText(tr("You are logged in on line %1. If you stay so, calls of your "
                       "queues go on ringing there.")
                        .arg(line));
    connect(dialog->addAnswer(tr("Stay logged in"), Button::Variant::Secondary, u"stayLoggedIn"_s),
            &Button::clicked, this, [this, closes] { leave(closes); });
    if (canPause)
        connect(dialog->addAnswer(closes ? tr("Pause and close") : tr("Pause and sign out"),
                                  Button::Variant::Secondary, u"pauseAndLeave"_s),
                &Button::clicked, this, [this, closes] { leaveAfter(m_desk->pause(), closes); });
    connect(dialog->addAnswer(closes ? tr("Log out and close") : tr("Log out"),
                              Button::Variant::Primary, u"logOut"_s),
            &Button::clicked, this, [this, closes] { leaveAfter(m_desk->logOutAgent(), closes); });
    dialog->open();
}

void Application::leaveAfter(center::IntentId farewell, bool closes)
{
    m_closesAfterwards = closes;
    m_farewell = farewell;
}

void Application::leave(bool closes)
{
    m_farewell.reset();
    m_desktop->leave();
    m_offered.clear();
    if (std::exchange(m_forgets, false))
        dropKeptPassword();
    m_window->leave();
    if (m_desk) {
        m_desk->disconnect(this);
        m_desk->signOut();
        // After the workspace, which is to go the same way and reads it to its end.
        m_desk.release()->deleteLater();
    }
    if (closes) {
        m_window->closeForGood();
        return;
    }
    SignInPage *page = m_window->signInPage();
    if (m_next)
        enterNext();
    else if (m_place.isDemo)
        page->showDemo(m_place.role);
    else
        page->showServer(m_place.server);
    Q_EMIT left();
}

void Application::showBundle()
{
    (new BundleDialog(
         supportFiles({.log = m_log, .wire = m_wire, .settingsFile = m_setup.settingsFile}),
         m_clock.wallTime(), m_window.get()))
        ->open();
}

void Application::enterNext()
{
    SignInPage *page = m_window->signInPage();
    page->showServer(*std::exchange(m_next, {}));
    if (page->form()->isKept() && m_keeper->hasKeychain() == true)
        signIn(page->place(), page->form()->entry());
}

void Application::useLanguage(const QString &code)
{
    m_languages.use(code, m_settings.usesSystemFormats());
    m_settings.setLanguage(code);
    m_window->signInPage()->setLanguage(m_languages.current());
    if (Workspace *workspace = m_window->workspace())
        workspace->settingsPlace()->refreshLanguage();
}

void Application::useTheme(ThemeChoice theme)
{
    m_settings.setTheme(nameOf(theme));
    applyTheme(m_qtApplication, theme);
}

} // namespace vigie::ui
