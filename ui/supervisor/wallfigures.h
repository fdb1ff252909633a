// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/thresholdrules.h"
#include "ui/supervisor/wallplan.h"

#include <QString>

#include <vector>

namespace vigie::center {
class ContactCenter;
struct Queue;
}

namespace vigie::ui {

//! A figure in words: "14" and " of 46".
struct WallValue
{
    QString text{};
    QString unit{}; //!< Smaller, behind it.
    center::Level level = center::Level::None;
    bool isNothing = false; //!< Zero, or no value.

    bool operator==(const WallValue &) const = default;
};

struct WallRow
{
    QString name{};
    QList<WallValue> values{}; //!< In the order of the plan's figures.

    bool operator==(const WallRow &) const = default;
};

//! What a wallboard says at one instant.
struct WallPicture
{
    QList<WallValue> heroes{};
    QList<WallRow> rows{}; //!< All; the board shows them in pages.

    bool operator==(const WallPicture &) const = default;
};

//! Reads the figures of a plan. The order of the rows is kept between two calls of sort(): nobody
//! can read what moves each second.
class WallFigures
{
public:
    explicit WallFigures(const center::ContactCenter &center) : m_center(center) { }

    void setPlan(const WallPlan &plan);
    void setRules(const center::ThresholdRules &rules) { m_rules = rules; }
    void sort(); //!< Who waits longest first.
    WallPicture picture(Instant now) const;
    int rowCount() const { return int(m_order.size()); }
    int inTime() const; //!< Seconds of the first queue; the servers' own 15 before there is one.
    QSet<QueueId> queues() const; //!< Those shown.

private:
    WallValue valueOf(WallFigure figure, const center::Queue &queue, Instant now) const;
    QList<WallValue> heroes(Instant now) const;
    WallValue freeAgents() const;

    const center::ContactCenter &m_center;
    WallPlan m_plan{};
    center::ThresholdRules m_rules{};
    std::vector<QueueId> m_order{};
};

} // namespace vigie::ui
