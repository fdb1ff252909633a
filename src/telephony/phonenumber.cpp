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
        return QStringView(u"+().-/").contains(c);
    }

    //! Numbers copied from a page or a phone are framed by marks of direction that nobody sees.
    bool isBlank(QChar c)
    {
        return c.isSpace() || c.category() == QChar::Other_Format;
    }

    //! What is left of a link ("tel:+33…;ext=1"), without any blank; mail breaks lines anywhere.
    QString bare(QStringView typed)
    {
        QString text = typed.toString();
        text.removeIf(isBlank);
        for (const QLatin1String scheme : {QLatin1String("tel:"), QLatin1String("callto:")}) {
            if (text.startsWith(scheme, Qt::CaseInsensitive))
                text = QString::fromUtf8(
                    QByteArray::fromPercentEncoding(text.mid(scheme.size()).toUtf8()));
        }
        const auto isEnd = [](QChar c) { return c == QLatin1Char(';') || c == QLatin1Char('?'); };
        text.truncate(std::find_if(text.cbegin(), text.cend(), isEnd) - text.cbegin());
        text.removeIf(isBlank);
        return text;
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
    QString text = bare(typed);
    // The national zero is not dialled behind a country code, and only written to be left out.
    if (text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1String("00")))
        text.remove(QLatin1String("(0)"));
    if (text.startsWith(QLatin1Char('+')))
        text.replace(0, 1, QLatin1String("00"));
    text.removeIf(isDropped);
    return text;
}

QString dialled(QStringView number)
{
    QString text = normalised(number);
    text.removeIf([](QChar c) { return !isDigit(c) && !QStringView(u"*#").contains(c); });
    return text;
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
