// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/chatwords.h"

#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::TextFailure;
using center::TextState;

QString ChatWords::failure(const center::ChatText &text, const QString &peer)
{
    switch (text.failure) {
    case TextFailure::None:
        return {};
    case TextFailure::NotConfirmed:
        //: Beside a written text: the server did not say that it has it.
        return tr("Not confirmed");
    case TextFailure::LinkDown:
        return text.isInDoubt ? tr("The link went while it was sent")
                              : tr("Not sent: no link to the server");
    case TextFailure::Refused:
        //: %1 is a person.
        return tr("The server could not deliver it to %1").arg(peer);
    }
    return {};
}

QString ChatWords::state(const center::ChatText &text, const QString &peer)
{
    switch (text.state) {
    case TextState::Heard:
        return {};
    case TextState::Sending:
        //: Beside a written text: on its way.
        return tr("Sending");
    case TextState::Delivered:
        //: Beside a written text: the other person's program has it.
        return tr("Delivered");
    case TextState::Kept:
        //: Beside a written text; %1 is a person.
        return tr("Kept until %1 signs in").arg(peer);
    case TextState::Failed:
        return failure(text, peer);
    }
    return {};
}

QString ChatWords::when(const QDateTime &at, const QDateTime &now)
{
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0)
        return QLocale().toString(at.time(), u"HH:mm"_s);
    if (days == 1)
        //: In a narrow column: the day before today.
        return tr("Yesterday", "column");
    //: Day and month in a narrow column, as QLocale formats them.
    return QLocale().toString(at.date(), tr("dd-MM", "date format"));
}

QString ChatWords::day(const QDate &date, const QDate &today)
{
    //: Head of a day's texts, as QLocale formats dates: "Saturday 21 November".
    const QString written = QLocale().toString(date, tr("dddd d MMMM", "date format"));
    if (date == today)
        //: Head of a day's texts; %1 is the date.
        return tr("Today, %1").arg(written);
    if (date.daysTo(today) == 1)
        //: Head of a day's texts; %1 is the date.
        return tr("Yesterday, %1").arg(written);
    return written;
}

QString ChatWords::initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

} // namespace vigie::ui
