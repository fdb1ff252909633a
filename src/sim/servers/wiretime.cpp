// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/wiretime.h"

namespace vigie::sim {

using namespace Qt::StringLiterals;

QString isoTime(const QDateTime &time)
{
    // Qt writes no offset for local time, so it is told as one.
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString historyTime(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString historyDuration(Millis duration)
{
    const auto seconds = duration / 1000;
    const auto twoDigits
        = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':'
        + twoDigits(seconds % 60);
}

} // namespace vigie::sim
