// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace vigie::xuc {

//! What opens the server's doors for a while.
struct Token
{
    QString value{};
    std::optional<std::chrono::seconds> lifetime{}; //!< "TTL"; older servers do not tell it.

    bool operator==(const Token &) const = default;
};

//! What a token says of its own life: from "issuedAt" to "expiresAt" of its JWT payload, else from
//! \a nowEpoch on. None when it is no such token, or already over by these dates. A hint alone: to
//! the client a token is opaque.
std::optional<std::chrono::seconds> hintedLife(QStringView token, qint64 nowEpoch);

//! How long \a token is good from now on: as the server said, else as the token hints, else 3600 s.
std::chrono::seconds lifeOf(const Token &token, qint64 nowEpoch);

//! When a token of that life is renewed: at 80 % of it, after a second at least.
std::chrono::milliseconds renewalAfter(std::chrono::seconds life);

} // namespace vigie::xuc
