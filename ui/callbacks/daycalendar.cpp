// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/daycalendar.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

DayCalendar::DayCalendar(QWidget *owner)
    : PopupPanel(owner)
    , m_month(new QCalendarWidget(content()))
{
    setObjectName(u"dayCalendar"_s);
    m_month->setObjectName(u"dayMonth"_s);
    m_month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_month->setGridVisible(false);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_month);
    const auto take = [this](const QDate &day) {
        Q_EMIT chosen(day);
        closePanel();
    };
    connect(m_month, &QCalendarWidget::clicked, this, take);
    connect(m_month, &QCalendarWidget::activated, this, take);
}

void DayCalendar::openBelow(QWidget *anchor, const QDate &chosenDay, const QDate &first)
{
    QTextCharFormat plain;
    plain.setForeground(themeOf(this).text); // The style's own paints the weekend red: no alarm.
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_month->setWeekdayTextFormat(day, plain);
    QTextCharFormat head;
    head.setForeground(themeOf(this).text2);
    head.setFont(fontFor(TextRole::Caption));
    m_month->setHeaderTextFormat(head);
    m_month->setAccessibleName(tr("Day of the callback"));
    m_month->setLocale(QLocale());
    m_month->setMinimumDate(first);
    m_month->setSelectedDate(chosenDay.isValid() && chosenDay >= first ? chosenDay : first);
    PopupPanel::openBelow(anchor);
    m_month->setFocus();
}

} // namespace vigie::ui
