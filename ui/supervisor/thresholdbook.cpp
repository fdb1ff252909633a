// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/thresholdbook.h"

#include "site/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ThresholdRules;
using center::Thresholds;
using std::chrono::seconds;

namespace {

    QJsonObject objectOf(const Thresholds &thresholds)
    {
        return {{u"waiting"_s, QJsonArray{thresholds.waitingWarn, thresholds.waitingAlarm}},
                {u"wait"_s,
                 QJsonArray{qint64(thresholds.waitWarn.count()),
                            qint64(thresholds.waitAlarm.count())}}};
    }

    std::optional<Thresholds> thresholdsIn(const QJsonValue &value)
    {
        const QJsonArray waiting = value["waiting"_L1].toArray();
        const QJsonArray wait = value["wait"_L1].toArray();
        const Thresholds thresholds{.waitingWarn = waiting.at(0).toInt(),
                                    .waitingAlarm = waiting.at(1).toInt(),
                                    .waitWarn = seconds(wait.at(0).toInt()),
                                    .waitAlarm = seconds(wait.at(1).toInt())};
        return isOrdered(thresholds) ? std::optional(thresholds) : std::nullopt;
    }

} // namespace

ThresholdBook::ThresholdBook(site::Settings &settings, const QString &key, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_key(key)
    , m_rules(thresholdRulesIn(settings.value(key).toString()))
{
}

void ThresholdBook::setRules(const ThresholdRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_settings.setValue(m_key, textOf(rules));
    Q_EMIT changed();
}

QString textOf(const ThresholdRules &rules)
{
    QJsonObject queues;
    for (auto it = rules.own.cbegin(); it != rules.own.cend(); ++it)
        queues[QString::number(raw(it.key()))] = objectOf(it.value());
    const QJsonObject all{{u"default"_s, objectOf(rules.standard)}, {u"queues"_s, queues}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ThresholdRules thresholdRulesIn(const QString &text)
{
    ThresholdRules rules;
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    if (const auto standard = thresholdsIn(all["default"_L1]))
        rules.standard = *standard;
    const QJsonObject queues = all["queues"_L1].toObject();
    for (auto it = queues.constBegin(); it != queues.constEnd(); ++it) {
        bool isNumber = false;
        const int id = it.key().toInt(&isNumber);
        const auto own = thresholdsIn(it.value());
        if (isNumber && own)
            rules.own.insert(QueueId(id), *own);
    }
    return rules;
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
