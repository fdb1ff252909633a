// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "telephony/phonenumber.h"
#include "ui/desktop/order.h"

namespace vigie::fuzz {

void orders(QByteArrayView input)
{
    const QByteArray line = input.toByteArray();
    if (const auto order = ui::decodeOrder(line)) {
        const auto again = ui::decodeOrder(ui::encode(*order));
        expect(again && *again == *order, "an order stays the same on its way");
        expect(ui::encode(*order).count('\n') == 1, "an order is one line");
    }
    if (const auto reply = ui::decodeOrderReply(line))
        expect(reply->exitCode >= 0 && reply->exitCode <= 255, "an exit code is a byte");
    const QString number = ui::linkNumber(QString::fromUtf8(line));
    for (const QChar c : number)
        expect((c >= u'0' && c <= u'9') || c == u'*', "a link's number is of digits and stars");
    expect(number.isEmpty() || telephony::isPhoneNumber(number), "a link's number can be dialled");
}

} // namespace vigie::fuzz
