// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    QString twoDigits(qint64 value)
    {
        return QString::number(value).rightJustified(2, u'0');
    }

} // namespace

QString formatDuration(std::chrono::seconds duration)
{
    const qint64 total = qMax<qint64>(0, duration.count());
    const qint64 seconds = total % 60;
    const qint64 minutes = total / 60 % 60;
    const qint64 hours = total / 3600 % 24;
    const qint64 days = total / 86400;
    if (days > 0)
        //: Duration above a day: days, then hours:minutes.
        return QCoreApplication::translate("Format", "%1 d %2:%3")
            .arg(QString::number(days), QString::number(hours), twoDigits(minutes));
    if (hours > 0)
        return QString::number(hours) + u':' + twoDigits(minutes) + u':' + twoDigits(seconds);
    return twoDigits(minutes) + u':' + twoDigits(seconds);
}

QString formatSince(Instant since, Instant now)
{
    return formatDuration(std::chrono::duration_cast<std::chrono::seconds>(now - since));
}

QString formatCount(qint64 count)
{
    return QLocale().toString(count);
}

QString formatShare(double percent)
{
    return QLocale().toString(percent, 'f', 1);
}

QString formatStamp(const QDateTime &stamp, QDate today)
{
    if (!stamp.isValid())
        return noValue();
    if (stamp.date() == today)
        return stamp.time().toString(u"HH:mm"_s);
    return QLocale().toString(stamp.date(), QLocale::ShortFormat);
}

QString formatShortStamp(const QDateTime &stamp, QDate today)
{
    if (!stamp.isValid() || stamp.date() == today)
        return formatStamp(stamp, today);
    // Before the year or behind it, with what parts it from the rest.
    static const QRegularExpression year(u"^y+[^dM]*|[^dM]*y+[^dM]*$"_s);
    return QLocale().toString(stamp.date(),
                              QLocale().dateFormat(QLocale::ShortFormat).remove(year));
}

QString noValue()
{
    return u"-"_s;
}

} // namespace vigie::ui
