// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"
#include "site/quiethours.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QUrl>
#include <QVariant>

#include <chrono>

namespace vigie::site {

//! What Vigie remembers between two starts, in one file; never a secret.
//!
//! A part of the program that keeps more than what is named here uses value() and setValue() with
//! a group of its own ("notices/missedCall").
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);
    static QString defaultFile();

    //! The person's profiles. A new one is appended, one of the same address replaced.
    //! @{
    QList<Profile> servers() const;
    Profile server(const QUrl &url) const; //!< Empty but for the address when unknown.
    void setServers(const QList<Profile> &servers);
    void remember(const Profile &profile);
    void replace(const QUrl &old, const Profile &profile); //!< In its place in the list.
    void forget(const QUrl &url);
    //! @}

    QUrl currentServer() const; //!< The one that was signed in to last.
    void setCurrentServer(const QUrl &url);

    QString language() const; //!< Empty: the system's.
    void setLanguage(const QString &language);
    bool usesSystemFormats() const; //!< Dates and numbers as the system's, not as the language's.
    void setUsesSystemFormats(bool uses);

    QString theme() const; //!< A name of the theme choices; empty: the system's.
    void setTheme(const QString &theme);
    bool usesCompactRows() const;
    void setUsesCompactRows(bool compact);
    int textSize() const; //!< 100 to 150 percent of the system's.
    void setTextSize(int percent);
    bool usesSystemFont() const;
    void setUsesSystemFont(bool uses);
    bool reducesMotion() const;
    void setReducesMotion(bool reduces);

    std::chrono::milliseconds typingGuard() const; //!< Answer keys wait so long after the last key.
    void setTypingGuard(std::chrono::milliseconds guard);
    bool asksBeforeDiallingLinks() const; //!< Of tel: and the like.
    void setAsksBeforeDiallingLinks(bool asks);

    QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);
    bool hidesNames() const; //!< In notices: the screen is shared.
    void setHidesNames(bool hides);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    QVariant value(QAnyStringView key, const QVariant &fallback = {}) const;
    void setValue(QAnyStringView key, const QVariant &value); //!< Written at once.

Q_SIGNALS:
    void changed(const QString &key); //!< "servers", "language", or as given to setValue().

private:
    QSettings m_file;
};

} // namespace vigie::site
