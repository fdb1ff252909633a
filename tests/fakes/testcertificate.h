// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace vigie::fakes {

//! A server's TLS with a fresh certificate for localhost that nobody trusts.
//!
//! Made by the openssl command, so that neither a key nor a date is kept with the sources; its
//! certificate is null when the command fails.
QSslConfiguration selfSignedTls();

} // namespace vigie::fakes
