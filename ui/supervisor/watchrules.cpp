// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/watchrules.h"

#include "ui/supervisor/floorfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Thresholds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

    constexpr int mostMinutes = 24 * 60;

    QJsonArray pairOf(seconds warn, seconds alarm)
    {
        return {qint64(warn.count()), qint64(alarm.count())};
    }

    QJsonObject objectOf(const Thresholds &thresholds)
    {
        QJsonObject object{
            {u"waiting"_s, QJsonArray{thresholds.waitingWarn, thresholds.waitingAlarm}},
            {u"wait"_s, pairOf(thresholds.waitWarn, thresholds.waitAlarm)}};
        if (thresholds.hasGoal())
            object[u"goal"_s] = QJsonArray{thresholds.goalWarn, thresholds.goalAlarm};
        return object;
    }

    std::optional<Thresholds> thresholdsIn(const QJsonValue &value)
    {
        const QJsonArray waiting = value["waiting"_L1].toArray();
        const QJsonArray wait = value["wait"_L1].toArray();
        const QJsonArray goal = value["goal"_L1].toArray();
        const Thresholds thresholds{.waitingWarn = waiting.at(0).toInt(),
                                    .waitingAlarm = waiting.at(1).toInt(),
                                    .waitWarn = seconds(wait.at(0).toInt()),
                                    .waitAlarm = seconds(wait.at(1).toInt()),
                                    .goalWarn = goal.at(0).toInt(),
                                    .goalAlarm = goal.at(1).toInt()};
        return isOrdered(thresholds) ? std::optional(thresholds) : std::nullopt;
    }

    QJsonObject objectOf(const AlertWays &ways)
    {
        return {{u"notice"_s, ways.isNotice},
                {u"taskbar"_s, ways.isTaskbar},
                {u"sound"_s, ways.sound},
                {u"again"_s, qint64(ways.again.count())}};
    }

    AlertWays waysIn(const QJsonValue &value, const AlertWays &usual)
    {
        return {.isNotice = value["notice"_L1].toBool(usual.isNotice),
                .isTaskbar = value["taskbar"_L1].toBool(usual.isTaskbar),
                .sound = value["sound"_L1].toString(usual.sound),
                .again = minutes(
                    std::clamp(value["again"_L1].toInt(int(usual.again.count())), 0, mostMinutes))};
    }

    QJsonObject objectOf(const AlertRules &alerts)
    {
        return {{u"warning"_s, objectOf(alerts.warn)},
                {u"alarm"_s, objectOf(alerts.alarm)},
                {u"isQuiet"_s, alerts.quiet.isOn},
                {u"quietFrom"_s, alerts.quiet.from.toString(u"HH:mm"_s)},
                {u"quietTo"_s, alerts.quiet.to.toString(u"HH:mm"_s)}};
    }

    AlertRules alertsIn(const QJsonValue &value)
    {
        AlertRules alerts;
        alerts.warn = waysIn(value["warning"_L1], alerts.warn);
        alerts.alarm = waysIn(value["alarm"_L1], alerts.alarm);
        alerts.quiet.isOn = value["isQuiet"_L1].toBool();
        for (const auto &[key, hour] : {std::pair("quietFrom"_L1, &alerts.quiet.from),
                                        std::pair("quietTo"_L1, &alerts.quiet.to)}) {
            const QTime read = QTime::fromString(value[key].toString(), u"HH:mm"_s);
            if (read.isValid())
                *hour = read;
        }
        return alerts;
    }

    QJsonArray arrayOf(const center::StateLimits &limits)
    {
        QJsonArray all;
        for (const center::StateLimit &each : limits.all)
            all.append(QJsonObject{{u"state"_s, keyOf(each.state)},
                                   {u"reason"_s, each.reason},
                                   {u"time"_s, pairOf(each.warn, each.alarm)}});
        return all;
    }

    center::StateLimits limitsIn(const QJsonArray &array)
    {
        center::StateLimits limits;
        for (const QJsonValue &each : array) {
            const QJsonArray time = each["time"_L1].toArray();
            const auto state = stateNamed(each["state"_L1].toString());
            const center::StateLimit limit{.state = state.value_or(center::ShownState::Unknown),
                                           .reason = each["reason"_L1].toString(),
                                           .warn = seconds(time.at(0).toInt()),
                                           .alarm = seconds(time.at(1).toInt())};
            if (state && center::isOrdered(limit.warn, limit.alarm))
                limits.all.append(limit);
        }
        return limits;
    }

    QJsonObject objectOf(const center::RingRule &rule)
    {
        return {{u"count"_s, rule.count}, {u"within"_s, int(rule.window.count())}};
    }

    center::RingRule ringsIn(const QJsonValue &value)
    {
        constexpr int most = 99;
        constexpr int longest = 24 * 3600;
        const center::RingRule usual;
        const int count = value["count"_L1].toInt(usual.count);
        const int within = value["within"_L1].toInt(int(usual.window.count()));
        if (count < 0 || count > most || within < 1 || within > longest)
            return usual;
        return {.count = count, .window = seconds(within)};
    }

} // namespace

QJsonObject objectOf(const WatchRules &rules)
{
    QJsonObject queues;
    for (auto it = rules.thresholds.own.cbegin(); it != rules.thresholds.own.cend(); ++it)
        queues[QString::number(raw(it.key()))] = objectOf(it.value());
    return {{u"default"_s, objectOf(rules.thresholds.standard)},
            {u"queues"_s, queues},
            {u"alerts"_s, objectOf(rules.alerts)},
            {u"limits"_s, arrayOf(rules.limits)},
            {u"rings"_s, objectOf(rules.rings)}};
}

WatchRules watchRulesIn(const QJsonObject &object)
{
    WatchRules rules;
    if (const auto standard = thresholdsIn(object["default"_L1]))
        rules.thresholds.standard = *standard;
    const QJsonObject queues = object["queues"_L1].toObject();
    for (auto it = queues.constBegin(); it != queues.constEnd(); ++it) {
        bool isNumber = false;
        const int id = it.key().toInt(&isNumber);
        const auto own = thresholdsIn(it.value());
        if (isNumber && own)
            rules.thresholds.own.insert(QueueId(id), *own);
    }
    rules.alerts = alertsIn(object["alerts"_L1]);
    rules.limits = limitsIn(object["limits"_L1].toArray());
    rules.rings = ringsIn(object["rings"_L1]);
    return rules;
}

QString textOf(const WatchRules &rules)
{
    return QString::fromUtf8(QJsonDocument(objectOf(rules)).toJson(QJsonDocument::Compact));
}

WatchRules watchRulesIn(const QString &text)
{
    return watchRulesIn(QJsonDocument::fromJson(text.toUtf8()).object());
}

std::optional<seconds> waitIn(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    int total = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const int part = parts[i].toInt(&isNumber);
        constexpr int sixty = 60;
        const bool isOver = i > 0 && part >= sixty;
        if (!isNumber || part < 0 || isOver || part > 999)
            return {};
        total = total * sixty + part;
    }
    return seconds(total);
}

} // namespace vigie::ui
