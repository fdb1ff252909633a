// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/phonenumber.h"

#include <algorithm>

namespace vigie::telephony {

namespace {

    bool isDigit(QChar c)
    {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    }

    bool isDropped(QChar c)
    {
        return c == QLatin1Char('+') || c == QLatin1Char('(') || c == QLatin1Char(')')
            || c == QLatin1Char('.');
    }

    QString inGroupsOf(qsizetype size, QStringView digits)
    {
        QString text;
        text.reserve(digits.size() + digits.size() / size);
        const qsizetype head = digits.size() % size;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            if (i > 0 && (i - head) % size == 0)
                text += QLatin1Char(' ');
            text += digits[i];
        }
        return text;
    }

} // namespace

QString normalised(QStringView typed)
{
    QString number;
    number.reserve(typed.size() + 1);
    for (const QChar c : typed) {
        if (c.isSpace())
            continue;
        if (c == QLatin1Char('+') && number.isEmpty())
            number += QLatin1String("00");
        else if (!isDropped(c))
            number += c;
    }
    return number;
}

bool isPhoneNumber(QStringView number)
{
    while (number.startsWith(QLatin1Char('*')))
        number = number.mid(1);
    if (number.isEmpty() || !isDigit(number.front()) || !isDigit(number.back()))
        return false;
    const auto stars = std::count(number.begin(), number.end(), QLatin1Char('*'));
    const auto digits = std::count_if(number.begin(), number.end(), isDigit);
    return stars <= 2 && stars + digits == number.size();
}

QString grouped(const QString &number)
{
    if (number.size() < 6 || !std::all_of(number.begin(), number.end(), isDigit))
        return number;
    const bool inThrees = number.size() % 2 != 0 && number.size() % 3 == 0;
    return inGroupsOf(inThrees ? 3 : 2, number);
}

} // namespace vigie::telephony
