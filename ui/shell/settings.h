// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QUrl>

namespace vigie::ui {

//! One server of the list, with what its last sign-in used; never a password.
struct ServerProfile
{
    QString name{};
    QUrl url{};
    QString login{};
    QString phone{}; //!< The number of the last agent login.
    bool allowsClearText = false; //!< The person chose so for this host.

    bool operator==(const ServerProfile &) const = default;
};

//! What Vigie remembers between two starts, in one file.
class Settings
{
public:
    explicit Settings(const QString &file);
    static QString defaultFile();

    QList<ServerProfile> servers() const;
    void setServers(const QList<ServerProfile> &servers);
    //! Replaces the profile of the same address, or appends.
    void remember(const ServerProfile &profile);

    QUrl currentServer() const; //!< The one that was signed in to last.
    void setCurrentServer(const QUrl &url);

    QString language() const; //!< Empty: the system's.
    void setLanguage(const QString &language);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    bool usesCompactRows() const;
    void setUsesCompactRows(bool compact);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_file;
};

} // namespace vigie::ui
