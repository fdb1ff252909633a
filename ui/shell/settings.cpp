// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr std::array<std::pair<ThemeChoice, QLatin1StringView>, 4> themeNames{{
        {ThemeChoice::System, "system"_L1},
        {ThemeChoice::Light, "light"_L1},
        {ThemeChoice::Dark, "dark"_L1},
        {ThemeChoice::Contrast, "contrast"_L1},
    }};

} // namespace

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat)
{
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/vigie/vigie.ini"_s;
}

QList<ServerProfile> Settings::servers() const
{
    QList<ServerProfile> servers;
    // Reading an array moves QSettings' own place, so it is done on a second view of the file.
    QSettings file(m_file.fileName(), QSettings::IniFormat);
    const int count = file.beginReadArray("servers"_L1);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        ServerProfile profile;
        profile.name = file.value("name"_L1).toString();
        profile.url = QUrl(file.value("url"_L1).toString());
        profile.login = file.value("login"_L1).toString();
        profile.phone = file.value("phone"_L1).toString();
        profile.allowsClearText = file.value("clearText"_L1).toBool();
        if (profile.url.isValid() && !profile.url.host().isEmpty())
            servers.append(profile);
    }
    return servers;
}

void Settings::setServers(const QList<ServerProfile> &servers)
{
    m_file.remove("servers"_L1);
    m_file.beginWriteArray("servers"_L1, int(servers.size()));
    for (int i = 0; i < servers.size(); ++i) {
        m_file.setArrayIndex(i);
        m_file.setValue("name"_L1, servers[i].name);
        m_file.setValue("url"_L1, servers[i].url.toString());
        m_file.setValue("login"_L1, servers[i].login);
        m_file.setValue("phone"_L1, servers[i].phone);
        m_file.setValue("clearText"_L1, servers[i].allowsClearText);
    }
    m_file.endArray();
    m_file.sync();
}

void Settings::remember(const ServerProfile &profile)
{
    QList<ServerProfile> all = servers();
    const auto known = std::find_if(
        all.begin(), all.end(), [&](const ServerProfile &each) { return each.url == profile.url; });
    if (known == all.end())
        all.append(profile);
    else
        *known = profile;
    setServers(all);
}

QUrl Settings::currentServer() const
{
    return QUrl(m_file.value("current"_L1).toString());
}

void Settings::setCurrentServer(const QUrl &url)
{
    m_file.setValue("current"_L1, url.toString());
}

QString Settings::language() const
{
    return m_file.value("language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue("language"_L1, language);
}

ThemeChoice Settings::theme() const
{
    const QString name = m_file.value("theme"_L1).toString();
    for (const auto &[choice, text] : themeNames) {
        if (name == text)
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    for (const auto &[choice, text] : themeNames) {
        if (choice == theme)
            m_file.setValue("theme"_L1, QString(text));
    }
}

bool Settings::usesCompactRows() const
{
    return m_file.value("compactRows"_L1).toBool();
}

void Settings::setUsesCompactRows(bool compact)
{
    m_file.setValue("compactRows"_L1, compact);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value("geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue("geometry"_L1, geometry);
}

} // namespace vigie::ui
