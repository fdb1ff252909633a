// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class CounterBox;

//! The person's figures of the day; the tooltip holds those that have no place in the header.
class DayCounters : public QWidget
{
    Q_OBJECT
public:
    explicit DayCounters(const center::Desk &desk, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow); //!< Presented and answered share one place.
    void setStale(bool isStale);
    QString details() const; //!< The tooltip: one figure a line, under "Since 00:00".

private:
    void refresh();

    const center::Desk &m_desk;
    CounterBox *m_paused;
    CounterBox *m_wrapup;
    CounterBox *m_presented;
    CounterBox *m_answered;
    bool m_isNarrow = false;
};

} // namespace vigie::ui
