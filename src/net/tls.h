// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>

class QSslConfiguration;
class QSslError;
class QUrl;

namespace vigie::net {

//! TLS 1.2 at least, the system's certificates, the host's name verified.
QSslConfiguration tlsConfiguration();

//! ErrorKind::Tls for a refused certificate.
//!
//! Its detail is a QUrlQuery: reason (selfSigned, unknownIssuer, expired, notYetValid, otherHost,
//! other), issuer, subject, from, until (ISO dates) and text (the library's own sentence).
Error certificateError(const QList<QSslError> &errors, const QString &text);

//! What forbids clear text: anything but the loopback, unless the caller allows the host.
//! Its detail is reason=clearText and host.
bool isClearTextForbidden(const QUrl &url, bool isAllowed);
Error clearTextError(const QUrl &url);

} // namespace vigie::net
