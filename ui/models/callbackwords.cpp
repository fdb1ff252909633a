// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callbackwords.h"

#include "center/callbacks.h"
#include "telephony/phonenumber.h"

#include <QCoreApplication>
#include <QDate>

namespace vigie::models {

using namespace Qt::StringLiterals;

namespace {

    struct CallbackWords
    {
        Q_DECLARE_TR_FUNCTIONS(CallbackWords)
    };

} // namespace

QString dayOf(const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return {};
    const auto twoDigits = [](int part) { return u"%1"_s.arg(part, 2, 10, QLatin1Char('0')); };
    const QString day = twoDigits(due.day());
    const QString month = twoDigits(due.month());
    if (due.year() == today.year())
        //: A callback's day, "21-11". %1 is the day, %2 the month.
        return CallbackWords::tr("%1-%2").arg(day, month);
    //: A callback's day of another year, "21-11-2025". %1 is the day, %2 the month, %3 the year.
    return CallbackWords::tr("%1-%2-%3").arg(day, month, QString::number(due.year()));
}

QString personOf(const center::Callback &callback)
{
    return (callback.firstName + u' ' + callback.lastName).trimmed();
}

QString numbersOf(const center::Callback &callback)
{
    const QString main = telephony::grouped(callback.phoneNumber);
    const QString mobile = telephony::grouped(callback.mobileNumber);
    return main.isEmpty() || mobile.isEmpty() ? main + mobile : main + u" – "_s + mobile;
}

} // namespace vigie::models
