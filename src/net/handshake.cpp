// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/handshake.h"

#include "net/tls.h"

#include <QSslConfiguration>

namespace vigie::net {

Handshake::Handshake(const QString &pin, const QString &authorities)
    : m_pin(pin)
    , m_authorities(authorities)
{
}

QSslConfiguration Handshake::configuration() const
{
    return tlsConfiguration(m_pin, m_authorities);
}

bool Handshake::judge(const QSslCertificate &shown, const QList<QSslError> &errors)
{
    m_errors = errors;
    m_shown = shown;
    return isPinned(shown, m_pin);
}

Error Handshake::error(const QString &text) const
{
    return certificateError(m_errors, m_shown.value_or(QSslCertificate()), m_pin, text,
                            m_authorities);
}

} // namespace vigie::net
