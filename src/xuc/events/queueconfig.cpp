// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/queueconfig.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

QueueConfig QueueConfig::read(ObjectReader &in)
{
    QueueConfig value;
    std::optional<QueueId> id;
    while (in.next()) {
        if (in.is("id"_L1))
            id = in.id<QueueId>();
        else if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("displayName"_L1))
            value.displayName = in.text();
        else if (in.is("number"_L1))
            value.number = in.text();
        else if (in.is("context"_L1))
            value.context = in.sharedText();
    }
    value.id = in.required("id"_L1, id);
    return value;
}

Result<QueueConfig> QueueConfig::decode(ObjectReader in)
{
    return decodeWith<QueueConfig>(std::move(in));
}

} // namespace vigie::xuc
