// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/admindoor.h"

#include "site/settings.h"
#include "store/journal.h"
#include "ui/shell/sitewatch.h"
#include "ui/supervisor/callbacks/callbackroute.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    QString groupOf(const QUrl &profile)
    {
        return u"administration/%1/"_s.arg(profile.authority().replace(u'/', u'_'));
    }

    QString besides(const QString &journal)
    {
        return QFileInfo(journal).dir().filePath(u"audit.sqlite"_s);
    }

    QUrl addressOf(const site::Profile &profile, site::OtherServer::Kind kind)
    {
        const auto found
            = std::find_if(profile.others.begin(), profile.others.end(),
                           [kind](const site::OtherServer &each) { return each.kind == kind; });
        return found == profile.others.end() ? QUrl() : found->url;
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
    const auto found = std::find_if(
        profile.others.begin(), profile.others.end(),
        [](const site::OtherServer &each) { return each.kind == site::OtherServer::Kind::Xci; });
    if (found == profile.others.end() || found->url.isEmpty())
        return {};
    const QString group = groupOf(profile.url);
    const auto flag = [&](const char *key) {
        return settings.value(QString(group + QLatin1StringView(key))).toBool();
    };
    return {.server = found->url,
            .login = found->login,
            // A key is one machine's, whichever of its services is asked.
            .pin = found->url.host() == profile.url.host() ? profile.pin.fingerprint : QString(),
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
    , m_room(profile.isEmpty() ? demo
                               : adminSiteOf(ground.settings, ground.settings.server(profile)),
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
    using Kind = site::OtherServer::Kind;
    const site::Profile profile = m_ground.settings.server(m_profile);
    around.xuc = m_profile;
    around.pin = profile.pin.fingerprint;
    around.allowsClearText = profile.allowsClearText;
    around.recording = addressOf(profile, Kind::Recording);
    // A supervisor may have named it already, for files of callbacks.
    const QString login = m_watch ? m_watch->login() : QString();
    const QString person = u"%1@%2"_s.arg(login, m_profile.authority()).replace(u'/', u'_');
    const auto route = readRoute(m_ground.settings, person);
    around.configurationHeader = route.header;
    around.configuration = configurationBase(addressOf(profile, Kind::Configuration));
    if (around.configuration.isEmpty() && route.isDirect)
        around.configuration = route.base;
    m_room.setAround(around);
}

void AdminDoor::follow()
{
    const bool wasOffered = isOffered();
    m_room.setSite(adminSiteOf(m_ground.settings, m_ground.settings.server(m_profile)));
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
