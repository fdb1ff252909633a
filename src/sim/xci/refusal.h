// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace vigie::sim::xci {

//! Why something is not done, in the words of the interface.
struct Refusal
{
    enum class Kind { Invalid, Unauthorized, Forbidden, NotFound, Conflict, Failed };

    Kind kind = Kind::Invalid;
    QLatin1StringView code{};
    QString message{};
};

//! What was made or changed, or why nothing was.
template <typename T> using Answer = std::variant<T, Refusal>;

inline Refusal notFound(const QString &message)
{
    return {Refusal::Kind::NotFound, QLatin1StringView("not_found"), message};
}

inline Refusal forbidden(const QString &message)
{
    return {Refusal::Kind::Forbidden, QLatin1StringView("forbidden"), message};
}

inline Refusal conflict(const QString &message)
{
    return {Refusal::Kind::Conflict, QLatin1StringView("conflict"), message};
}

inline Refusal invalid(const QString &message)
{
    return {Refusal::Kind::Invalid, QLatin1StringView("invalid_field"), message};
}

} // namespace vigie::sim::xci
