// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::site {

namespace {

    constexpr std::array<std::pair<Profile::Role, QLatin1StringView>, 3> roleNames{{
        {Profile::Role::Agent, "agent"_L1},
        {Profile::Role::Supervisor, "supervisor"_L1},
        {Profile::Role::Administrator, "administrator"_L1},
    }};

    constexpr std::array<std::pair<OtherServer::Kind, QLatin1StringView>, 5> kindNames{{
        {OtherServer::Kind::Xci, "xci"_L1},
        {OtherServer::Kind::Configuration, "configuration"_L1},
        {OtherServer::Kind::WebServices, "webServices"_L1},
        {OtherServer::Kind::Recording, "recording"_L1},
        {OtherServer::Kind::Webex, "webex"_L1},
    }};

    constexpr int leastTextSize = 100;
    constexpr int largestTextSize = 150;

    template <typename Value, std::size_t Size>
    Value valueOf(const std::array<std::pair<Value, QLatin1StringView>, Size> &names,
                  const QString &name)
    {
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&](const auto &each) { return name == each.second; });
        return found == names.end() ? names.front().first : found->first;
    }

    template <typename Value, std::size_t Size>
    QString nameOf(const std::array<std::pair<Value, QLatin1StringView>, Size> &names, Value value)
    {
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&](const auto &each) { return value == each.first; });
        return found->second;
    }

    //! "pin", "pinnedOn", "xciPin", "xciPinnedOn".
    QString pinKey(const QString &server, QLatin1StringView rest)
    {
        return (server.isEmpty() ? u"pin"_s : server + u"Pin"_s) + rest;
    }

    //! \a server: name of the kind; empty: the XuC.
    Pin readPin(const QSettings &file, const QString &server = {})
    {
        const auto text
            = [&](QLatin1StringView key) { return file.value(pinKey(server, key)).toString(); };
        Pin pin;
        pin.fingerprint = normalFingerprint(text({}));
        if (pin.fingerprint.isEmpty())
            return pin;
        pin.pinnedOn = QDate::fromString(text("nedOn"_L1), Qt::ISODate);
        pin.subject = text("Subject"_L1);
        pin.issuer = text("Issuer"_L1);
        pin.validUntil = QDate::fromString(text("Until"_L1), Qt::ISODate);
        return pin;
    }

    void writePin(QSettings &file, const Pin &pin, const QString &server = {})
    {
        if (pin.fingerprint.isEmpty())
            return;
        file.setValue(pinKey(server, {}), pin.fingerprint);
        file.setValue(pinKey(server, "nedOn"_L1), pin.pinnedOn.toString(Qt::ISODate));
        file.setValue(pinKey(server, "Subject"_L1), pin.subject);
        file.setValue(pinKey(server, "Issuer"_L1), pin.issuer);
        file.setValue(pinKey(server, "Until"_L1), pin.validUntil.toString(Qt::ISODate));
    }

    SiteRules readRules(const QSettings &file)
    {
        SiteRules rules;
        rules.thirdPartyUrl = QUrl(file.value("thirdPartyUrl"_L1).toString());
        rules.allowedOrigins = file.value("allowedOrigins"_L1).toStringList();
        rules.givesTokenToThirdParty = file.value("givesToken"_L1).toBool();
        rules.tokenHosts = file.value("tokenHosts"_L1).toStringList();
        rules.authorities = file.value("authorities"_L1).toString();
        rules.showsRecordingControls = file.value("showsRecording"_L1, true).toBool();
        rules.showsCallbacks = file.value("showsCallbacks"_L1, true).toBool();
        rules.showsQueueControls = file.value("showsQueueControls"_L1, true).toBool();
        return rules;
    }

    void writeRules(QSettings &file, const SiteRules &rules)
    {
        file.setValue("thirdPartyUrl"_L1, rules.thirdPartyUrl.toString());
        file.setValue("allowedOrigins"_L1, rules.allowedOrigins);
        file.setValue("givesToken"_L1, rules.givesTokenToThirdParty);
        file.setValue("tokenHosts"_L1, rules.tokenHosts);
        file.setValue("authorities"_L1, rules.authorities);
        file.setValue("showsRecording"_L1, rules.showsRecordingControls);
        file.setValue("showsCallbacks"_L1, rules.showsCallbacks);
        file.setValue("showsQueueControls"_L1, rules.showsQueueControls);
    }

    QList<OtherServer> readOthers(const QSettings &file)
    {
        QList<OtherServer> others;
        for (const auto &[kind, name] : kindNames) {
            const QUrl url(file.value(name + "Url"_L1).toString());
            if (!url.isEmpty())
                others.append({.kind = kind,
                               .url = url,
                               .login = file.value(name + "Login"_L1).toString(),
                               .pin = readPin(file, name),
                               .allowsClearText = file.value(name + "ClearText"_L1).toBool()});
        }
        return others;
    }

    void writeOthers(QSettings &file, const QList<OtherServer> &others)
    {
        for (const OtherServer &other : others) {
            const QString name = nameOf(kindNames, other.kind);
            file.setValue(name + "Url"_L1, other.url.toString());
            file.setValue(name + "Login"_L1, other.login);
            file.setValue(name + "ClearText"_L1, other.allowsClearText);
            writePin(file, other.pin, name);
        }
    }

    Profile readProfile(const QSettings &file)
    {
        Profile profile;
        profile.name = file.value("name"_L1).toString();
        profile.url = QUrl(file.value("url"_L1).toString());
        profile.hasXuc = !file.value("withoutXuc"_L1).toBool();
        profile.login = file.value("login"_L1).toString();
        profile.phone = file.value("phone"_L1).toString();
        profile.allowsClearText = file.value("clearText"_L1).toBool();
        profile.keepsPassword = file.value("keepsPassword"_L1).toBool();
        profile.role = valueOf(roleNames, file.value("role"_L1).toString());
        profile.pin = readPin(file);
        profile.rules = readRules(file);
        profile.others = readOthers(file);
        return profile;
    }

    void writeProfile(QSettings &file, const Profile &profile)
    {
        file.setValue("name"_L1, profile.name);
        file.setValue("url"_L1, profile.url.toString());
        file.setValue("withoutXuc"_L1, !profile.hasXuc);
        file.setValue("login"_L1, profile.login);
        file.setValue("phone"_L1, profile.phone);
        file.setValue("clearText"_L1, profile.allowsClearText);
        file.setValue("keepsPassword"_L1, profile.keepsPassword);
        file.setValue("role"_L1, nameOf(roleNames, profile.role));
        writePin(file, profile.pin);
        writeRules(file, profile.rules);
        writeOthers(file, profile.others);
    }

    //! Logins stand in it. QSettings makes a file that all may read, and keeps the rights of one
    //! that is there.
    void makePrivate(const QString &name)
    {
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
        QFile file(name);
        if (!file.exists()) {
            QDir().mkpath(QFileInfo(name).path());
            (void)file.open(QIODevice::NewOnly | QIODevice::WriteOnly, owner);
        } else if ((file.permissions()
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                       | QFile::WriteOther))) {
            file.setPermissions(owner);
        }
    }

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
    if (QFile::exists(file))
        makePrivate(file);
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/vigie/vigie.ini"_s;
}

