// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/policy.h"

#include "base/logging.h"
#include "site/originrule.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <optional>

namespace vigie::site {

using namespace Qt::StringLiterals;

namespace {

    using Kind = Policy::Problem::Kind;

    struct Entry
    {
        QLatin1StringView name;
        Policy::Key key;
        Kind problem; //!< Of a value that take() refuses.
        //! False: not such a value.
        bool (*take)(SiteRules &rules, const QVariant &value);
    };

    std::optional<bool> boolean(const QVariant &value)
    {
        const QString text = value.toString().trimmed().toLower();
        if (text == "true"_L1 || text == "yes"_L1 || text == "on"_L1 || text == "1"_L1)
            return true;
        if (text == "false"_L1 || text == "no"_L1 || text == "off"_L1 || text == "0"_L1)
            return false;
        return {};
    }

    QStringList list(const QVariant &value)
    {
        QStringList items = value.toStringList();
        for (QString &item : items)
            item = item.trimmed();
        items.removeAll(QString());
        return items;
    }

    bool isWebAddress(const QUrl &url)
    {
        return url.isValid() && !url.host().isEmpty()
            && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    }

    template <auto Member> bool takeBoolean(SiteRules &rules, const QVariant &value)
    {
        const std::optional<bool> read = boolean(value);
        if (read)
            rules.*Member = *read;
        return read.has_value();
    }

    //! An empty address decides too: no third-party application.
    bool takeThirdParty(SiteRules &rules, const QVariant &value)
    {
        const QUrl url(value.toString().trimmed(), QUrl::StrictMode);
        if (!url.isEmpty() && !isWebAddress(url))
            return false;
        rules.thirdPartyUrl = url;
        return true;
    }

    template <QStringList SiteRules::*Member>
    bool takeOrigins(SiteRules &rules, const QVariant &value)
    {
        const QStringList origins = list(value);
        if (!std::all_of(origins.begin(), origins.end(), isOriginRule))
            return false;
        rules.*Member = origins;
        return true;
    }

    bool takeTokenHosts(SiteRules &rules, const QVariant &value)
    {
        rules.tokenHosts.clear();
        const QStringList hosts = list(value);
        for (const QString &host : hosts)
            rules.tokenHosts.append(host.toLower());
        return true;
    }

    bool takeAuthorities(SiteRules &rules, const QVariant &value)
    {
        const QString file = value.toStringList().join(u',').trimmed();
        if (!file.isEmpty() && !QDir::isAbsolutePath(file))
            return false;
        rules.authorities = file;
        return true;
    }

    bool takePrograms(SiteRules &rules, const QVariant &value)
    {
        const QStringList programs = list(value);
        if (!std::all_of(programs.begin(), programs.end(), QDir::isAbsolutePath))
            return false;
        rules.allowedPrograms = programs;
        return true;
    }

    //! Those that lead into this computer are none that a sheet may use, whoever allowed them.
    bool takeSchemes(SiteRules &rules, const QVariant &value)
    {
        static const QRegularExpression form(u"^[a-z][a-z0-9+.-]*$"_s);
        static const QStringList never{u"file"_s, u"javascript"_s, u"vbscript"_s,
                                       u"data"_s, u"about"_s,      u"blob"_s,
                                       u"qrc"_s,  u"view-source"_s};
        QStringList schemes;
        const QStringList named = list(value);
        for (const QString &each : named) {
            const QString scheme = each.toLower();
            if (!form.match(scheme).hasMatch() || never.contains(scheme))
                return false;
            if (scheme != "http"_L1 && scheme != "https"_L1)
                schemes.append(scheme);
        }
        rules.otherSchemes = schemes;
        return true;
    }

    bool takeHour(QTime &hour, const QVariant &value)
    {
        const QTime read = QTime::fromString(value.toString().trimmed(), u"H:mm"_s);
        if (read.isValid())
            hour = read;
        return read.isValid();
    }

    bool takeQuietFrom(SiteRules &rules, const QVariant &value)
    {
        rules.quietHours.isOn = true;
        return takeHour(rules.quietHours.from, value);
    }

