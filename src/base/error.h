// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

//! What went wrong, as far as a person could act on it. The sentence is made in ui/.
enum class ErrorKind {
    HostUnknown, //!< The name does not resolve.
    Refused, //!< Nothing listens on that port.
    Network, //!< Any other loss or failure of the link.
    Timeout, //!< The server did not answer in time.
    Tls, //!< The certificate was refused; detail says why.
    NotXuc, //!< Something answered, but not a XuC (HTML, another service).
    Credentials, //!< Login or password refused.
    TokenExpired,
    LogonTimeout, //!< Connected, but LoggedOn never came.
    LogonRefused, //!< LoggedOnError.
    Malformed, //!< A message that cannot be decoded; detail is the path of the key.
    Server, //!< The server said that it failed; detail is its code.
};

//! What no further attempt repairs by itself: a person has to sign in.
constexpr bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::Credentials || kind == ErrorKind::TokenExpired;
}

//! A failure: its kind for the program, its detail for the log and for "Copy details".
struct Error
{
    ErrorKind kind = ErrorKind::Network;
    QString detail{};

    bool operator==(const Error &) const = default;
};

} // namespace vigie
