// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinpage.h"

#include "site/policy.h"
#include "site/profiles.h"
#include "site/settings.h"
#include "ui/shell/pagefoot.h"
#include "ui/shell/profiledialogs.h"
#include "ui/shell/serverform.h"
#include "ui/shell/serverlist.h"
#include "ui/shell/signintexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int formLeft = 112;
    constexpr int formTop = 108;

} // namespace

SignInPage::SignInPage(site::Settings &settings, const site::Policy &policy, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_policy(policy)
    , m_banner(new Banner(this))
    , m_settingsBanner(new Banner(this))
    , m_list(new ServerList(this))
    , m_forms(new QStackedLayout)
    , m_foot(new PageFoot(this))
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(formLeft, formTop, 24, 14);
    right->addLayout(m_forms, 1);
    right->addWidget(m_foot);
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_settingsBanner);
    column->addWidget(m_banner);
    column->addLayout(right, 1);
    halves->addLayout(column, 1);
    m_banner->setObjectName(u"keychainBanner"_s);
    m_banner->hide();
    connect(m_banner, &Banner::actionTriggered, this, &SignInPage::keychainSought);
    connect(m_banner, &Banner::secondTriggered, this, &SignInPage::explainKeychain);

    m_settingsBanner->setObjectName(u"settingsBanner"_s);
    m_settingsBanner->hide();
    connect(m_settingsBanner, &Banner::actionTriggered, this, &SignInPage::explainSettings);
    connect(m_settingsBanner, &Banner::secondTriggered, this, [this] { setSettingsCheck({}); });

    listenToList();
    connect(m_foot, &PageFoot::keysRequested, this, &SignInPage::keysRequested);
    connect(m_foot, &PageFoot::bundleRequested, this, &SignInPage::bundleRequested);
    connect(&m_probe, &ServerProbe::found, this, [this](const ServerProbe::Finding &finding) {
        m_foot->setFinding(finding);
        if (m_form)
            m_form->setFinding(finding);
    });
    listServers();
}

SignInForm *SignInPage::form()
{
    if (m_form)
        return m_form;
    m_form = new SignInForm(this);
    add(m_form);
    m_form->setCanKeep(m_hasKeychain.value_or(false));
    connect(m_form, &SignInForm::submitted, this,
            [this](const Entry &entry) { Q_EMIT signInRequested(m_place, entry); });
    connect(m_form, &SignInForm::administrationRequested, this,
            [this] { Q_EMIT administrationRequested(m_place); });
    connect(m_form, &SignInForm::cancelled, this, &SignInPage::cancelRequested);
    connect(m_form, &SignInForm::roleChosen, this, [this](DemoRole role) { m_place.role = role; });
    return m_form;
}

ServerForm *SignInPage::serverForm()
{
    if (m_serverForm)
        return m_serverForm;
    m_serverForm = new ServerForm(this);
    add(m_serverForm);
    connect(m_serverForm, &ServerForm::saved, this, &SignInPage::saveServer);
    connect(m_serverForm, &ServerForm::demoRequested, this, [this] { showDemo(DemoRole::Agent); });
    connect(m_serverForm, &ServerForm::administrationRequested, this, [this](const QUrl &profile) {
        openProfileEditor(m_settings, profile, window(), m_serverForm,
                          [this](const site::Profile &saved) {
                              listServers();
                              showServer(saved);
                          });
    });
    return m_serverForm;
}

void SignInPage::add(QWidget *form)
{
    m_forms->addWidget(form);
    // The foot was there before it, and comes after it.
    QWidget *last = nullptr;
    for (QWidget *each = form; each == form || form->isAncestorOf(each);
         each = each->nextInFocusChain()) {
        if (each->focusPolicy() & Qt::TabFocus)
            last = each;
    }
    if (last)
        m_foot->followByTab(last);
}

void SignInPage::cancelIfBusy()
{
    if (m_form && m_form->isBusy())
        Q_EMIT cancelRequested();
}

void SignInPage::listServers()
{
    QList<QUrl> fixed;
    for (const site::Profile &each : m_policy.servers())
        fixed.append(each.url);
    m_list->setServers(site::profilesOf(m_settings, m_policy), fixed);
}

void SignInPage::setKeysKey(const QString &key)
{
    m_foot->setKeysKey(key);
}

void SignInPage::listenToList()
{
    connect(m_list, &ServerList::serverChosen, this, &SignInPage::chooseServer);
    connect(m_list, &ServerList::demoChosen, this, [this] { showDemo(m_place.role); });
    connect(m_list, &ServerList::newServerChosen, this, [this] { showServerForm(); });
    connect(m_list, &ServerList::serverRemovalRequested, this, &SignInPage::removeServer);
    connect(m_list, &ServerList::languageChosen, this, &SignInPage::languageChosen);
    connect(m_list, &ServerList::serverEditRequested, this, [this](const QUrl &url) {
        const QList<site::Profile> servers = site::profilesOf(m_settings, m_policy);
        for (const site::Profile &each : servers) {
            if (each.url == url)
                showServerForm(each);
        }
    });
}

