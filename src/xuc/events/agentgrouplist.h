// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace vigie::xuc {

class ObjectReader;

//! A group of agents.
struct AgentGroup
{
    static AgentGroup read(ObjectReader &in);

    GroupId id{};
    QString name{};
    QString displayName{}; //!< Null: show the name.

    bool operator==(const AgentGroup &) const = default;
};

//! All groups of agents that the profile may see.
struct AgentGroupList
{
    static constexpr QLatin1StringView type{"AgentGroupList"};
    static Result<AgentGroupList> decode(ObjectReader message);

    QList<AgentGroup> groups{};

    bool operator==(const AgentGroupList &) const = default;
};

} // namespace vigie::xuc
