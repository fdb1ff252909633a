// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie::xci {

//! Which entity an administrator may manage: servers name it by id or by combined id.
struct EntityName
{
    EntityId id{};
    QString combinedId{}; //!< Empty: only the id came.

    bool operator==(const EntityName &) const = default;
};

//! Who may sign in to the XCI. What the server keeps of the password has no place here.
struct Administrator
{
    AdministratorId id{};
    QString login{};
    QString name{}; //!< May be empty.
    bool isSuper = false; //!< Manages everything, not only the entities below.
    bool isLdap = false; //!< The password is the directory's.
    QList<EntityName> entities{};

    bool operator==(const Administrator &) const = default;
};

struct AdministratorDraft
{
    QString login{};
    QString name{};
    bool isLdap = false;
    std::optional<QString> password{}; //!< Nothing: the server keeps the one it has.
    bool isSuper = false;
    QList<EntityId> entities{};

    bool operator==(const AdministratorDraft &) const = default;
};

} // namespace vigie::xci