    bool takeQuietTo(SiteRules &rules, const QVariant &value)
    {
        rules.quietHours.isOn = true;
        return takeHour(rules.quietHours.to, value);
    }

    constexpr std::array<Entry, 16> entries{{
        {"ThirdParty/Url"_L1, Policy::Key::ThirdPartyUrl, Kind::NotAnAddress, takeThirdParty},
        {"ThirdParty/AllowedOrigins"_L1, Policy::Key::AllowedOrigins, Kind::NotAnOrigin,
         takeOrigins<&SiteRules::allowedOrigins>},
        {"ThirdParty/GivesToken"_L1, Policy::Key::GivesTokenToThirdParty, Kind::NotABoolean,
         takeBoolean<&SiteRules::givesTokenToThirdParty>},
        {"ThirdParty/TokenHosts"_L1, Policy::Key::TokenHosts, Kind::NotAnAddress, takeTokenHosts},
        {"ThirdParty/AllowedPrograms"_L1, Policy::Key::AllowedPrograms, Kind::NotAnAbsolutePath,
         takePrograms},
        {"ScreenPops/InBrowser"_L1, Policy::Key::PageForms, Kind::NotAnOrigin,
         takeOrigins<&SiteRules::inBrowser>},
        {"ScreenPops/InWindow"_L1, Policy::Key::PageForms, Kind::NotAnOrigin,
         takeOrigins<&SiteRules::inWindow>},
        {"ScreenPops/AsCard"_L1, Policy::Key::PageForms, Kind::NotAnOrigin,
         takeOrigins<&SiteRules::asCard>},
        {"ScreenPops/AllowedSchemes"_L1, Policy::Key::AllowedSchemes, Kind::NotAScheme,
         takeSchemes},
        {"AgentPanel/ShowsRecordingControls"_L1, Policy::Key::ShowsRecordingControls,
         Kind::NotABoolean, takeBoolean<&SiteRules::showsRecordingControls>},
        {"AgentPanel/ShowsCallbacks"_L1, Policy::Key::ShowsCallbacks, Kind::NotABoolean,
         takeBoolean<&SiteRules::showsCallbacks>},
        {"AgentPanel/ShowsQueueControls"_L1, Policy::Key::ShowsQueueControls, Kind::NotABoolean,
         takeBoolean<&SiteRules::showsQueueControls>},
        {"Tls/Authorities"_L1, Policy::Key::Authorities, Kind::NotAnAbsolutePath, takeAuthorities},
        {"Notifications/QuietFrom"_L1, Policy::Key::QuietHours, Kind::NotATime, takeQuietFrom},
        {"Notifications/QuietTo"_L1, Policy::Key::QuietHours, Kind::NotATime, takeQuietTo},
        {"Notifications/QuietHours"_L1, Policy::Key::QuietHours, Kind::NotABoolean,
         [](SiteRules &rules, const QVariant &value) {
             const std::optional<bool> read = boolean(value);
             rules.quietHours.isOn = read.value_or(false);
             return read.has_value();
         }},
    }};

    constexpr QLatin1StringView pinsGroup("Pins/");
    constexpr QLatin1StringView pauseGroup("PauseLimits/");
    constexpr QLatin1StringView wrapupGroup("WrapupTimes/");
    constexpr QLatin1StringView serverGroup("Server ");

} // namespace

QString normalFingerprint(const QString &text)
{
    QString digits = text.toUpper();
    digits.remove(u':').remove(u' ');
    constexpr qsizetype length = 64; // SHA-256.
    const auto isHex = [](QChar c) { return c.isDigit() || (c >= u'A' && c <= u'F'); };
    if (digits.size() != length || !std::all_of(digits.begin(), digits.end(), isHex))
        return {};
    for (qsizetype i = length - 2; i > 0; i -= 2)
        digits.insert(i, u':');
    return digits;
}

Policy::Policy(const QString &file) : m_file(file)
{
    const QFileInfo info(file);
    if (file.isEmpty() || !info.exists())
        return;
    QSettings settings(file, QSettings::IniFormat);
    if (!info.isReadable() || !info.isFile() || settings.status() != QSettings::NoError)
        complain(Problem::Kind::Unreadable, {}, {});
    else
        read(settings);
}

QString Policy::defaultFile()
{
    const QString named = qEnvironmentVariable("VIGIE_POLICY");
    if (!named.isEmpty())
        return named;
    // The person's own folder comes first in the list, and decides nothing for the site.
    const QStringList folders
        = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders.mid(1)) {
        const QString file = folder + u"/vigie/policy.ini"_s;
        if (QFileInfo::exists(file))
            return file;
    }
    return u"/etc/xdg/vigie/policy.ini"_s;
}

