// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"

#include <QString>
#include <QUrl>

namespace vigie {
struct Error;
}

namespace vigie::ui {

//! Why a certificate was refused, and what it says of itself.
struct CertificateFacts
{
    QUrl server{};
    QString reason{}; //!< As net::certificateError() names it.
    site::Pin shown{}; //!< As it would be pinned today.
    QDate validFrom{};
    QString note{}; //!< What else a person should know; empty: nothing.

    bool isChanged() const { return reason == QLatin1StringView("changed"); }
    //! Encryption stands, and a person may decide that this is the server meant.
    bool canBePinned() const { return !shown.fingerprint.isEmpty(); }

    bool operator==(const CertificateFacts &) const = default;
};

//! Of an ErrorKind::Tls; of any other it holds the server alone.
CertificateFacts certificateFacts(const Error &error, const QUrl &server);

//! One sentence: what is wrong with the certificate.
QString reasonSentence(const CertificateFacts &facts);

//! Four lines of eight pairs.
QString fingerprintLines(const QString &fingerprint);

//! The last four pairs, as a person would compare them.
QString lastPairs(const QString &fingerprint);

} // namespace vigie::ui
