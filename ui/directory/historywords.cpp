// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/historywords.h"

#include "ui/widgets/format.h"

#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = center::HistoryRecord::Kind;
using xuc::CallStatus;

HistoryWords::Glyph HistoryWords::glyph(Kind kind)
{
    switch (kind) {
    case Kind::Queue:
        return {"headset-fill"_L1, &Theme::acd};
    case Kind::Incoming:
        return {"phone-incoming-fill"_L1, &Theme::call};
    case Kind::Outgoing:
        return {"phone-outgoing-fill"_L1, &Theme::call};
    case Kind::Missed:
    case Kind::Lost:
        return {"phone-x"_L1, &Theme::danger};
    case Kind::Ongoing:
        return {"phone-fill"_L1, &Theme::call};
    }
    return {};
}

QString HistoryWords::kind(Kind kind)
{
    switch (kind) {
    case Kind::Queue:
        return tr("Queue call");
    case Kind::Incoming:
        return tr("Incoming call");
    case Kind::Outgoing:
        return tr("Outgoing call");
    case Kind::Missed:
        return tr("Missed call");
    case Kind::Lost:
        return tr("Not answered");
    case Kind::Ongoing:
        return tr("Call under way");
    }
    return {};
}

QString HistoryWords::day(const QDate &day, const QDate &today)
{
    //: A day in a list of calls, as QLocale writes it: weekday, day of the month, month.
    const QString words = QLocale().toString(day, tr("dddd d MMMM", "format of a date"));
    if (day == today)
        //: %1 is a weekday with its date.
        return tr("Today, %1").arg(words);
    if (day == today.addDays(-1))
        //: %1 is a weekday with its date.
        return tr("Yesterday, %1").arg(words);
    return words.isEmpty() ? words : words.front().toUpper() + words.sliced(1);
}

QString HistoryWords::status(CallStatus status)
{
    switch (status) {
    case CallStatus::Missed:
        return tr("missed", "a call");
    case CallStatus::Ongoing:
        return tr("under way", "a call");
    case CallStatus::Full:
        return tr("queue full", "end of a call");
    case CallStatus::Closed:
        return tr("closed", "end of a call");
    case CallStatus::JoinEmpty:
    case CallStatus::LeaveEmpty:
        return tr("nobody there", "end of a call");
    case CallStatus::DivertCaRatio:
    case CallStatus::DivertWaitTime:
        return tr("diverted", "end of a call");
    case CallStatus::Abandoned:
        return tr("abandoned", "end of a call");
    case CallStatus::Timeout:
        return tr("waited too long", "end of a call");
    case CallStatus::Unknown:
    case CallStatus::Emitted:
    case CallStatus::Answered:
        break;
    }
    return {};
}

QString HistoryWords::talk(const center::HistoryRecord &record)
{
    const auto &duration = record.item.duration;
    if (record.isMissed() && duration && duration->count() > 0)
        //: A missed call: for how long it rang.
        return tr("rang %1 s").arg(duration->count());
    if (const QString word = status(record.item.status); !word.isEmpty())
        return word;
    return duration ? formatDuration(*duration) : noValue();
}

QString HistoryWords::nobody()
{
    return tr("Anonymous", "a caller");
}

} // namespace vigie::ui
