// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/historyrecord.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDate>

namespace vigie::ui {

//! How past calls are told.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::HistoryWords)
public:
    struct Glyph
    {
        QLatin1StringView icon{};
        QColor Theme::*colour = &Theme::text2;
    };

    static Glyph glyph(center::HistoryRecord::Kind kind);
    static QString kind(center::HistoryRecord::Kind kind); //!< For files and screen readers.
    static QString day(const QDate &day, const QDate &today); //!< "Today, Saturday 21 November".
    static QString status(xuc::CallStatus status); //!< "abandoned"; empty for an answered one.
    //! Of the talk, or how it ended without one.
    static QString talk(const center::HistoryRecord &record);
    static QString nobody(); //!< A caller without a number.
};

} // namespace vigie::ui
