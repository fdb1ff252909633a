// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entrance.h"

#include "center/desk.h"
#include "site/policy.h"
#include "site/profiles.h"
#include "site/settings.h"
#include "ui/shell/certificatedialog.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passwordkeeper.h"
#include "ui/shell/signinflow.h"
#include "ui/shell/signintexts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

Entrance::Entrance(const Ground &ground, QObject *parent)
    : QObject(parent)
    , m_clock(ground.clock)
    , m_settings(ground.settings)
    , m_policy(ground.policy)
    , m_window(ground.window)
    , m_page(*m_window.signInPage())
    , m_keeper(std::make_unique<PasswordKeeper>())
    , m_flow(std::make_unique<SignInFlow>(
          m_clock, [this]() -> SignInForm & { return *m_page.form(); }, &m_window))
{
    m_flow->setWireLog(&ground.wire);
    connect(m_flow.get(), &SignInFlow::failed, this, &Entrance::handleFailure);
    connect(m_flow.get(), &SignInFlow::entered, this, &Entrance::entered);
    connect(&m_settings, &site::Settings::changed, this, [this](const QString &key) {
        if (key == "servers"_L1)
            followProfile();
    });
    listenToPage();
    listenToKeychain();
}

Entrance::~Entrance() = default;

// The page ------------------------------------------------------------------------------------

void Entrance::listenToPage()
{
    connect(&m_page, &SignInPage::signInRequested, this, &Entrance::signIn);
    connect(&m_page, &SignInPage::administrationRequested, this, &Entrance::enterAdministration);
    connect(&m_page, &SignInPage::demoShown, this, [this] { floor().start(); });
    connect(&m_page, &SignInPage::keychainSought, m_keeper.get(), &PasswordKeeper::probe);
    connect(&m_page, &SignInPage::cancelRequested, this, [this] {
        m_entersFloor = false;
        m_flow->cancel();
    });
}

void Entrance::openFirst(const Options &options, const QString &password)
{
    if (options.demo) {
        m_page.showDemo(*options.demo);
        if (*options.demo != DemoRole::Choose)
            signIn(m_page.place(), m_page.form()->entry());
        return;
    }
    if (options.server.isEmpty()) {
        m_page.showLast();
        return;
    }
    site::Profile server = site::profileOf(m_settings, m_policy, options.server);
    server.allowsClearText = server.allowsClearText || options.allowsClearText;
    m_page.showServer(server);
    const Entry entry{.login = options.login.isEmpty() ? server.login : options.login,
                      .password = password,
                      .phone = options.phone.isEmpty() && options.login.isEmpty() ? server.phone
                                                                                  : options.phone,
                      .keepsPassword = server.keepsPassword};
    m_page.form()->setEntry(entry);
    m_page.form()->setKept(server.keepsPassword && entry.login == server.login);
    m_page.form()->focusFirstEmpty();
    if (options.readsPassword && server.hasXuc)
        signIn(m_page.place(), entry);
}

void Entrance::openAgain()
{
    if (m_place.isDemo)
        m_page.showDemo(m_place.role);
    else
        m_page.showServer(m_place.server);
}

void Entrance::openNext(const site::Profile &server)
{
    m_page.showServer(server);
    if (!server.hasXuc)
        enterAdministration(m_page.place());
    else if (m_page.form()->isKept() && m_keeper->hasKeychain() == true)
        signIn(m_page.place(), m_page.form()->entry());
}

// Signing in ----------------------------------------------------------------------------------

