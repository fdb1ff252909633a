// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/xci/model.h"

namespace vigie::sim::xci {

//! The password of every LDAP account: there is no directory to ask.
inline const QString ldapPassword = QStringLiteral("demo");

//! What is kept of a password: 64 characters of base64 out of which nobody reads it.
QByteArray secretOf(const QString &password);
bool isPassword(const Administrator &who, const QString &password);

} // namespace vigie::sim::xci
