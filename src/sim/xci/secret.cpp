// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/secret.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace vigie::sim::xci {

namespace {

    constexpr qsizetype saltSize = 16;

    QByteArray digest(const QByteArray &salt, const QString &password)
    {
        return salt
            + QCryptographicHash::hash(salt + password.toUtf8(), QCryptographicHash::Sha256);
    }

} // namespace

QByteArray secretOf(const QString &password)
{
    std::array<quint32, saltSize / sizeof(quint32)> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), salt.size());
    return digest(QByteArray(reinterpret_cast<const char *>(salt.data()), saltSize), password)
        .toBase64();
}

bool isPassword(const Administrator &who, const QString &password)
{
    if (who.ldap)
        return password == ldapPassword;
    const auto kept = QByteArray::fromBase64(who.secret);
    return !kept.isEmpty() && digest(kept.first(saltSize), password) == kept;
}

} // namespace vigie::sim::xci
