// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/queuestatistics.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! Where it stays: a counter is read quicker than moved. False: its name is none of ours.
    bool readCounter(ObjectReader &in, QueueCounter &counter)
    {
        bool isNamed = false;
        while (in.next()) {
            if (in.is("statName"_L1)) {
                const std::string_view statName = in.word();
                const QueueStatName name = queueStatNamed(statName);
                counter.stat = name.stat;
                counter.threshold = name.threshold;
                isNamed = !statName.empty();
                if (name.stat == QueueStat::Unknown)
                    in.noteUnknownValue(statName);
            } else if (in.is("value"_L1)) {
                double value = 0;
                if (in.number(value))
                    counter.value = value;
                else
                    counter.value.reset();
            }
        }
        in.require("statName"_L1, isNamed);
        return counter.stat != QueueStat::Unknown;
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
                if (!readCounter(object, event.counters.emplace_back()))
                    event.counters.removeLast();
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