void Entrance::signIn(const Place &place, const Entry &entry)
{
    m_place = place;
    m_entry = entry;
    if (place.isDemo) {
        m_entersFloor = true;
        m_page.form()->setBusy(true);
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

void Entrance::enterAdministration(const Place &place)
{
    m_entersFloor = false;
    m_flow->cancel();
    m_place = place;
    m_entry = {};
    m_settings.remember(m_place.server); // The policy's too: what is chosen inside is kept there.
    m_settings.setCurrentServer(m_place.server.url);
    Q_EMIT administrationEntered();
}

void Entrance::sendSignIn()
{
    const site::Profile &server = m_place.server;
    m_flow->start({.server = server.url,
                   .login = m_entry.login,
                   .password = m_entry.password,
                   .pin = site::pinFor(m_policy, server),
                   .authorities = site::authoritiesFor(m_policy, server),
                   .allowClearText = server.allowsClearText},
                  m_entry.phone, server.phone);
}

void Entrance::handleFailure(const Error &error, const QUrl &server)
{
    if (m_place.isDemo)
        return;
    if (error.kind == ErrorKind::Credentials && m_usesKept) {
        dropPassword();
        m_page.form()->showProblem(FormPart::Password, [] {
            return tr("The server takes the password kept in the keychain no more. It was removed "
                      "there: type the new one.");
        });
        return;
    }
    const CertificateFacts facts = certificateFacts(error, server);
    if (facts.canBePinned())
        askAboutCertificate(facts);
}

void Entrance::askAboutCertificate(const CertificateFacts &facts)
{
    const bool isLocked = m_policy.isPinLocked(facts.server.host());
    site::Pin before = m_place.server.pin;
    if (isLocked)
        before = {.fingerprint = m_policy.pinOf(facts.server.host())};
    auto *dialog = new CertificateDialog(facts, before, isLocked, &m_window);
    connect(dialog, &CertificateDialog::pinned, this, [this](const site::Pin &pin) {
        m_place.server.pin = pin;
        m_settings.remember(m_place.server);
        m_page.showServer(m_place.server);
        m_page.form()->setEntry(m_entry);
        sendSignIn();
    });
    dialog->open();
}

std::unique_ptr<center::Desk> Entrance::takeDesk()
{
    std::unique_ptr<center::Desk> desk = m_flow->takeDesk();
    if (desk) {
        watch(*desk);
        remember();
    }
    return desk;
}

void Entrance::watch(center::Desk &desk)
{
    connect(&desk, &center::Desk::linkChanged, this, [this, &desk] { keepOffered(desk); });
    connect(&desk, &center::Desk::accessRefused, this, [this](const Error &error) {
        withdrawPassword();
        if (error.kind == ErrorKind::Credentials && keepsPassword())
            dropPassword();
    });
}

void Entrance::remember()
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

void Entrance::followProfile()
{
    if (m_place.isDemo)
        return;
    const QList<site::Profile> servers = m_settings.servers();
    for (const site::Profile &each : servers) {
        if (each.url == m_place.server.url)
            m_place.server = each;
    }
}

// The keychain --------------------------------------------------------------------------------

void Entrance::listenToKeychain()
{
    connect(m_keeper.get(), &PasswordKeeper::found, this, [this] {
        const bool isFirst = !std::exchange(m_hasAskedKeychain, true);
        const bool isThere = m_keeper->hasKeychain() == true;
        m_page.setHasKeychain(m_keeper->hasKeychain());
        Q_EMIT keychainFound(isThere);
        const site::Profile &server = m_page.place().server;
        // Only at the start: who has signed out wants to stay so.
        const bool mayEnter = isFirst && !m_page.place().isDemo && server.keepsPassword;
        if (mayEnter && isThere && !m_window.workspace() && !m_page.form()->isBusy()
            && m_page.form()->isKept() && m_page.form()->entry().password.isEmpty())
            signIn(m_page.place(), m_page.form()->entry());
    });
    connect(m_keeper.get(), &PasswordKeeper::notKept, this, [this] {
        m_place.server.keepsPassword = false;
        m_settings.remember(m_place.server);
        Q_EMIT told(tr("The keychain did not take your password: Vigie will ask for it at the "
                       "next sign-in."));
    });
}

void Entrance::signInWithKept()
{
    SignInForm *form = m_page.form();
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

bool Entrance::keepsPassword() const
{
    return !m_place.isDemo && m_place.server.keepsPassword;
}

void Entrance::dropPassword()
{
    m_keeper->forget(m_place.server);
    m_place.server.keepsPassword = false;
    m_settings.remember(m_place.server);
    m_page.form()->setKept(false);
}

void Entrance::keepOffered(const center::Desk &desk)
{
    if (m_offered.isEmpty() || desk.link() != center::LinkState::Live || desk.needsPassword())
        return;
    if (m_entry.keepsPassword && !m_place.isDemo) {
        m_place.server.keepsPassword = true;
        m_settings.remember(m_place.server);
        m_keeper->keep(m_place.server, m_offered);
    }
    withdrawPassword();
}

// The demonstration ---------------------------------------------------------------------------

DemoFloor &Entrance::floor()
{
    if (!m_floor) {
        m_floor = std::make_unique<DemoFloor>();
        listenToFloor();
    }
    return *m_floor;
}

void Entrance::listenToFloor()
{
    connect(m_floor.get(), &DemoFloor::ready, this, [this] {
        if (m_entersFloor)
            enterFloor();
        Q_EMIT floorReady();
    });
    connect(m_floor.get(), &DemoFloor::failed, this, [this](DemoFloor::Problem problem) {
        if (m_window.workspace()) {
            Q_EMIT floorDied();
            return;
        }
        m_entersFloor = false;
        m_flow->cancel();
        if (m_page.form()->isDemo())
            m_page.form()->showProblem(FormPart::Whole,
                                       [problem] { return demoSentence(problem); });
    });
}

void Entrance::enterFloor()
{
    m_entersFloor = false;
    const bool isAgent
        = m_place.role != DemoRole::Supervisor && m_place.role != DemoRole::Administrator;
    m_flow->start(
        {.server = m_floor->server(), .login = m_entry.login, .password = m_entry.password},
        m_entry.phone, isAgent ? u"1001"_s : u"1901"_s);
}

//! An agent of the demonstration has no business there.
AdminSite Entrance::demoAdministration() const
{
    const bool isOffered
        = m_place.role == DemoRole::Supervisor || m_place.role == DemoRole::Administrator;
    if (!m_place.isDemo || !isOffered || !m_floor)
        return {};
    return {.server = m_floor->administration(),
            .login = u"admin"_s,
            .publicKey = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFZpZ2llRGVtb25zdHJhdGlvbktleQ "
                         "xci@demo"_s,
            .password = u"superpass"_s};
}

site::SiteRules Entrance::rules() const
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

} // namespace vigie::ui
