// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/rows.h"
#include "center/shownstate.h"
#include "center/watcher.h"
#include "ui/models/numberkeys.h"
#include "ui/models/roles.h"
#include "ui/models/sortedtablemodel.h"
#include "ui/models/textranks.h"

#include <QSet>

#include <optional>

namespace vigie::center {
struct Agent;
class ContactCenter;
}

namespace vigie::models {

//! Which agents a table shows.
struct AgentFilter
{
    std::optional<GroupId> group{}; //!< Absent: every group.
    std::optional<AgentId> except{}; //!< The person, in a list of colleagues.
    QSet<center::ShownState> states{}; //!< Empty: every state.
    QString text{}; //!< Found in a name or a number, whatever the case.

    bool operator==(const AgentFilter &) const = default;
};

//! The floor's agents: sorted and filtered by itself, read in place from the centre.
//!
//! Sorted available first until told otherwise, then those at work, then those logged out; equals
//! by number.
class AgentModel final : public SortedTableModel, private center::Watcher
{
    Q_OBJECT
public:
    enum Column {
        StateColumn, //!< StateRole; DisplayRole is the pause reason's label, else empty.
        TimerColumn, //!< SinceRole: time in state.
        NameColumn,
        NumberColumn,
        PhoneColumn,
        QueuesColumn, //!< Names of the queues in common with the person, in order of number.
        ColumnCount
    };

    AgentModel(const center::ContactCenter &center, FrameClock &clock, QObject *parent = nullptr);
    ~AgentModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(const AgentFilter &filter);
    const AgentFilter &filter() const { return m_filter; }

    int rowOf(AgentId id) const; //!< -1: not shown.
    AgentId idAt(int row) const;

private:
    int sourceRows() const override;
    bool accepts(SourceRow row) const override;
    int compare(int column, SourceRow a, SourceRow b) const override;
    int compareTies(SourceRow a, SourceRow b) const override;
    QList<int> rolesOf(int column) const override;

    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow row, center::AgentFields fields) override;
    void partsChanged(center::Parts parts) override;
    void callersChanged(center::QueueRow) override { }
    void cleared() override;

    const center::Agent &agent(SourceRow row) const;
    QVariant display(const center::Agent &agent, int column) const;
    QVariant sortValue(const center::Agent &agent, int column) const;
    QString queuesInCommon(const center::Agent &agent) const;

    const center::ContactCenter &m_center;
    AgentFilter m_filter{};
    mutable TextRanks m_nameKeys{};
    mutable NumberKeys m_numberKeys{};
};

} // namespace vigie::models
