// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <QList>
#include <QString>
#include <QtPlugin>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

// What the program and the plug-in that draws charts know of each other. Nothing here needs the
// charts' library: it loads when the first chart is shown, not when the program starts.
namespace vigie::ui {

//! Colours and letters of a chart.
struct ChartLook
{
    QColor ground{};
    QColor grid{};
    QColor ink{}; //!< Of the axes' words.
    QColor fill{};
    QColor edge{};
    QFont font{};
};

//! One figure over the last hours: an area, with gaps where nothing is known.
class TrendChart
{
public:
    TrendChart() = default;
    virtual ~TrendChart() = default;
    Q_DISABLE_COPY_MOVE(TrendChart)

    virtual QWidget *widget() = 0; //!< Its parent's.
    virtual void setLook(const ChartLook &look) = 0;
    //! \a format: of the figures at the axis: "%1 min".
    virtual void setFormat(const QString &format) = 0;
    //! One value a minute from \a first on; the axis of time spans from \a begin to \a end.
    virtual void setPoints(const QDateTime &first, const QList<std::optional<double>> &minutes,
                           const QDateTime &begin, const QDateTime &end)
        = 0;
};

class ChartPlugin
{
public:
    ChartPlugin() = default;
    virtual ~ChartPlugin() = default;
    Q_DISABLE_COPY_MOVE(ChartPlugin)

    virtual std::unique_ptr<TrendChart> makeTrend(QWidget *parent) = 0;
};

} // namespace vigie::ui

Q_DECLARE_INTERFACE(vigie::ui::ChartPlugin, "org.vigie.ChartPlugin/2")
