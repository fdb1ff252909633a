// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

//! What the query of an ErrorKind::Tls says of a certificate, for sentences.
struct TrustFacts
{
    explicit TrustFacts(const QString &detail);

    QString reason{}; //!< As net::certificateError() names it.
    QString issuer{};
    QString subject{};
    QString from{}; //!< A day, as it is read.
    QString until{}; //!< The same.
    bool showsNone = false; //!< No certificate at all: no encrypted link could be made.
};

//! Why a certificate is not believed, for places that have only what the network said of it.
//! @{

//! Why the file of authorities helps nobody. \a problem: "missing", "unreadable", "noCertificate".
QString authoritiesSentence(const QString &file, const QString &problem);
//! The same of the query that an ErrorKind::Tls carries; empty: the file is in order, or there is
//! none.
QString authoritiesSentence(const QString &detail);
//! One or two sentences of that query, without a name of the server: what is wrong.
QString certificateReason(const QString &detail);

//! @}

} // namespace vigie::ui
