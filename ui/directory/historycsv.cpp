// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/historycsv.h"

#include "base/harmlesscell.h"
#include "ui/directory/historywords.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! "+33472105520" is no formula, "+cmd|' /C calc'!A0" is one.
    QString harmlessNumber(const QString &number)
    {
        const auto isFigure = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const bool isPlain
            = number.startsWith(u'+') && std::all_of(number.begin() + 1, number.end(), isFigure);
        return isPlain ? number : harmlessCell(number);
    }

    QString seconds(const std::optional<std::chrono::seconds> &duration)
    {
        return duration ? QString::number(duration->count()) : QString();
    }

    QString line(QStringList cells)
    {
        for (QString &cell : cells) {
            if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
                || cell.contains(u'\r'))
                cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        }
        return cells.join(u',') + "\r\n"_L1;
    }

} // namespace

QByteArray historyCsv(const QList<center::HistoryRecord> &records,
                      const std::function<QString(const center::HistoryRecord &)> &nameOf)
{
    QString text = QChar(0xFEFF)
        + line({u"start"_s, u"kind"_s, u"name"_s, u"number"_s, u"queue"_s, u"waited_s"_s,
                u"talk_s"_s, u"status"_s});
    for (const center::HistoryRecord &record : records)
        text += line({record.item.start.toString(Qt::ISODate), HistoryWords::kind(record.kind()),
                      harmlessCell(nameOf(record)), harmlessNumber(record.number()),
                      harmlessCell(record.queue), seconds(record.waited),
                      seconds(record.item.duration), harmlessCell(record.item.rawStatus)});
    return text.toUtf8();
}

} // namespace vigie::ui
