// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace vigie::site {

class Policy;
class Settings;

//! The policy's servers with what the person keeps for them, then the person's own.
QList<Profile> profilesOf(const Settings &settings, const Policy &policy);
//! One of these, or an empty one of that address.
Profile profileOf(const Settings &settings, const Policy &policy, const QUrl &url);
bool isOfPolicy(const Policy &policy, const QUrl &url); //!< Neither edited nor removed.

//! The fingerprint that the server has to show: the policy's, else the person's; empty: none.
QString pinFor(const Policy &policy, const Profile &profile);

//! What the person took for a server beside the XuC: its own key, else, on the same host, the
//! XuC's, as a key is mostly one machine's.
Pin pinOf(const Profile &profile, OtherServer::Kind kind);
//! The fingerprint that it has to show: the policy's, else pinOf(); empty: none.
QString pinFor(const Policy &policy, const Profile &profile, OtherServer::Kind kind);
//! The same for a server by its address, named in the profile or not.
QString pinFor(const Policy &policy, const Profile &profile, const QUrl &server);

//! Whether the person lets a secret go unencrypted to that server. A choice is one server's:
//! another port of its host is another server.
bool allowsClearText(const Profile &profile, const QUrl &server);

//! The file of authorities in force for all servers of the profile: the policy's, else its own.
QString authoritiesFor(const Policy &policy, const Profile &profile);

const OtherServer *otherServer(const Profile &profile, OtherServer::Kind kind); //!< Null: none.
bool hasAdministration(const Profile &profile); //!< It names an XCI or a configuration server.

} // namespace vigie::site
