// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/dates.h"

#include <QList>

namespace vigie::xuc {

QDateTime dateTimeIn(QStringView text)
{
    // Qt takes a blank for the T of ISO 8601.
    const QDateTime date = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    return date.isValid() ? date.toLocalTime() : QDateTime();
}

std::optional<std::chrono::seconds> durationIn(QStringView text)
{
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() != 3)
        return {};
    std::chrono::seconds total{0};
    for (const QStringView part : parts) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber);
        if (!isNumber)
            return {};
        total = total * 60 + std::chrono::seconds(value);
    }
    return total;
}

} // namespace vigie::xuc
