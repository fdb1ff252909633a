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

QString dayOf(const QDate &due)
{
    if (!due.isValid())
        return {};
    //: A callback's day, "21-11". %1 is the day, %2 the month.
    return CallbackWords::tr("%1-%2")
        .arg(due.day(), 2, 10, QLatin1Char('0'))
        .arg(due.month(), 2, 10, QLatin1Char('0'));
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
