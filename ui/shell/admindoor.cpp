// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/admindoor.h"

#include "site/policy.h"
#include "site/profiles.h"
#include "site/settings.h"
#include "store/journal.h"
#include "ui/admin/config/configdesk.h"
#include "ui/shell/certificatedialog.h"
#include "ui/shell/sitewatch.h"
#include "ui/supervisor/callbacks/callbackroute.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = site::OtherServer::Kind;

namespace {

    QString groupOf(const QUrl &profile)
    {
        return u"administration/%1/"_s.arg(profile.authority().replace(u'/', u'_'));
    }

    QString besides(const QString &journal)
    {
        return QFileInfo(journal).dir().filePath(u"audit.sqlite"_s);
    }

    QUrl addressOf(const site::Profile &profile, Kind kind)
    {
        const site::OtherServer *found = site::otherServer(profile, kind);
        return found ? found->url : QUrl();
    }

    //! The interface below a server's address, where that names no path of its own.
    QUrl configurationBase(QUrl server)
    {
        if (!server.isEmpty() && server.path().size() < 2)
            server.setPath(u"/configmgt/api/1.0"_s);
        return server;
    }

} // namespace

AdminSite adminSiteOf(const site::Settings &settings, const site::Profile &profile)
{
    const site::OtherServer *found = site::otherServer(profile, Kind::Xci);
    if (!found || found->url.isEmpty())
        return {};
    const QString group = groupOf(profile.url);
    const auto flag = [&](const char *key) {
        return settings.value(QString(group + QLatin1StringView(key))).toBool();
    };
    return {.server = found->url,
            .login = found->login,
            .pin = site::pinOf(profile, Kind::Xci).fingerprint,
            .authorities = profile.rules.authorities,
            .allowsClearText = flag("allowsClearText"),
            .keepsPassword = flag("keepsPassword"),
            .publicKey = settings.value(QString(group + "publicKey"_L1)).toString()};
}

void keepAdminSite(site::Settings &settings, const QUrl &profile, const AdminSite &site)
{
    const QString group = groupOf(profile);
    settings.setValue(QString(group + "allowsClearText"_L1), site.allowsClearText);
    settings.setValue(QString(group + "keepsPassword"_L1), site.keepsPassword);
    settings.setValue(QString(group + "publicKey"_L1), site.publicKey);
    site::Profile kept = settings.server(profile);
    bool isChanged = false;
    for (site::OtherServer &other : kept.others) {
        if (other.kind != site::OtherServer::Kind::Xci || other.login == site.login)
            continue;
        other.login = site.login;
        isChanged = true;
    }
    if (isChanged)
        settings.replace(profile, kept);
}

AdminDoor::AdminDoor(const Ground &ground, const QUrl &profile, const AdminSite &demo,
                     QObject *parent)
    : QObject(parent)
    , m_ground(ground)
    , m_profile(profile)
    , m_room(profile.isEmpty() ? demo : site(),
             profile.isEmpty() ? m_passing.filePath(u"audit.sqlite"_s)
                               : besides(ground.journal.path()))
    , m_bulk(m_room, ground.journal)
{
    m_room.setWireLog(ground.wire);
    if (ground.desk)
        m_watch = new SiteWatch(*ground.desk, this);
    showAround();
    if (profile.isEmpty())
        return;
    watchTrust();
    connect(&ground.settings, &site::Settings::changed, this, &AdminDoor::follow);
    connect(&m_room, &AdminRoom::siteChanged, this, [this] {
        if (!m_room.hasServer())
            return;
        // What is half written would be another site.
        disconnect(&m_ground.settings, &site::Settings::changed, this, &AdminDoor::follow);
        keepAdminSite(m_ground.settings, m_profile, m_room.site());
        connect(&m_ground.settings, &site::Settings::changed, this, &AdminDoor::follow);
    });
}

void AdminDoor::showAround()
{
    SiteAround around;
    if (m_watch) {
        around.xuc = m_watch->server();
        around.live = [this] { return m_watch->facts(); };
        around.queues = [this] { return m_watch->queues(); };
        around.groups = [this] { return m_watch->groups(); };
    }
    if (m_profile.isEmpty()) {
        if (m_room.hasServer()) { // Not for the demonstration's agents.
            around.configuration = configurationBase(m_ground.demoConfiguration);
            around.configurationToken = u"demo-shared-token"_s;
        }
        m_room.setAround(around);
        return;
    }
    const site::Profile profile = m_ground.settings.server(m_profile);
    around.xuc = profile.hasXuc ? m_profile : QUrl();
    const site::Policy &policy = m_ground.policy;
    around.pin = site::pinFor(policy, profile);
    around.authorities = site::authoritiesFor(policy, profile);
    around.recordingPin = site::pinFor(policy, profile, Kind::Recording);
    around.recording = addressOf(profile, Kind::Recording);
    // A supervisor may have named it already, for files of callbacks.
    const QString login = m_watch ? m_watch->login() : QString();
    const QString person = u"%1@%2"_s.arg(login, m_profile.authority()).replace(u'/', u'_');
    const auto route = readRoute(m_ground.settings, person);
    around.configurationHeader = route.header;
    around.configuration = configurationBase(addressOf(profile, Kind::Configuration));
    if (around.configuration.isEmpty() && route.isDirect)
        around.configuration = route.base;
    around.configurationPin = site::pinFor(policy, profile, around.configuration);
    around.allowsClearText = site::allowsClearText(profile, around.configuration);
    m_room.setAround(around);
}

