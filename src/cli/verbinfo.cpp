// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbinfo.h"

#include <algorithm>
#include <functional>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    bool isOptional(QLatin1StringView placeholder)
    {
        return placeholder.startsWith("["_L1);
    }

    bool isRepeated(QLatin1StringView placeholder)
    {
        return placeholder.contains("..."_L1);
    }

} // namespace

QList<QLatin1StringView> VerbInfo::placeholders() const
{
    QList<QLatin1StringView> all;
    for (QLatin1StringView rest = arguments; !rest.isEmpty();) {
        const qsizetype space = rest.indexOf(" "_L1);
        all.append(space < 0 ? rest : rest.first(space));
        rest = space < 0 ? QLatin1StringView() : rest.sliced(space + 1);
    }
    return all;
}

int VerbInfo::fewestWords() const
{
    const auto all = placeholders();
    return int(std::count_if(all.begin(), all.end(), std::not_fn(isOptional)));
}

int VerbInfo::mostWords() const
{
    const auto all = placeholders();
    return std::any_of(all.begin(), all.end(), isRepeated) ? -1 : int(all.size());
}

const VerbInfo *findVerb(const QString &name)
{
    const auto &all = verbs();
    const auto verb = std::find_if(all.begin(), all.end(),
                                   [&name](const VerbInfo &known) { return name == known.name; });
    return verb == all.end() ? nullptr : &*verb;
}

QLatin1StringView titleOf(VerbGroup group)
{
    switch (group) {
    case VerbGroup::Look:
        return "Look"_L1;
    case VerbGroup::Agent:
        return "The agent"_L1;
    case VerbGroup::Phone:
        return "The phone"_L1;
    case VerbGroup::Person:
        return "The person"_L1;
    case VerbGroup::Callbacks:
        return "Callbacks"_L1;
    case VerbGroup::Raw:
        return "The wire"_L1;
    case VerbGroup::Tools:
        return "Tools"_L1;
    }
    return {};
}

} // namespace vigie::cli
