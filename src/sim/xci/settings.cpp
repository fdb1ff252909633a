// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/settings.h"

#include <cmath>
#include <optional>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    std::optional<double> numberIn(const QString &text, double least, double most)
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < least || value > most)
            return {};
        return value;
    }

    QString isNo(const QString &name, const QString &value, const QString &wanted)
    {
        return u"%1: '%2' is not %3"_s.arg(name, value, wanted);
    }

} // namespace

QString Settings::set(const QString &name, const QString &value)
{
    constexpr double hour = 3600;
    constexpr double most = 1e6;
    if (name == u"overlapScope"_s) {
        if (value != u"all"_s && value != u"sameXivo"_s)
            return isNo(name, value, u"all or sameXivo"_s);
        overlapScope = value == u"all"_s ? OverlapScope::All : OverlapScope::SameXivo;
        return {};
    }
    if (name == u"unreachable"_s) {
        unreachable = value.split(u'+', Qt::SkipEmptyParts);
        return {};
    }
    if (name == u"strict"_s) {
        if (value != u"true"_s && value != u"false"_s)
            return isNo(name, value, u"true or false"_s);
        strict = value == u"true"_s;
        return {};
    }
    const bool isTime = name == u"configureDelay"_s || name == u"sessionIdle"_s;
    const bool isCount = name == u"numbersCap"_s || name == u"remainingSlots"_s;
    if (!isTime && !isCount)
        return u"'%1' is not one of overlapScope, configureDelay, unreachable, numbersCap,"
               " remainingSlots, sessionIdle, strict"_s.arg(name);
    const auto number
        = numberIn(value, name == u"sessionIdle"_s || isCount ? 1 : 0, isTime ? 24 * hour : most);
    if (!number)
        return isNo(name, value,
                    isTime ? u"a number of seconds, up to a day"_s
                           : u"a whole number from 1 to 1000000"_s);
    if (name == u"configureDelay"_s)
        configureDelay = std::chrono::milliseconds(std::llround(*number * 1000));
    else if (name == u"sessionIdle"_s)
        sessionIdle = std::chrono::seconds(std::llround(*number));
    else if (name == u"numbersCap"_s)
        numbersCap = static_cast<int>(*number);
    else
        remainingSlots = static_cast<int>(*number);
    return {};
}

} // namespace vigie::sim::xci
