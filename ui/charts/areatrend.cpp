// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/areatrend.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace vigie::ui {

namespace {

    constexpr int mostTimes = 6; //!< Below the chart, that they are read from afar.
    constexpr double aMinute = 60000; // ms

} // namespace

AreaTrend::AreaTrend(QWidget *parent)
    : m_view(new QChartView(parent))
    , m_chart(m_view->chart())
    , m_time(new QCategoryAxis)
    , m_values(new QCategoryAxis)
    , m_format(QStringLiteral("%1"))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setBackgroundRoundness(0);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setGridLineVisible(false);
    m_values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
}

AreaTrend::~AreaTrend()
{
    if (m_view) // Its parent may have been faster.
        m_view->deleteLater();
}

QWidget *AreaTrend::widget()
{
    return m_view;
}

void AreaTrend::setLook(const ChartLook &look)
{
    m_look = look;
    m_view->setBackgroundBrush(look.ground);
    m_chart->setBackgroundBrush(look.ground);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(look.font);
        axis->setLabelsColor(look.ink);
        axis->setGridLineColor(look.grid);
        axis->setLinePenColor(look.grid);
    }
}

void AreaTrend::setFormat(const QString &format)
{
    m_format = format;
    label();
}

void AreaTrend::setTop(double most)
{
    m_top = std::max(2.0, std::ceil(most));
    m_values->setRange(0, m_top);
    label();
}

//! Nothing, and the most: more words do not fit beside a low chart.
void AreaTrend::label()
{
    const QStringList before = m_values->categoriesLabels();
    for (const QString &each : before)
        m_values->remove(each);
    if (m_top <= 0)
        return;
    for (const int value : {0, int(m_top)})
        m_values->append(m_format.arg(QLocale().toString(value)), value);
}

void AreaTrend::setPoints(const QDateTime &first, const QList<std::optional<double>> &minutes,
                          const QDateTime &begin, const QDateTime &end)
{
    m_chart->removeAllSeries();
    labelTimes(begin, end);
    double most = 0;
    QList<QPointF> run;
    const double start = double(first.toMSecsSinceEpoch());
    for (qsizetype i = 0; i < minutes.size(); ++i) {
        if (!minutes[i]) {
            addRun(run);
            run.clear();
            continue;
        }
        most = std::max(most, *minutes[i]);
        run.append({start + double(i) * aMinute, *minutes[i]});
    }
    addRun(run);
    setTop(most);
}

//! At whole hours, or whole parts of them.
void AreaTrend::labelTimes(const QDateTime &begin, const QDateTime &end)
{
    const QStringList before = m_time->categoriesLabels();
    for (const QString &each : before)
        m_time->remove(each);
    m_time->setRange(double(begin.toMSecsSinceEpoch()), double(end.toMSecsSinceEpoch()));
    int step = 60;
    for (const int each : {30, 20, 10, 5}) {
        if (begin.secsTo(end) / 60 / each < mostTimes)
            step = each;
    }
    QDateTime time(begin.date(), QTime(begin.time().hour(), 0));
    for (; time <= end; time = time.addSecs(step * 60)) {
        if (time >= begin)
            m_time->append(QLocale().toString(time.time(), QStringLiteral("HH:mm")),
                           double(time.toMSecsSinceEpoch()));
    }
}

void AreaTrend::addRun(const QList<QPointF> &points)
{
    if (points.isEmpty())
        return;
    auto *line = new QLineSeries;
    line->append(points);
    // A single minute would have no width.
    if (points.size() == 1)
        line->append(points.constFirst() + QPointF(aMinute, 0));
    auto *area = new QAreaSeries(line);
    line->setParent(area);
    area->setBrush(m_look.fill);
    area->setPen(QPen(m_look.edge, 2));
    m_chart->addSeries(area);
    area->attachAxis(m_time);
    area->attachAxis(m_values);
}

} // namespace vigie::ui
