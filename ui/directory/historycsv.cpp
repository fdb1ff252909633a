// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/historycsv.h"

#include "ui/directory/historywords.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! A name that begins like a formula would be run by a spreadsheet.
    QString harmless(const QString &name)
    {
        static const QString signs = u"=+-@\t"_s;
        return !name.isEmpty() && signs.contains(name.front()) ? u'\'' + name : name;
    }

    QString seconds(const std::optional<std::chrono::seconds> &duration)
    {
        return duration ? QString::number(duration->count()) : QString();
    }

    QString line(QStringList cells)
    {
        for (QString &cell : cells) {
            if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
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
        text
            += line({record.item.start.toString(Qt::ISODate), HistoryWords::kind(record.kind()),
                     harmless(nameOf(record)), record.number(), harmless(record.queue),
                     seconds(record.waited), seconds(record.item.duration), record.item.rawStatus});
    return text.toUtf8();
}

} // namespace vigie::ui
