// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/quiethours.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace vigie::site {

//! How a page that a call brings along is shown.
enum class PageForm {
    Browser, //!< The person's own.
    Window, //!< A tab of the agent's place.
    Card, //!< Not opened by itself: what is known of the call is shown.
};

//! What a site may decide for its people. The policy file sets some, a profile the others.
struct SiteRules
{
    QUrl thirdPartyUrl{}; //!< Empty: no third-party application.
    QStringList allowedOrigins{}; //!< Of web pages: see isAllowedBy().
    bool givesTokenToThirdParty = false;
    QStringList tokenHosts{}; //!< May get {xuc-token} in the address of a screen pop.
    bool showsRecordingControls = true;
    bool showsCallbacks = true;
    bool showsQueueControls = true;
    QMap<QString, QString> pins{}; //!< Host in lower case → fingerprint, as normalFingerprint().
    //! PEM file of authorities that vouch for the site's servers, besides the system's; empty:
    //! none.
    QString authorities{};
    QuietHours quietHours{};
    QMap<QString, int> pauseLimits{}; //!< Minutes by a status's name; "*": any pause.
    QMap<QString, int> wrapupTimes{}; //!< Seconds by a queue's name; "*": any queue.
    QStringList inBrowser{}; //!< Origins whose pages nobody gets otherwise: see isAllowedBy().
    QStringList inWindow{};
    QStringList asCard{};
    QStringList otherSchemes{}; //!< Of screen pops' addresses, besides http and https.
    QStringList allowedPrograms{}; //!< Absolute paths that a third-party service may start.

    bool operator==(const SiteRules &) const = default;
};

} // namespace vigie::site
