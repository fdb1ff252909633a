// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace vigie::health {

//! What may run at a site, each behind an address of its own.
enum class Service : quint8 {
    Xuc,
    Xci,
    Configuration,
    Recording,
    Manager,
    AgentPages,
    Assistant,
    Reports,
    Panels, //!< Kibana.
    PanelData //!< Elasticsearch, which the panels read.
};

//! Where a service is looked for.
struct Address
{
    Service service = Service::Xuc;
    QUrl url{}; //!< Empty: the profile names none.
    QString pin{}; //!< Fingerprint of the only certificate to accept; empty: the system decides.
    QString authorities{}; //!< PEM file of authorities besides the system's; empty: none.
    bool isUsual = false; //!< Nobody named it: it is where the installer puts it.

    bool operator==(const Address &) const = default;
};

//! Where the installer puts the applications for people, beside the XuC at \a xuc: over https the
//! host's own port, over http each on a port of its own.
QList<Address> usualAddresses(const QUrl &xuc, const QString &pin);

//! What is asked for, to learn whether that service answers there: without a secret.
QUrl questionOf(const Address &address);

} // namespace vigie::health
