// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/wallface.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

namespace vigie::center {
class Desk;
class QueueTrends;
}

namespace vigie::ui {

class TrendChart;

//! Queues for a screen on the wall: nothing to click, nothing that asks, no pointer at rest.
//!
//! More rows than fit turn in pages. Without a link it says how old it is, and ticks no more.
class Wallboard : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds pageTime{15};
    static constexpr std::chrono::seconds pointerTime{3};

    Wallboard(const center::Desk &desk, const center::QueueTrends &trends);
    ~Wallboard() override;

    void setPlan(const WallPlan &plan);
    void setRules(const center::ThresholdRules &rules);
    void passSecond();
    void read(); //!< The figures as they are, the link as it is.

    bool isStale() const { return m_head.isStale; }
    int page() const { return m_page; } //!< From 0.
    int pageCount() const;
    QStringList shownNames() const; //!< Of this page.
    QString clockText() const { return m_head.clock; }

Q_SIGNALS:
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Chart { WaitingChart, LongestChart, ChartCount };

    WallFace face() const;
    const Theme &theme() const;
    void readHead();
    void turnPage();
    void makeCharts();
    void dressCharts();
    void placeCharts();
    void fillCharts();
    void paintChartHeads(QPainter &painter) const;
    bool hasCharts() const { return m_plan.hasCharts && m_charts[0] != nullptr; }

    const center::Desk &m_desk;
    const center::QueueTrends &m_trends;
    WallPlan m_plan{};
    WallFigures m_figures;
    WallPicture m_picture{};
    WallHead m_head{};
    std::array<std::unique_ptr<TrendChart>, ChartCount> m_charts{};
    QTimer m_pointer;
    int m_page = 0;
    int m_secondsShown = 0; //!< Of this page.
    int m_chartedMinute = -1;
};

} // namespace vigie::ui
