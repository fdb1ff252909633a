// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/policy.h"

#include "base/logging.h"
#include "site/inientries.h"
#include "site/originrule.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
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
        bool (*take)(SiteRules &rules, const QStringList &values);
    };

    //! A value in which commas mean nothing, as it was written.
    QString whole(const QStringList &values)
    {
        return values.join(u',').trimmed();
    }

    std::optional<bool> boolean(const QStringList &values)
    {
        const QString text = whole(values).toLower();
        if (text == "true"_L1 || text == "yes"_L1 || text == "on"_L1 || text == "1"_L1)
            return true;
        if (text == "false"_L1 || text == "no"_L1 || text == "off"_L1 || text == "0"_L1)
            return false;
        return {};
    }

    QStringList list(QStringList items)
    {
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

    template <auto Member> bool takeBoolean(SiteRules &rules, const QStringList &values)
    {
        const std::optional<bool> read = boolean(values);
        if (read)
            rules.*Member = *read;
        return read.has_value();
    }

    //! An empty address decides too: no third-party application.
    bool takeThirdParty(SiteRules &rules, const QStringList &values)
    {
        const QUrl url(whole(values), QUrl::StrictMode);
        if (!url.isEmpty() && !isWebAddress(url))
            return false;
        rules.thirdPartyUrl = url;
        return true;
    }

    template <QStringList SiteRules::*Member>
    bool takeOrigins(SiteRules &rules, const QStringList &values)
    {
        const QStringList origins = list(values);
        if (!std::all_of(origins.begin(), origins.end(), isOriginRule))
            return false;
        rules.*Member = origins;
        return true;
    }

    bool takeTokenHosts(SiteRules &rules, const QStringList &values)
    {
        rules.tokenHosts.clear();
        const QStringList hosts = list(values);
        for (const QString &host : hosts)
            rules.tokenHosts.append(host.toLower());
        return true;
    }

    bool takeAuthorities(SiteRules &rules, const QStringList &values)
    {
        const QString file = whole(values);
        if (!file.isEmpty() && !QDir::isAbsolutePath(file))
            return false;
        rules.authorities = file;
        return true;
    }

    bool takePrograms(SiteRules &rules, const QStringList &values)
    {
        const QStringList programs = list(values);
        if (!std::all_of(programs.begin(), programs.end(), QDir::isAbsolutePath))
            return false;
        rules.allowedPrograms = programs;
        return true;
    }

    //! Those that lead into this computer are none that a sheet may use, whoever allowed them.
    bool takeSchemes(SiteRules &rules, const QStringList &values)
    {
        static const QRegularExpression form(u"^[a-z][a-z0-9+.-]*$"_s);
        static const QStringList never{u"file"_s, u"javascript"_s, u"vbscript"_s,
                                       u"data"_s, u"about"_s,      u"blob"_s,
                                       u"qrc"_s,  u"view-source"_s};
        QStringList schemes;
        const QStringList named = list(values);
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

    bool takeHour(QTime &hour, const QStringList &values)
    {
        const QTime read = QTime::fromString(whole(values), u"H:mm"_s);
        if (read.isValid())
            hour = read;
        return read.isValid();
    }

    template <QTime QuietHours::*Member> bool takeQuiet(SiteRules &rules, const QStringList &values)
    {
        const bool isTaken = takeHour(rules.quietHours.*Member, values);
        rules.quietHours.isOn = rules.quietHours.isOn || isTaken;
        return isTaken;
    }

    bool takeQuietSwitch(SiteRules &rules, const QStringList &values)
    {
        const std::optional<bool> read = boolean(values);
        rules.quietHours.isOn = read.value_or(rules.quietHours.isOn);
        return read.has_value();
    }

    constexpr QLatin1StringView quietSwitch("Notifications/QuietHours");

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
        {"Notifications/QuietFrom"_L1, Policy::Key::QuietHours, Kind::NotATime,
         takeQuiet<&QuietHours::from>},
        {"Notifications/QuietTo"_L1, Policy::Key::QuietHours, Kind::NotATime,
         takeQuiet<&QuietHours::to>},
        {quietSwitch, Policy::Key::QuietHours, Kind::NotABoolean, takeQuietSwitch},
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
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); };
    if (digits.size() != length || !std::all_of(digits.begin(), digits.end(), isHex))
        return {};
    for (qsizetype i = length - 2; i > 0; i -= 2)
        digits.insert(i, u':');
    return digits;
}

Policy::Policy(const QString &file) : m_file(file)
{
    if (file.isEmpty() || !QFileInfo::exists(file))
        return;
    QFile opened(file);
    if (QFileInfo(file).isFile() && opened.open(QIODevice::ReadOnly))
        read(opened.readAll());
    else
        complain(Problem::Kind::Unreadable, {}, {});
}

Policy Policy::ofText(QByteArrayView text)
{
    Policy policy;
    policy.read(text);
    return policy;
}

QString Policy::defaultFile()
{
    QString named = qEnvironmentVariable("VIGIE_POLICY");
    if (!named.isEmpty())
        return named;
    // The person's own folder comes first in the list, and decides nothing for the site.
    const QStringList folders
        = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders.mid(1)) {
        QString file = folder + u"/vigie/policy.ini"_s;
        if (QFileInfo::exists(file))
            return file;
    }
    return u"/etc/xdg/vigie/policy.ini"_s;
}

void Policy::read(QByteArrayView text)
{
    const auto all = readIni(text);
    if (!all) {
        complain(Problem::Kind::Unreadable, {}, {});
        return;
    }
    QMap<QString, ServerKeys> servers;
    for (const IniEntry &each : *all) {
        if (each.section.startsWith(serverGroup))
            servers[each.section].insert(each.key, each.values.join(u", "_s));
        else
            readKey(each);
    }
    // The switch decides over hours that are given, wherever it stands.
    for (const IniEntry &each : *all) {
        if (each.path() == quietSwitch)
            takeQuietSwitch(m_site, each.values);
    }
    for (auto it = servers.cbegin(); it != servers.cend(); ++it)
        readServer(it.key(), it.value());
}

void Policy::readKey(const IniEntry &read)
{
    const QString key = read.path();
    // As written, but for the blanks around the commas.
    const QString text = read.values.join(u", "_s);
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
    else if (entry->take(m_site, read.values))
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

void Policy::readServer(const QString &group, const ServerKeys &keys)
{
    Profile server;
    server.name = keys.value(u"Name"_s);
    server.url = QUrl(keys.value(u"Url"_s), QUrl::StrictMode);
    if (!isWebAddress(server.url)) {
        complain(Problem::Kind::NotAnAddress, group + u"/Url"_s, keys.value(u"Url"_s));
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
