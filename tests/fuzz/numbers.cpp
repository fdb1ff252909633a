// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "telephony/phonenumber.h"

namespace vigie::fuzz {

void numbers(QByteArrayView input)
{
    const QString typed = QString::fromUtf8(input);
    const QString number = telephony::normalised(typed);
    if (telephony::isPhoneNumber(number)) {
        expect(telephony::normalised(number) == number, "a normal number stays as it is");
        for (const QChar c : number)
            expect((c >= u'0' && c <= u'9') || c == u'*', "a number is of digits and stars");
    }
    expect(telephony::grouped(number).remove(u' ') == QString(number).remove(u' '),
           "grouping adds blanks and nothing else");
    telephony::grouped(typed);
}

} // namespace vigie::fuzz
