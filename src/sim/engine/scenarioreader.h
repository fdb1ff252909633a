// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/random.h"
#include "sim/engine/scenario.h"

#include <QHash>
#include <QJsonObject>

namespace vigie::sim {

//! Turns a scenario's JSON into a world laid around the start. Numbers follow the rule: agent N
//! has line 1000 + N and agent number 2000 + N, supervisor N has line 1900 + N.
class ScenarioReader
{
public:
    ScenarioReader(const QJsonObject &root, const QDateTime &start);

    Scenario read();
    QString fault() const { return m_fault; } //!< The first one; empty: none.

private:
    void readGroups();
    void readStatuses();
    void readQueues();
    QList<Sheet> sheets(const QJsonArray &source);
    void readTraffic(const QJsonObject &queue, QueueId id);
    void readAgents();
    void readSupervisors();
    User &addUser(const QJsonObject &person, const QString &login, int lineNumber);
    void readRooms();
    void readTexts();
    void readContacts();
    void readCallers();
    void readCallbacks();
    void readHabits();
    void inventHistory();
    QString uuid();
    std::vector<Membership> memberships(const QJsonObject &penalties);
    void fail(const QString &what);

    const QJsonObject m_root;
    const QDateTime m_start;
    Random m_random{4'711}; //!< Of the data alone: every run has the same people and requests.
    Scenario m_scenario{};
    QHash<QString, QueueId> m_queues{};
    QHash<QString, GroupId> m_groups{};
    QString m_fault{};
};

} // namespace vigie::sim