AdminSite AdminDoor::site() const
{
    const site::Profile profile = m_ground.settings.server(m_profile);
    AdminSite site = adminSiteOf(m_ground.settings, profile);
    if (site.server.isEmpty())
        return site;
    site.pin = site::pinFor(m_ground.policy, profile, Kind::Xci);
    site.authorities = site::authoritiesFor(m_ground.policy, profile);
    return site;
}

void AdminDoor::watchTrust()
{
    connect(&m_room, &AdminRoom::sessionChanged, this, [this] {
        if (m_room.session().state() == xci::Session::State::Idle)
            askAbout(Kind::Xci, m_room.session().failure());
    });
    connect(&m_room.directory(), &xci::Directory::failed, this,
            [this](xci::Directory::Part, const xci::Failure &failure) {
                askAbout(Kind::Xci, failure);
            });
    ConfigDesk &configuration = m_room.configuration();
    connect(&configuration, &ConfigDesk::changed, this, [this, &configuration] {
        if (configuration.trouble())
            askAbout(Kind::Configuration, *configuration.trouble());
    });
    connect(&m_room, &AdminRoom::triedByHand, this, [this] { m_asked.clear(); });
    connect(&configuration, &ConfigDesk::triedByHand, this, [this] { m_asked.clear(); });
}

void AdminDoor::askAbout(Kind kind, const xci::Failure &failure)
{
    if (failure.kind != xci::Failure::Kind::Certificate || m_question || !m_place
        || !m_place->isVisible())
        return;
    const QUrl server = kind == Kind::Xci ? m_room.site().server : m_room.around().configuration;
    const CertificateFacts facts
        = certificateFacts({.kind = ErrorKind::Tls, .detail = failure.text}, server);
    if (!facts.canBePinned() || facts.shown.fingerprint == m_asked)
        return;
    const site::Policy &policy = m_ground.policy;
    const bool isLocked = policy.isPinLocked(server.host());
    site::Pin before = site::pinOf(m_ground.settings.server(m_profile), kind);
    if (isLocked)
        before = {.fingerprint = policy.pinOf(server.host())};
    auto *dialog = new CertificateDialog(facts, before, isLocked, m_place->window());
    m_question = dialog;
    connect(dialog, &CertificateDialog::pinned, this,
            [this, kind, server](const site::Pin &pin) { take(kind, server, pin); });
    m_asked = facts.shown.fingerprint;
    dialog->open();
}

void AdminDoor::take(Kind kind, const QUrl &server, const site::Pin &pin)
{
    const QString password = m_room.session().account().password;
    site::Profile profile = m_ground.settings.server(m_profile);
    const auto found = std::find_if(profile.others.begin(), profile.others.end(),
                                    [kind](const auto &each) { return each.kind == kind; });
    if (found != profile.others.end())
        found->pin = pin;
    else // Known by the way of the callbacks' files alone.
        profile.others.append({.kind = kind, .url = server, .pin = pin});
    m_ground.settings.remember(profile); // follow() takes it up.
    enterAgain(kind, password);
}

void AdminDoor::enterAgain(Kind kind, const QString &password)
{
    if (kind == Kind::Configuration)
        m_room.configuration().enter();
    else if (!password.isEmpty())
        m_room.signIn(m_room.site().login, password, m_room.site().keepsPassword);
    else
        m_room.enter();
}

void AdminDoor::follow()
{
    const bool wasOffered = isOffered();
    m_room.setSite(site());
    showAround();
    if (isOffered() != wasOffered)
        Q_EMIT offeredChanged();
}

AdminPlace *AdminDoor::makePlace(QWidget *parent)
{
    const AdminSpot spot = m_place ? m_place->spot() : AdminSpot{};
    if (m_place)
        m_place->deleteLater();
    m_place = new AdminPlace({m_room, m_ground.journal, m_ground.keys, m_bulk}, parent);
    m_place->show(spot);
    return m_place;
}

} // namespace vigie::ui
