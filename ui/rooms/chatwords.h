// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/conversation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace vigie::ui {

//! The sentences of the text chat that several widgets share.
class ChatWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::ChatWords)
public:
    static QString failure(const center::ChatText &text, const QString &peer);
    static QString state(const center::ChatText &text, const QString &peer);
    //! "14:03" today, "Yesterday", else the day and month.
    static QString when(const QDateTime &at, const QDateTime &now);
    static QString day(const QDate &date, const QDate &today); //!< Head of a day.
    static QString initials(const QString &name);
};

} // namespace vigie::ui