QList<Profile> Settings::servers() const
{
    QList<Profile> servers;
    // Reading an array moves QSettings' own place, so it is done on a second view of the file.
    QSettings file(m_file.fileName(), QSettings::IniFormat);
    const int count = file.beginReadArray("servers"_L1);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const Profile profile = readProfile(file);
        if (profile.url.isValid() && !profile.url.host().isEmpty())
            servers.append(profile);
    }
    return servers;
}

Profile Settings::server(const QUrl &url) const
{
    const QList<Profile> all = servers();
    for (const Profile &each : all) {
        if (each.url == url)
            return each;
    }
    Profile unknown;
    unknown.url = url;
    return unknown;
}

void Settings::setServers(const QList<Profile> &servers)
{
    makePrivate(m_file.fileName());
    m_file.remove("servers"_L1);
    m_file.beginWriteArray("servers"_L1, int(servers.size()));
    for (int i = 0; i < servers.size(); ++i) {
        m_file.setArrayIndex(i);
        writeProfile(m_file, servers[i]);
    }
    m_file.endArray();
    m_file.sync();
    Q_EMIT changed(u"servers"_s);
}

void Settings::remember(const Profile &profile)
{
    QList<Profile> all = servers();
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const Profile &each) { return each.url == profile.url; });
    if (known == all.end())
        all.append(profile);
    else
        *known = profile;
    setServers(all);
}

