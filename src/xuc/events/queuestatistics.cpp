// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/queuestatistics.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    std::optional<QueueCounter> readCounter(ObjectReader &in)
    {
        QueueStatName name;
        bool isNamed = false;
        QueueCounter counter;
        while (in.next()) {
            if (in.is("statName"_L1)) {
                const std::string_view statName = in.word();
                name = queueStatNamed(statName);
                isNamed = !statName.empty();
                if (name.stat == QueueStat::Unknown)
                    in.noteUnknownValue(statName);
            } else if (in.is("value"_L1)) {
                counter.value = in.number();
            }
        }
        in.require("statName"_L1, isNamed);
        if (name.stat == QueueStat::Unknown)
            return {};
        counter.stat = name.stat;
        counter.threshold = name.threshold;
        return counter;
    }

} // namespace

QueueStatistics QueueStatistics::read(ObjectReader &in)
{
    QueueStatistics event;
    while (in.next()) {
        if (in.is("queueId"_L1)) {
            event.queueId = in.id<QueueId>();
        } else if (in.is("queueRef"_L1)) {
            event.queueRef = in.sharedText();
        } else if (in.is("counters"_L1)) {
            for (ListReader list = in.list(); list.next();) {
                ObjectReader object = list.object();
                if (const std::optional<QueueCounter> counter = readCounter(object))
                    event.counters.append(*counter);
            }
        }
    }
    in.require("queueId"_L1, event.queueId || !event.queueRef.isEmpty());
    return event;
}

Result<QueueStatistics> QueueStatistics::decode(ObjectReader in)
{
    return decodeWith<QueueStatistics>(std::move(in));
}

} // namespace vigie::xuc
