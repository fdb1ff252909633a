// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>

namespace vigie::bench {

//! The agents' table as a good tutorial builds it: QJsonDocument, one dataChanged an update, to be
//! put behind a QSortFilterProxyModel. Shows the columns of models::AgentModel.
class NaiveAgents : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Timer, Name, Number, Phone, Queues, ColumnCount };

    void apply(const QByteArray &frame);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    //! Qt::UserRole is the raw value, for the proxy to sort by.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Agent
    {
        QString state{};
        QDateTime since{};
        QString name{};
        QString number{};
        QString phone{};
        QString queues{};
    };

    QList<Agent> m_agents;
    QHash<int, int> m_rows;
};

} // namespace vigie::bench