void Policy::read(QSettings &file)
{
    const QStringList keys = file.allKeys();
    for (const QString &key : keys) {
        if (!key.startsWith(serverGroup))
            readKey(file, key);
    }
    QStringList groups = file.childGroups();
    groups.sort();
    for (const QString &group : qAsConst(groups)) {
        if (group.startsWith(serverGroup))
            readServer(file, group);
    }
}

void Policy::readKey(QSettings &file, const QString &key)
{
    const QVariant value = file.value(key);
    // As written, but for the blanks around the commas.
    const QString text = value.toStringList().join(u", "_s);
    if (key.startsWith(pinsGroup)) {
        readPin(key.mid(pinsGroup.size()), text);
        return;
    }
    if (key.startsWith(pauseGroup))
        return readDuration(m_site.pauseLimits, key, text);
    if (key.startsWith(wrapupGroup))
        return readDuration(m_site.wrapupTimes, key, text);
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry &each) { return key == each.name; });
    if (entry == entries.end())
        complain(Problem::Kind::UnknownKey, key, text);
    else if (entry->take(m_site, value))
        m_locked.insert(entry->key);
    else
        complain(entry->problem, key, text);
}

void Policy::readDuration(QMap<QString, int> &times, const QString &key, const QString &value)
{
    constexpr int longest = 24 * 3600;
    bool isNumber = false;
    const int time = value.trimmed().toInt(&isNumber);
    if (isNumber && time > 0 && time <= longest)
        times.insert(key.section(u'/', 1), time);
    else
        complain(Problem::Kind::NotADuration, key, value);
}

void Policy::readPin(const QString &host, const QString &value)
{
    const QString fingerprint = normalFingerprint(value);
    if (fingerprint.isEmpty()) {
        complain(Problem::Kind::NotAFingerprint, pinsGroup + host, value);
        return;
    }
    m_site.pins.insert(host.toLower(), fingerprint);
    m_locked.insert(Key::Pins);
}

void Policy::readServer(QSettings &file, const QString &group)
{
    Profile server;
    const auto text = [&](QLatin1StringView key) {
        return file.value(group + u'/' + key).toStringList().join(u", "_s);
    };
    server.name = text("Name"_L1);
    server.url = QUrl(text("Url"_L1), QUrl::StrictMode);
    if (!isWebAddress(server.url)) {
        complain(Problem::Kind::NotAnAddress, group + u"/Url"_s, text("Url"_L1));
        return;
    }
    m_servers.append(server);
    m_locked.insert(Key::Servers);
}

void Policy::complain(Problem::Kind kind, const QString &key, const QString &value)
{
    qCWarning(lcSite).noquote() << (key.isEmpty() ? u"the file cannot be read"_s
                                                  : u"left aside: "_s + key)
                                << "in" << m_file;
    m_problems.append({.kind = kind, .key = key, .value = value});
}

bool Policy::isPinLocked(const QString &host) const
{
    return m_site.pins.contains(host.toLower());
}

QString Policy::pinOf(const QString &host) const
{
    return m_site.pins.value(host.toLower());
}

//! The stricter one wins where two lists name an origin.
std::optional<PageForm> Policy::pageForm(const QUrl &page) const
{
    if (isAllowedBy(m_site.asCard, page))
        return PageForm::Card;
    if (isAllowedBy(m_site.inBrowser, page))
        return PageForm::Browser;
    if (isAllowedBy(m_site.inWindow, page))
        return PageForm::Window;
    return {};
}

bool Policy::isOriginAllowed(const QUrl &page) const
{
    return isAllowedBy(allowedOrigins(), page);
}

} // namespace vigie::site