void Settings::replace(const QUrl &old, const Profile &profile)
{
    QList<Profile> all = servers();
    const auto isSame = [&](const Profile &each) {
        return each.url == profile.url || (!old.isEmpty() && each.url == old);
    };
    const qsizetype place = std::find_if(all.begin(), all.end(), isSame) - all.begin();
    all.removeIf(isSame);
    all.insert(std::min(place, all.size()), profile);
    setServers(all);
}

void Settings::forget(const QUrl &url)
{
    QList<Profile> all = servers();
    all.removeIf([&url](const Profile &each) { return each.url == url; });
    setServers(all);
}

QUrl Settings::currentServer() const
{
    return QUrl(value("current").toString());
}

void Settings::setCurrentServer(const QUrl &url)
{
    setValue("current", url.toString());
}

QString Settings::language() const
{
    return value("language").toString();
}

void Settings::setLanguage(const QString &language)
{
    setValue("language", language);
}

bool Settings::usesSystemFormats() const
{
    return value("systemFormats").toBool();
}

void Settings::setUsesSystemFormats(bool uses)
{
    setValue("systemFormats", uses);
}

QString Settings::theme() const
{
    return value("theme").toString();
}

void Settings::setTheme(const QString &theme)
{
    setValue("theme", theme);
}

bool Settings::usesCompactRows() const
{
    return value("compactRows").toBool();
}

void Settings::setUsesCompactRows(bool compact)
{
    setValue("compactRows", compact);
}

int Settings::textSize() const
{
    return std::clamp(value("textSize", leastTextSize).toInt(), leastTextSize, largestTextSize);
}

void Settings::setTextSize(int percent)
{
    setValue("textSize", percent);
}

bool Settings::usesSystemFont() const
{
    return value("systemFont").toBool();
}

void Settings::setUsesSystemFont(bool uses)
{
    setValue("systemFont", uses);
}

bool Settings::reducesMotion() const
{
    return value("reducesMotion").toBool();
}

void Settings::setReducesMotion(bool reduces)
{
    setValue("reducesMotion", reduces);
}

std::chrono::milliseconds Settings::typingGuard() const
{
    constexpr int usual = 1000;
    constexpr int longest = 5000;
    return std::chrono::milliseconds(std::clamp(value("typingGuardMs", usual).toInt(), 0, longest));
}

void Settings::setTypingGuard(std::chrono::milliseconds guard)
{
    setValue("typingGuardMs", qint64(guard.count()));
}

bool Settings::asksBeforeDiallingLinks() const
{
    return value("asksBeforeDiallingLinks", true).toBool();
}

void Settings::setAsksBeforeDiallingLinks(bool asks)
{
    setValue("asksBeforeDiallingLinks", asks);
}

QuietHours Settings::quietHours() const
{
    QuietHours hours;
    hours.isOn = value("quiet/on").toBool();
    const QTime from = QTime::fromString(value("quiet/from").toString(), u"HH:mm"_s);
    const QTime to = QTime::fromString(value("quiet/to").toString(), u"HH:mm"_s);
    if (from.isValid() && to.isValid()) {
        hours.from = from;
        hours.to = to;
    }
    return hours;
}

void Settings::setQuietHours(const QuietHours &hours)
{
    setValue("quiet/from", hours.from.toString(u"HH:mm"_s));
    setValue("quiet/to", hours.to.toString(u"HH:mm"_s));
    setValue("quiet/on", hours.isOn);
}

bool Settings::hidesNames() const
{
    return value("hidesNames").toBool();
}

void Settings::setHidesNames(bool hides)
{
    setValue("hidesNames", hides);
}

QByteArray Settings::windowGeometry() const
{
    return value("geometry").toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    setValue("geometry", geometry);
}

QVariant Settings::value(QAnyStringView key, const QVariant &fallback) const
{
    return m_file.value(key.toString(), fallback);
}

void Settings::setValue(QAnyStringView key, const QVariant &value)
{
    const QString name = key.toString();
    if (m_file.contains(name) && m_file.value(name) == value)
        return;
    makePrivate(m_file.fileName());
    m_file.setValue(name, value);
    m_file.sync();
    Q_EMIT changed(name);
}

} // namespace vigie::site
