// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/siterules.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

namespace vigie::site {

//! The key that a person took for a host's own, and what its certificate said of it.
struct Pin
{
    QString fingerprint{}; //!< SHA-256, as normalFingerprint(); empty: nothing is pinned.
    QDate pinnedOn{};
    QString subject{};
    QString issuer{};
    QDate validUntil{};

    bool operator==(const Pin &) const = default;
};

//! A server of the site besides its XuC, signed in to when its room is first entered.
struct OtherServer
{
    enum class Kind { Xci, Configuration, WebServices, Recording, Webex };

    Kind kind = Kind::Xci;
    QUrl url{};
    QString login{};
    Pin pin{}; //!< Its own, where it is another than the XuC's.
    bool allowsClearText = false; //!< The person chose so for this address.

    bool operator==(const OtherServer &) const = default;
};

//! One site: its XuC, what the last sign-in used, and its other servers; never a password.
struct Profile
{
    //! Where a person who signs in starts.
    enum class Role { Agent, Supervisor, Administrator };

    QString name{};
    QUrl url{}; //!< Of the XuC; what tells one profile from another.
    bool hasXuc = true; //!< False: for the administration alone, and \a url is its server's.
    QString login{};
    QString phone{}; //!< The number of the last agent login.
    bool allowsClearText = false; //!< The person chose so for this server.
    bool keepsPassword = false; //!< In the system's keychain, for \a login.
    Role role = Role::Agent;
    Pin pin{};
    SiteRules rules{}; //!< Where the policy file leaves them open.
    QList<OtherServer> others{};

    bool operator==(const Profile &) const = default;
};

//! SHA-256 as upper-case pairs joined by colons; empty: \a text is no such fingerprint.
QString normalFingerprint(const QString &text);

} // namespace vigie::site
