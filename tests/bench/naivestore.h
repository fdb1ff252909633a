// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStandardItemModel>
#include <QVariantMap>

namespace vigie::bench {

//! The contact centre as a good tutorial keeps it: every message a QVariantMap, every cell a
//! QStandardItem. The other side of the measurements of applying and of memory.
class NaiveStore
{
public:
    enum AgentColumn { Name, Number, State, Phone, Queues, AgentColumns };
    enum QueueColumn { QueueName, QueueNumber, Waiting, LongestWait, Entered, QueueColumns };

    NaiveStore();

    void apply(const QByteArray &frame); //!< Of frames.h.

    QStandardItemModel &agents() { return m_agents; }
    QStandardItemModel &queues() { return m_queues; }
    qint64 waiting() const; //!< Sum over the queues: compared with ours.

private:
    void applyQueue(const QJsonObject &body);
    void applyAgent(const QJsonObject &body);
    void applyMember(const QJsonObject &body);
    void applyState(const QJsonObject &body);
    void applyStatistics(const QJsonObject &body);

    QStandardItemModel m_agents;
    QStandardItemModel m_queues;
    QHash<int, QList<QStandardItem *>> m_agentRows; //!< By agent id; the model owns the items.
    QHash<int, QList<QStandardItem *>> m_queueRows;
    QHash<int, QVariantMap> m_agentRecords;
    QHash<int, QVariantMap> m_queueRecords;
    QHash<QString, QVariantMap> m_members; //!< By "agent/queue".
};

} // namespace vigie::bench
