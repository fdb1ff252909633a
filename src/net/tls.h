// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

class QSslCertificate;
class QSslConfiguration;
class QSslError;
class QUrl;

namespace vigie::net {

//! SHA-256 of the certificate: upper-case pairs joined by colons; empty for no certificate.
QString fingerprintOf(const QSslCertificate &certificate);

//! TLS 1.2 at least, the system's authorities and those of the PEM file \a authorities, the host's
//! name verified. A file that cannot be read adds none, which certificateError() tells of.
//!
//! With a pin no authority vouches for anybody: every handshake then asks, by sslErrors, and only
//! the certificate of that fingerprint is to be let through.
QSslConfiguration tlsConfiguration(const QString &pin = {}, const QString &authorities = {});

//! Whether the errors of a handshake are to be ignored: \a shown is the one that was pinned.
bool isPinned(const QSslCertificate &shown, const QString &pin);

//! ErrorKind::Tls for a refused certificate.
//!
//! Its detail is a QUrlQuery: reason (changed: not the pinned one; of several the most telling:
//! selfSigned, unknownIssuer, expired, notYetValid, otherHost, other), text (the library's own
//! sentence), and of the certificate \a shown: fingerprint, issuer, subject, from, until (ISO
//! dates). Where nobody that this computer knows vouches for it and the file \a authorities could
//! not be used: authorities, its name, and authoritiesProblem, as nameOf(Authorities::Problem) has
//! it.
Error certificateError(const QList<QSslError> &errors, const QSslCertificate &shown,
                       const QString &pin, const QString &text, const QString &authorities = {});

//! What forbids clear text: anything but the loopback, unless the caller allows the host.
//! Its detail is reason=clearText and host.
bool isClearTextForbidden(const QUrl &url, bool isAllowed);
Error clearTextError(const QUrl &url);

} // namespace vigie::net
