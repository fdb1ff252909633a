// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/scenarioreader.h"

#include <QJsonArray>

#include <algorithm>

// The part of a scenario that is about customers: contacts, callers, callbacks, past calls.

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr Millis day = 86'400'000;
    constexpr int recordsEach = 14; // Of earlier days, a user.
    constexpr int historyDays = 12;

} // namespace

void ScenarioReader::readContacts()
{
    int number = 1000;
    for (const QJsonValue &value : m_root["contacts"_L1].toArray()) {
        const QString source = value["source"_L1].toString();
        m_scenario.world.contacts.push_back({.id = QString::number(++number),
                                             .source = source,
                                             .firstName = value["firstName"_L1].toString(),
                                             .lastName = value["lastName"_L1].toString(),
                                             .company = value["company"_L1].toString(),
                                             .number = value["number"_L1].toString(),
                                             .mobile = value["mobile"_L1].toString(),
                                             .mail = value["mail"_L1].toString(),
                                             .personal = source == "personal"_L1,
                                             .meetingRoom = value["meetingRoom"_L1].toBool()});
    }
    for (const QJsonValue &value : m_root["slowSources"_L1].toArray()) {
        const double seconds = value["seconds"_L1].toDouble();
        const QString name = value["name"_L1].toString();
        if (name.isEmpty() || seconds <= 0 || seconds > 60)
            fail(u"slowSources: a name, and seconds up to 60"_s);
        m_scenario.world.slowSources.insert(name, static_cast<Millis>(seconds * 1000));
    }
    for (const User &user : m_scenario.world.users) {
        std::vector<QString> &mine = m_scenario.world.favorites[user.id];
        const auto last = static_cast<qint64>(m_scenario.world.contacts.size()) - 1;
        for (int i = 0; i < 4 && last >= 0; ++i) {
            const auto row = static_cast<std::size_t>(m_random.between(0, last));
            const QString &id = m_scenario.world.contacts[row].id;
            if (std::find(mine.begin(), mine.end(), id) == mine.end())
                mine.push_back(id);
        }
    }
}

void ScenarioReader::readCallers()
{
    for (const QJsonValue &value : m_root["callers"_L1].toArray()) {
        Caller caller{value["number"_L1].toString(), value["name"_L1].toString(), {}};
        const QString folder = value["folder"_L1].toString();
        if (!folder.isEmpty())
            caller.data.insert(u"USR_folder"_s, folder);
        m_scenario.callers.push_back(caller);
    }
}

void ScenarioReader::readCallbacks()
{
    World &world = m_scenario.world;
    QHash<QString, QString> periods;
    for (const QJsonValue &value : m_root["periods"_L1].toArray()) {
        const QString id = uuid();
        periods.insert(value["name"_L1].toString(), id);
        world.periods.push_back({.uuid = id,
                                 .name = value["name"_L1].toString(),
                                 .start = QTime::fromString(value["start"_L1].toString()),
                                 .end = QTime::fromString(value["end"_L1].toString()),
                                 .isDefault = value["default"_L1].toBool()});
    }
    QHash<QString, QString> lists;
    for (const QJsonValue &value : m_root["callbackLists"_L1].toArray()) {
        const QString id = uuid();
        lists.insert(value["name"_L1].toString(), id);
        world.callbackLists.push_back(
            {id, value["name"_L1].toString(), m_queues.value(value["queue"_L1].toString())});
    }
    for (const QJsonValue &value : m_root["callbacks"_L1].toArray()) {
        CallbackRequest request;
        request.uuid = uuid();
        request.list = lists.value(value["list"_L1].toString());
        request.phoneNumber = value["phoneNumber"_L1].toString();
        request.mobileNumber = value["mobilePhoneNumber"_L1].toString();
        request.firstName = value["firstName"_L1].toString();
        request.lastName = value["lastName"_L1].toString();
        request.company = value["company"_L1].toString();
        request.description = value["description"_L1].toString();
        request.voiceMessage = value["voiceMessage"_L1].toString();
        request.dueDate = m_start.date().addDays(value["dueInDays"_L1].toInt());
        request.period = periods.value(value["period"_L1].toString());
        if (request.list.isEmpty() || request.period.isEmpty())
            fail(u"callbacks[%1]"_s.arg(world.callbacks.size()));
        world.callbacks.push_back(request);
    }
}

void ScenarioReader::inventHistory()
{
    if (m_scenario.callers.empty())
        return;
    const World &world = m_scenario.world;
    const auto lastCaller = static_cast<qint64>(m_scenario.callers.size()) - 1;
    for (int i = 0; i < recordsEach * static_cast<int>(world.agents.size()); ++i) {
        const Agent &agent
            = m_scenario.world.agents[static_cast<std::size_t>(i) % m_scenario.world.agents.size()];
        const Caller &caller
            = m_scenario.callers[static_cast<std::size_t>(m_random.between(0, lastCaller))];
        const QString agentName = agent.firstName + u' ' + agent.lastName;
        CallRecord record;
        // Oldest first: every round of agents is a little later than the one before.
        record.start = -day * historyDays
            + (day * (historyDays - 1)) * (i + 1)
                / (recordsEach * static_cast<Millis>(m_scenario.world.agents.size()))
            + m_random.between(0, 3'000'000);
        const bool emitted = m_random.chance(0.25);
        const bool missed = !emitted && m_random.chance(0.15);
        if (!missed)
            record.duration = 20'000 + m_random.exponential(150'000);
        record.agent = agent.id;
        if (emitted) {
            record.outcome = Outcome::Emitted;
            record.source = agent.user;
            record.sourceNumber = agent.phone;
            record.sourceName = agentName;
            record.targetNumber = caller.number;
            record.targetName = caller.name;
        } else {
            record.outcome = missed ? Outcome::Missed : Outcome::Answered;
            record.target = agent.user;
            record.targetNumber = agent.phone;
            record.targetName = agentName;
            record.sourceNumber = caller.number;
            record.sourceName = caller.name;
            if (!missed && !agent.queues.empty()) {
                // In turn: a busy queue's records of today push those of earlier days out.
                const std::size_t turn = static_cast<std::size_t>(i) / world.agents.size();
                record.queue = agent.queues[turn % agent.queues.size()].queue;
                record.wait = m_random.exponential(25'000);
            }
        }
        m_scenario.records.push_back(record);
    }
    std::stable_sort(m_scenario.records.begin(), m_scenario.records.end(),
                     [](const CallRecord &a, const CallRecord &b) { return a.start < b.start; });
}

} // namespace vigie::sim
