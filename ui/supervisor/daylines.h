// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/daylog.h"

#include <QWidget>

namespace vigie::center {
class Statuses;
}

namespace vigie::ui {

//! The states of an agent's day with how often and how long, one a line.
class DayLines : public QWidget
{
    Q_OBJECT
public:
    explicit DayLines(const center::Statuses &statuses, QWidget *parent = nullptr);

    void setTotals(const QList<center::DayTotal> &totals);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString labelOf(const center::DayTotal &total) const;

    const center::Statuses &m_statuses;
    QList<center::DayTotal> m_totals{};
};

} // namespace vigie::ui
