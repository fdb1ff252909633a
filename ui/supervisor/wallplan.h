// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>
#include <QSet>
#include <QString>

class QJsonObject;

namespace vigie::ui {

//! A figure that a wallboard can show, of each queue and of all.
enum class WallFigure {
    Waiting,
    Longest,
    Available,
    InTime,
    Estimate,
    Talking,
    Entered,
    Answered,
    Abandoned
};

//! What a wallboard shows, and where.
struct WallPlan
{
    static constexpr int mostFigures = 4;

    QString title{}; //!< Empty: "All queues".
    QSet<QueueId> queues{}; //!< Empty: every one.
    QList<WallFigure> figures{WallFigure::Waiting, WallFigure::Longest, WallFigure::Available,
                              WallFigure::InTime};
    bool hasCharts = true; //!< Of the last hours.
    bool isLight = false;
    QString screen{}; //!< By its name; empty: another than the main window's, if there is one.

    QJsonObject toJson() const;
    static WallPlan fromJson(const QJsonObject &object); //!< What means nothing is left out.

    bool operator==(const WallPlan &) const = default;
};

const QList<WallFigure> &wallFigures();
QString wallHead(WallFigure figure); //!< Above its column, short.
QString wallName(WallFigure figure); //!< In full: of the great figure, and in the list.
//! Seconds within which this site counts a call as answered in time, for both.
QString withSeconds(const QString &words, int inTime);

} // namespace vigie::ui
