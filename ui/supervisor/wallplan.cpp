// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/wallplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    class Texts
    {
        Q_DECLARE_TR_FUNCTIONS(WallPlan)
    };

    struct FigureName
    {
        WallFigure figure{};
        QLatin1StringView key{};
    };

    constexpr FigureName figureNames[] = {
        {WallFigure::Waiting, "waiting"_L1},     {WallFigure::Longest, "longest"_L1},
        {WallFigure::Available, "available"_L1}, {WallFigure::InTime, "inTime"_L1},
        {WallFigure::Estimate, "estimate"_L1},   {WallFigure::Talking, "talking"_L1},
        {WallFigure::Entered, "entered"_L1},     {WallFigure::Answered, "answered"_L1},
        {WallFigure::Abandoned, "abandoned"_L1},
    };

} // namespace

const QList<WallFigure> &wallFigures()
{
    static const QList<WallFigure> all = [] {
        QList<WallFigure> figures;
        for (const FigureName &each : figureNames)
            figures.append(each.figure);
        return figures;
    }();
    return all;
}

QString wallHead(WallFigure figure)
{
    switch (figure) {
    case WallFigure::Waiting:
        return Texts::tr("Waiting");
    case WallFigure::Longest:
        return Texts::tr("Longest");
    case WallFigure::Available:
        return Texts::tr("Available");
    case WallFigure::InTime:
        //: Head of the wallboard's column of the share answered in time; %1 is in seconds.
        return Texts::tr("In %1 s");
    case WallFigure::Estimate:
        return Texts::tr("Est. wait");
    case WallFigure::Talking:
        return Texts::tr("Talking");
    case WallFigure::Entered:
        return Texts::tr("Entered");
    case WallFigure::Answered:
        return Texts::tr("Answered");
    case WallFigure::Abandoned:
        return Texts::tr("Abandoned");
    }
    return {};
}

QString wallName(WallFigure figure)
{
    switch (figure) {
    case WallFigure::Longest:
        return Texts::tr("Longest wait");
    case WallFigure::InTime:
        //: A great figure of the wallboard; %1 is in seconds.
        return Texts::tr("Answered in %1 s");
    case WallFigure::Estimate:
        return Texts::tr("Estimated wait");
    case WallFigure::Waiting:
    case WallFigure::Available:
    case WallFigure::Talking:
    case WallFigure::Entered:
    case WallFigure::Answered:
    case WallFigure::Abandoned:
        return wallHead(figure);
    }
    return {};
}

QString withSeconds(const QString &words, int inTime)
{
    return words.contains("%1"_L1) ? words.arg(inTime) : words;
}

QJsonObject WallPlan::toJson() const
{
    QList<QueueId> sorted(queues.cbegin(), queues.cend());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray ids;
    for (const QueueId each : sorted)
        ids.append(raw(each));
    QJsonArray keys;
    for (const WallFigure figure : figures) {
        for (const FigureName &each : figureNames) {
            if (each.figure == figure)
                keys.append(each.key);
        }
    }
    return {{u"title"_s, title},      {u"queues"_s, ids},    {u"figures"_s, keys},
            {u"charts"_s, hasCharts}, {u"light"_s, isLight}, {u"screen"_s, screen}};
}

WallPlan WallPlan::fromJson(const QJsonObject &object)
{
    WallPlan plan;
    plan.title = object["title"_L1].toString();
    const QJsonArray ids = object["queues"_L1].toArray();
    for (const QJsonValue &each : ids) {
        if (each.isDouble())
            plan.queues.insert(QueueId(each.toInt()));
    }
    QList<WallFigure> figures;
    const QJsonArray keys = object["figures"_L1].toArray();
    for (const QJsonValue &key : keys) {
        for (const FigureName &each : figureNames) {
            if (each.key == key.toString() && !figures.contains(each.figure)
                && figures.size() < mostFigures)
                figures.append(each.figure);
        }
    }
    if (!figures.isEmpty())
        plan.figures = figures;
    plan.hasCharts = object["charts"_L1].toBool(plan.hasCharts);
    plan.isLight = object["light"_L1].toBool();
    plan.screen = object["screen"_L1].toString();
    return plan;
}

} // namespace vigie::ui
