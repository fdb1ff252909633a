// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace vigie::net {

enum class AddressProblem {
    None,
    Empty,
    NotAnAddress, //!< Nothing a host could be read from.
    OtherScheme, //!< ftp: and the like.
    BadPort,
};

//! What a person typed for a server, read kindly.
struct ServerAddress
{
    QUrl url{}; //!< Scheme, host and port alone; invalid when there is a problem.
    AddressProblem problem = AddressProblem::None;

    bool isEncrypted() const;
    bool isLoopback() const;
    //! Clear text over a network: only with the person's explicit choice for that host.
    bool needsConsent() const { return !isEncrypted() && !isLoopback(); }

    bool operator==(const ServerAddress &) const = default;
};

//! Adds https:// where no scheme is written, http:// for this computer; takes a whole page's
//! address as it is copied from a browser, and ws: for http:.
//! @param port as typed in a field of its own, or empty; wins over one in the address.
ServerAddress readServerAddress(const QString &typed, const QString &port = {});

bool isLoopbackHost(const QString &host);

int usualPort(const QUrl &server); //!< Of its scheme, where the address names none.

} // namespace vigie::net
