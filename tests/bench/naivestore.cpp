// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "naivestore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::bench {

static QList<QStandardItem *> itemsFor(QStandardItemModel &model,
                                       QHash<int, QList<QStandardItem *>> &rows, int id)
{
    QList<QStandardItem *> &items = rows[id];
    if (items.isEmpty()) {
        for (int column = 0; column < model.columnCount(); ++column)
            items.append(new QStandardItem);
        model.appendRow(items);
    }
    return items;
}

NaiveStore::NaiveStore() : m_agents(0, AgentColumns), m_queues(0, QueueColumns)
{
}

void NaiveStore::apply(const QByteArray &frame)
{
    const QJsonObject message = QJsonDocument::fromJson(frame).object();
    const QString type = message["msgType"_L1].toString();
    const QJsonValue body = message["ctiMessage"_L1];
    if (type == "QueueStatistics"_L1) {
        applyStatistics(body.toObject());
    } else if (type == "AgentStateEvent"_L1) {
        applyState(body.toObject());
    } else if (type == "QueueMember"_L1) {
        applyMember(body.toObject());
    } else if (type == "AgentStatistics"_L1) {
        m_agentRecords[body["id"_L1].toInt()][u"statistics"_s] = body["statistics"_L1].toVariant();
    } else if (type == "QueueConfig"_L1) {
        applyQueue(body.toObject());
    } else if (type == "AgentConfig"_L1) {
        applyAgent(body.toObject());
    } else if (type == "QueueMemberList"_L1) {
        const QJsonArray members = body.toArray();
        for (const auto &member : members)
            applyMember(member.toObject());
    }
}

void NaiveStore::applyQueue(const QJsonObject &body)
{
    const int id = body["id"_L1].toInt();
    m_queueRecords[id].insert(body.toVariantMap());
    const auto items = itemsFor(m_queues, m_queueRows, id);
    items[QueueName]->setText(body["displayName"_L1].toString());
    items[QueueNumber]->setText(body["number"_L1].toString());
}

void NaiveStore::applyAgent(const QJsonObject &body)
{
    const int id = body["id"_L1].toInt();
    m_agentRecords[id].insert(body.toVariantMap());
    const auto items = itemsFor(m_agents, m_agentRows, id);
    items[Name]->setText(body["firstName"_L1].toString() + u' ' + body["lastName"_L1].toString());
    items[Number]->setText(body["number"_L1].toString());
}

void NaiveStore::applyMember(const QJsonObject &body)
{
    m_members.insert(u"%1/%2"_s.arg(body["agentId"_L1].toInt()).arg(body["queueId"_L1].toInt()),
                     body.toVariantMap());
}

void NaiveStore::applyState(const QJsonObject &body)
{
    const int id = body["agentId"_L1].toInt();
    m_agentRecords[id].insert(body.toVariantMap());
    const auto items = itemsFor(m_agents, m_agentRows, id);
    items[State]->setText(body["name"_L1].toString());
    items[Phone]->setText(body["phoneNb"_L1].toString());
    QStringList queues;
    for (const auto &queue : body["queues"_L1].toArray())
        queues << QString::number(queue.toInt());
    items[Queues]->setText(queues.join(u", "_s));
}

void NaiveStore::applyStatistics(const QJsonObject &body)
{
    const int id = body["queueId"_L1].toInt();
    QVariantMap &record = m_queueRecords[id];
    const auto items = itemsFor(m_queues, m_queueRows, id);
    const QJsonArray counters = body["counters"_L1].toArray();
    for (const auto &value : counters) {
        const QString name = value["statName"_L1].toString();
        const QVariant figure = value["value"_L1].toVariant();
        record.insert(name, figure);
        const int column = name == "WaitingCalls"_L1 ? Waiting
            : name == "LongestWaitTime"_L1           ? LongestWait
                                                     : Entered;
        items[column]->setData(figure, Qt::DisplayRole);
    }
}

qint64 NaiveStore::waiting() const
{
    qint64 sum = 0;
    for (const QVariantMap &record : m_queueRecords)
        sum += record.value(u"WaitingCalls"_s).toLongLong();
    return sum;
}

} // namespace vigie::bench
