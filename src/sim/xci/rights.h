// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/xci/refusal.h"
#include "sim/xci/registry.h"

#include <optional>

namespace vigie::sim::xci {

//! What an administrator may see and do: everything, or the entities listed for him.
class Rights
{
public:
    Rights(const Registry &registry, Administrator who)
        : m_registry(registry)
        , m_who(std::move(who))
    {
    }

    bool isSuper() const { return m_who.superAdmin; }
    bool has(EntityId entity) const { return isSuper() || m_who.entities.contains(entity); }
    bool sees(XivoId xivo) const; //!< One of his entities is on it.
    bool sees(const Template &form) const; //!< It names one of his entities.
    AdministratorId who() const { return m_who.id; }

    //! Why he may not do what is for super-administrators alone; none: he is one.
    std::optional<Refusal> superOnly() const;

private:
    const Registry &m_registry;
    const Administrator m_who;
};

} // namespace vigie::sim::xci
