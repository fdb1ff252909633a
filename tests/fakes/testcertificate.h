// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace vigie::fakes {

//! A server's TLS with a fresh certificate for localhost that nobody trusts.
//!
//! Made by the openssl command, so that neither a key nor a date is kept with the sources; its
//! certificate is null when the command fails.
//! \a days: until it ends.
QSslConfiguration selfSignedTls(int days = 2);

//! An authority that no computer knows, and servers that it vouches for.
class PrivateAuthority
{
public:
    PrivateAuthority();

    QString file() const { return m_folder.filePath(QStringLiteral("ca.pem")); } //!< In PEM form.
    QSslConfiguration tlsFor(const QString &host) const; //!< With a fresh key of its own.

private:
    QTemporaryDir m_folder;
};

//! The same as selfSignedTls(), whose certificate was good in January 2020.
QSslConfiguration expiredTls();

} // namespace vigie::fakes
