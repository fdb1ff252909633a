// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/callbackperiod.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    QTime timeIn(const QString &text)
    {
        return QTime::fromString(text, Qt::ISODate);
    }

} // namespace

CallbackPeriod CallbackPeriod::read(ObjectReader &in)
{
    CallbackPeriod value;
    while (in.next()) {
        if (in.is("uuid"_L1))
            value.uuid = in.text();
        else if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("periodStart"_L1))
            value.periodStart = timeIn(in.text());
        else if (in.is("periodEnd"_L1))
            value.periodEnd = timeIn(in.text());
        else if (in.is("default"_L1))
            value.isDefault = in.boolean().value_or(false);
    }
    in.require("uuid"_L1, !value.uuid.isEmpty());
    return value;
}

} // namespace vigie::xuc
