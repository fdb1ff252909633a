// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statevisual.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace vigie::ui {

//! "My day": the states of an agent along the day, ready thin, the rest thick, logged out hatched.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    struct Span
    {
        center::ShownState state{};
        QDateTime from{};
        QDateTime to{};
    };
    explicit DayStrip(QWidget *parent = nullptr);
    void setDay(const QDateTime &from, const QDateTime &to, const QList<Span> &spans);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAxis(QPainter &painter) const;

    QDateTime m_from{};
    QDateTime m_to{};
    QList<Span> m_spans{};
};

} // namespace vigie::ui
