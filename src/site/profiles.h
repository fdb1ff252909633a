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

} // namespace vigie::site
