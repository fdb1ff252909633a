// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "naiveagents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

using namespace Qt::StringLiterals;

namespace vigie::bench {

void NaiveAgents::apply(const QByteArray &frame)
{
    const QJsonObject message = QJsonDocument::fromJson(frame).object();
    const QString type = message["msgType"_L1].toString();
    const QJsonObject body = message["ctiMessage"_L1].toObject();
    if (type == "AgentConfig"_L1) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.insert(body["id"_L1].toInt(), rowCount());
        m_agents.append(
            {.name = body["firstName"_L1].toString() + u' ' + body["lastName"_L1].toString(),
             .number = body["number"_L1].toString()});
        endInsertRows();
        return;
    }
    const int row = m_rows.value(body["agentId"_L1].toInt(), -1);
    if (type != "AgentStateEvent"_L1 || row < 0)
        return;
    Agent &agent = m_agents[row];
    agent.state = body["name"_L1].toString();
    agent.since = QDateTime::currentDateTime().addSecs(-body["since"_L1].toInt());
    agent.phone = body["phoneNb"_L1].toString();
    QStringList queues;
    for (const auto &queue : body["queues"_L1].toArray())
        queues << QString::number(queue.toInt());
    agent.queues = queues.join(u", "_s);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int NaiveAgents::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_agents.size());
}

int NaiveAgents::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NaiveAgents::data(const QModelIndex &index, int role) const
{
    const Agent &agent = m_agents[index.row()];
    if (role == Qt::UserRole && index.column() == Timer)
        return agent.since;
    if (role != Qt::DisplayRole && role != Qt::UserRole)
        return {};
    switch (index.column()) {
    case State:
        return agent.state;
    case Timer:
        return QTime(0, 0)
            .addSecs(int(agent.since.secsTo(QDateTime::currentDateTime())))
            .toString(u"mm:ss"_s);
    case Name:
        return agent.name;
    case Number:
        return agent.number;
    case Phone:
        return agent.phone;
    case Queues:
        return agent.queues;
    default:
        return {};
    }
}

} // namespace vigie::bench