void SignInPage::showServer(const site::Profile &server)
{
    cancelIfBusy();
    m_place = {.isDemo = false, .role = m_place.role, .server = server};
    m_list->markServer(server.url);
    form()->setServer(server.name, server.url);
    m_form->setAdministration(site::hasAdministration(server), !server.hasXuc);
    m_form->setEntry({.login = server.login,
                      .password = {},
                      .phone = server.phone,
                      .keepsPassword = server.keepsPassword});
    m_form->setKept(server.keepsPassword);
    m_forms->setCurrentWidget(m_form);
    m_form->focusFirstEmpty();
    probe();
}

void SignInPage::showDemo(DemoRole role)
{
    cancelIfBusy();
    m_place = {.isDemo = true, .role = role, .server = {}};
    m_list->markDemo();
    form()->setDemo(role);
    m_forms->setCurrentWidget(m_form);
    m_form->focusFirstEmpty();
    probe();
    Q_EMIT demoShown();
}

void SignInPage::showServerForm(const site::Profile &profile)
{
    cancelIfBusy();
    if (profile.url.isEmpty())
        m_list->markNewServer();
    else
        m_list->markServer(profile.url);
    serverForm()->setProfile(profile);
    m_forms->setCurrentWidget(m_serverForm);
    m_serverForm->focusAddress();
    m_probe.cancel();
    m_foot->setFinding({});
}

void SignInPage::showLast()
{
    const QList<site::Profile> servers = site::profilesOf(m_settings, m_policy);
    if (servers.isEmpty())
        showServerForm();
    else
        chooseServer(m_settings.currentServer());
}

void SignInPage::chooseServer(const QUrl &url)
{
    const QList<site::Profile> servers = site::profilesOf(m_settings, m_policy);
    const auto known = std::find_if(servers.begin(), servers.end(),
                                    [&url](const site::Profile &each) { return each.url == url; });
    if (known != servers.end())
        showServer(*known);
    else if (!servers.isEmpty())
        showServer(servers.constFirst());
}

void SignInPage::saveServer(const site::Profile &profile, const QUrl &replaces)
{
    m_settings.replace(replaces, profile);
    listServers();
    showServer(profile);
}

void SignInPage::removeServer(const QUrl &url)
{
    m_settings.forget(url);
    listServers();
    showLast();
}

void SignInPage::probe()
{
    m_probe.cancel();
    m_foot->setFinding({});
    // After the first paint: the page comes first, what the network says may come later.
    if (!m_place.isDemo && isVisible())
        QTimer::singleShot(0, this, [this, url = m_place.server.url] {
            if (url == m_place.server.url)
                m_probe.ask(url, site::pinFor(m_policy, m_place.server),
                            site::authoritiesFor(m_policy, m_place.server));
        });
}

void SignInPage::setLanguage(const QString &code)
{
    m_list->setLanguage(code);
}

void SignInPage::setHasKeychain(std::optional<bool> has)
{
    m_hasKeychain = has;
    if (m_form)
        m_form->setCanKeep(has.value_or(false));
    showKeychain();
}

void SignInPage::showKeychain()
{
    m_banner->setMessage(Banner::Kind::Warning, "key"_L1,
                         tr("No system keychain answers. You can sign in; passwords are forgotten "
                            "when Vigie closes."),
                         tr("Try again"));
    m_banner->setSecondAction(tr("What to install"));
    m_banner->setVisible(m_hasKeychain == false);
}

void SignInPage::explainKeychain()
{
    auto *dialog = new Dialog(tr("A keychain keeps passwords"), Dialog::Width::Small, window());
    dialog->setObjectName(u"keychainDialog"_s);
    dialog->setText(
        tr("Install GNOME Keyring (package gnome-keyring), KWallet or KeePassXC with its "
           "secret service switched on, then sign in to this computer anew, so that it "
           "is opened by your own password. Vigie writes no password to a file "
           "instead."));
    dialog->addAnswer(tr("Close"), Button::Variant::Primary, u"closeKeychainDialog"_s);
    dialog->open();
}

void SignInPage::setSettingsCheck(const site::SettingsCheck &check)
{
    m_settingsCheck = check;
    showSettingsCheck();
}

void SignInPage::showSettingsCheck()
{
    using State = site::SettingsCheck::State;
    m_settingsBanner->setMessage(Banner::Kind::Warning, "warning"_L1,
                                 m_settingsCheck.state == State::NotKept
                                     ? tr("Settings cannot be kept on this computer.")
                                     : tr("Your settings could not be read and were moved aside."),
                                 tr("Details"));
    m_settingsBanner->setSecondAction(tr("Dismiss"));
    m_settingsBanner->setVisible(m_settingsCheck.state != State::Good);
}

void SignInPage::explainSettings()
{
    auto *dialog = new Dialog(tr("Settings"), Dialog::Width::Small, window());
    dialog->setObjectName(u"settingsCheckDialog"_s);
    dialog->setText(settingsSentence(m_settingsCheck));
    dialog->addAnswer(tr("Close"), Button::Variant::Primary, u"closeSettingsCheck"_s);
    dialog->open();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showKeychain();
        showSettingsCheck();
    }
}

void SignInPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).surface);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listServers();
    if (!m_place.isDemo && !m_place.server.url.isEmpty()) {
        m_list->markServer(m_place.server.url);
        probe();
    }
}

} // namespace vigie::ui
