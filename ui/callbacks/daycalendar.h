// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popuppanel.h"

#include <QDate>

class QCalendarWidget;

namespace vigie::ui {

//! A month to choose a day from, under the field that asks for one.
class DayCalendar : public PopupPanel
{
    Q_OBJECT
public:
    explicit DayCalendar(QWidget *owner);

    void openBelow(QWidget *anchor, const QDate &chosen, const QDate &first);

Q_SIGNALS:
    void chosen(const QDate &day);

private:
    QCalendarWidget *m_month;
};

} // namespace vigie::ui
