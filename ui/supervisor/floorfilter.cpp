// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floorfilter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;

namespace {

    struct StateName
    {
        ShownState state{};
        QLatin1StringView key{};
    };

    constexpr StateName stateNames[] = {
        {ShownState::Ready, "ready"_L1},       {ShownState::Pause, "paused"_L1},
        {ShownState::Wrapup, "wrapup"_L1},     {ShownState::Ringing, "ringing"_L1},
        {ShownState::Dialing, "dialing"_L1},   {ShownState::AcdCall, "acd"_L1},
        {ShownState::Incoming, "incoming"_L1}, {ShownState::Outgoing, "outgoing"_L1},
        {ShownState::OnCall, "call"_L1},       {ShownState::Login, "login"_L1},
        {ShownState::LoggedOut, "out"_L1},     {ShownState::Unknown, "unknown"_L1},
    };

    constexpr std::pair<QLatin1StringView, QSet<QString> FloorFilter::*> wordSets[] = {
        {"lists"_L1, &FloorFilter::lists},
        {"periods"_L1, &FloorFilter::periods},
        {"clocks"_L1, &FloorFilter::clocks},
        {"takers"_L1, &FloorFilter::takers},
    };

    template <typename Set, typename Write> QJsonArray arrayOf(const Set &set, Write write)
    {
        QList<typename Set::value_type> sorted(set.cbegin(), set.cend());
        std::sort(sorted.begin(), sorted.end());
        QJsonArray array;
        for (const auto &each : sorted)
            array.append(write(each));
        return array;
    }

    template <typename Id> QSet<Id> idsIn(const QJsonValue &value)
    {
        QSet<Id> ids;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array) {
            if (each.isDouble())
                ids.insert(Id(each.toInt()));
        }
        return ids;
    }

    template <typename Id> QJsonValue idValue(Id id)
    {
        return raw(id);
    }

} // namespace

QString keyOf(ShownState state)
{
    const auto *found
        = std::find_if(std::begin(stateNames), std::end(stateNames),
                       [state](const StateName &each) { return each.state == state; });
    return found == std::end(stateNames) ? QString() : QString(found->key);
}

std::optional<ShownState> stateNamed(const QString &key)
{
    const auto *found = std::find_if(std::begin(stateNames), std::end(stateNames),
                                     [&key](const StateName &each) { return each.key == key; });
    return found == std::end(stateNames) ? std::nullopt : std::optional(found->state);
}

const QList<ShownState> &filterStates()
{
    static const QList<ShownState> states{
        ShownState::Ready,    ShownState::Pause,    ShownState::Wrapup,
        ShownState::Ringing,  ShownState::Dialing,  ShownState::AcdCall,
        ShownState::Incoming, ShownState::Outgoing, ShownState::LoggedOut};
    return states;
}

QJsonObject FloorFilter::toJson() const
{
    QJsonObject object;
    if (!text.isEmpty())
        object["text"_L1] = text;
    if (!states.isEmpty())
        object["states"_L1] = arrayOf(states, [](ShownState each) { return keyOf(each); });
    if (!reasons.isEmpty())
        object["reasons"_L1] = arrayOf(reasons, [](const QString &each) { return each; });
    if (!queues.isEmpty())
        object["queues"_L1] = arrayOf(queues, idValue<QueueId>);
    if (!groups.isEmpty())
        object["groups"_L1] = arrayOf(groups, idValue<GroupId>);
    if (isOverThreshold)
        object["overThreshold"_L1] = true;
    if (isVain)
        object["unanswered"_L1] = true;
    if (isWaiting)
        object["waiting"_L1] = true;
    for (const auto &[key, words] : wordSets) {
        if (!(this->*words).isEmpty())
            object[key] = arrayOf(this->*words, [](const QString &each) { return each; });
    }
    return object;
}

FloorFilter FloorFilter::fromJson(const QJsonObject &object)
{
    FloorFilter filter;
    filter.text = object["text"_L1].toString();
    const QJsonArray states = object["states"_L1].toArray();
    for (const QJsonValue &value : states) {
        if (const auto state = stateNamed(value.toString()))
            filter.states.insert(*state);
    }
    const QJsonArray reasons = object["reasons"_L1].toArray();
    for (const QJsonValue &value : reasons)
        filter.reasons.insert(value.toString());
    filter.queues = idsIn<QueueId>(object["queues"_L1]);
    filter.groups = idsIn<GroupId>(object["groups"_L1]);
    filter.isOverThreshold = object["overThreshold"_L1].toBool();
    filter.isVain = object["unanswered"_L1].toBool();
    filter.isWaiting = object["waiting"_L1].toBool();
    for (const auto &[key, words] : wordSets) {
        const QJsonArray values = object[key].toArray();
        for (const QJsonValue &value : values)
            (filter.*words).insert(value.toString());
    }
    return filter;
}

} // namespace vigie::ui
