// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/commandcounts.h"

#include "sim/servers/jsonwriter.h"

namespace vigie::sim {

namespace {

    constexpr qsizetype longestName = 64;
    constexpr qsizetype mostNames = 500; // Several times what the protocol has.

} // namespace

void CommandCounts::add(const QString &login, const QString &command)
{
    auto &own = m_counts[login];
    const auto name = command.left(longestName);
    if (own.size() < mostNames || own.contains(name))
        ++own[name];
}

void CommandCounts::tell(JsonWriter &out) const
{
    out.beginObject();
    for (auto own = m_counts.cbegin(); own != m_counts.cend(); ++own) {
        out.key(own.key()).beginObject();
        for (auto command = own->cbegin(); command != own->cend(); ++command)
            out.key(command.key()).value(command.value());
        out.endObject();
    }
    out.endObject();
}

} // namespace vigie::sim
