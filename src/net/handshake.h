// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

#include <optional>

class QSslConfiguration;

namespace vigie::net {

//! The TLS of one link: what it trusts, and what its handshake stumbled over.
//!
//! Nothing here loads the TLS library until a handshake does; even an empty QSslCertificate would,
//! at the price of 2 MiB for a link of clear text.
class Handshake
{
public:
    //! @param pin fingerprint of the only certificate to accept; empty: the system decides.
    //! @param authorities file of authorities besides the system's; empty: none.
    explicit Handshake(const QString &pin = {}, const QString &authorities = {});

    QSslConfiguration configuration() const;
    //! Keeps what is wrong. True: the errors are to be let through, for it is the pinned one.
    [[nodiscard]] bool judge(const QSslCertificate &shown, const QList<QSslError> &errors);
    //! As certificateError() has it; \a text is the library's own sentence.
    Error error(const QString &text) const;

private:
    QString m_pin;
    QString m_authorities;
    QList<QSslError> m_errors{};
    std::optional<QSslCertificate> m_shown{};
};

} // namespace vigie::net
