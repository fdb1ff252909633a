// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplugin.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
class QCategoryAxis;
QT_END_NAMESPACE

namespace vigie::ui {

//! A trend by Qt Charts: no animation, no frame, no legend; its words stand beside it.
class AreaTrend : public TrendChart
{
public:
    explicit AreaTrend(QWidget *parent);
    ~AreaTrend() override;

    QWidget *widget() override;
    void setLook(const ChartLook &look) override;
    void setFormat(const QString &format) override;
    void setPoints(const QDateTime &first, const QList<std::optional<double>> &minutes,
                   const QDateTime &begin, const QDateTime &end) override;

private:
    void addRun(const QList<QPointF> &points);
    void setTop(double most);
    void label();
    void labelTimes(const QDateTime &begin, const QDateTime &end);

    QPointer<QChartView> m_view;
    QChart *m_chart;
    // Their labels are whole texts: of other axes printf writes them, or they stand at odd times.
    QCategoryAxis *m_time;
    QCategoryAxis *m_values;
    QString m_format;
    double m_top = 0;
    ChartLook m_look{};
};

} // namespace vigie::ui
