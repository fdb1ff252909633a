// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <chrono>

namespace vigie::ui {

//! One kind of time of the day: how often and how long.
struct DayTotal
{
    center::ShownState state = center::ShownState::Ready;
    QString label{};
    int count = 0;
    std::chrono::seconds time{0};

    bool operator==(const DayTotal &) const = default;
};

//! The day's states with their counts and times, one a line, figures aligned.
class DayTotals : public QWidget
{
    Q_OBJECT
public:
    explicit DayTotals(QWidget *parent = nullptr);

    void setTotals(const QList<DayTotal> &totals);
    const QList<DayTotal> &totals() const { return m_totals; }
    void setStale(bool isStale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<DayTotal> m_totals;
    bool m_isStale = false;
};

} // namespace vigie::ui
