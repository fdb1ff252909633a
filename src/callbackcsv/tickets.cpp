// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcsv/tickets.h"

#include <QByteArrayList>

namespace vigie::callbackcsv {

namespace {

    QByteArrayView lineAt(QByteArrayView file, qsizetype start)
    {
        const qsizetype end = file.indexOf('\n', start);
        return file.sliced(start, (end < 0 ? file.size() : end) - start).trimmed();
    }

} // namespace

std::optional<int> ticketCount(QByteArrayView file)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    if (file.startsWith(mark))
        file = file.sliced(mark.size());
    // By the names' being there: their order is the server's own.
    const auto names = lineAt(file, 0).toByteArray().split('|');
    if (!names.contains("status") || !names.contains("started"))
        return {};
    int count = 0;
    for (qsizetype at = file.indexOf('\n'); at >= 0; at = file.indexOf('\n', at + 1))
        count += lineAt(file, at + 1).isEmpty() ? 0 : 1;
    return count;
}

} // namespace vigie::callbackcsv
