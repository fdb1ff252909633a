// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/rights.h"

#include <algorithm>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

bool Rights::sees(XivoId xivo) const
{
    return isSuper()
        || std::any_of(m_who.entities.begin(), m_who.entities.end(), [&](EntityId each) {
               return m_registry.entities().value(each).xivo == xivo;
           });
}

bool Rights::sees(const Template &form) const
{
    return isSuper() || std::any_of(form.entities.begin(), form.entities.end(), [&](EntityId each) {
               return m_who.entities.contains(each);
           });
}

std::optional<Refusal> Rights::superOnly() const
{
    if (isSuper())
        return {};
    return forbidden(u"this is for super-administrators"_s);
}

} // namespace vigie::sim::xci
