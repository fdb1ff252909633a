// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/phonestatus.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

//! A contact.
struct DirectoryEntry
{
    static DirectoryEntry read(ObjectReader &in);

    PhoneStatus status = PhoneStatus::Unknown;
    QString rawStatus{}; //!< Only of a status that is none of ours.
    QStringList entry{}; //!< In the order of the headers; may be shorter.
    QString contactId{}; //!< With source, the identity that favourites need.
    QString source{};
    std::optional<bool> favorite{};

    bool operator==(const DirectoryEntry &) const = default;
};

//! What a search and the favourites have in common: columns that the site named.
struct DirectoryTable
{
    static DirectoryTable read(ObjectReader &in);

    QStringList headers{};
    QList<DirectoryEntry> entries{};

    bool operator==(const DirectoryTable &) const = default;
};

//! The answer to a search among contacts.
struct DirectoryResult
{
    static constexpr QLatin1StringView type{"DirectoryResult"};
    static Result<DirectoryResult> decode(ObjectReader message);

    DirectoryTable table{};

    bool operator==(const DirectoryResult &) const = default;
};

} // namespace vigie::xuc
