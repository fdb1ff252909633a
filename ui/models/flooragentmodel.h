// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/defaultmemberships.h"
#include "center/rows.h"
#include "center/shownstate.h"
#include "center/statelimits.h"
#include "center/watcher.h"
#include "ui/models/agentcolumns.h"
#include "ui/models/agentsums.h"
#include "ui/models/numberkeys.h"
#include "ui/models/roles.h"
#include "ui/models/sortedtablemodel.h"
#include "ui/models/textranks.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace vigie::center {
struct Agent;
class ContactCenter;
class RingWatch;
}

namespace vigie::models {

//! Which agents a supervisor's table shows. Each part narrows; an empty one does not.
struct FloorAgentFilter
{
    QString text{}; //!< Found in a name, a number or the group, whatever the case.
    QSet<center::ShownState> states{};
    QSet<QString> reasons{}; //!< Names of pause statuses; with states: either.
    QSet<QueueId> queues{}; //!< Serves one of these.
    QSet<GroupId> groups{};
    bool isVain = false; //!< Calls ring at them in vain, too often.

    bool operator==(const FloorAgentFilter &) const = default;
};

//! A supervisor's agents, with all their figures of the day and a mark beside each that is
//! selected.
//!
//! Behind the fixed columns stands one for each pause reason, and one for each statistic of a
//! name that is not ours as it first comes; none of these ever goes before another login. The
//! selection belongs to the agents: sorting, filtering, updates and reconnections leave it.
class FloorAgentModel final : public SortedTableModel, private center::Watcher
{
    Q_OBJECT
public:
    enum Column {
        CheckColumn, //!< Qt::CheckStateRole; in the header, of all shown.
        NumberColumn,
        GroupColumn,
        FirstNameColumn,
        LastNameColumn,
        StateColumn, //!< StateRole, SinceRole, LevelRole as of now; DisplayRole is the pause
                     //!< reason's label, else empty.
        PhoneColumn,
        LoginColumn, //!< QDateTime.
        LogoutColumn,
        PausedColumn, //!< Seconds, as all times of the day.
        WrapupColumn,
        ReadyColumn,
        TalkColumn,
        TalkOutColumn,
        OccupancyColumn, //!< Per cent.
        UtilisationColumn,
        PresentedColumn,
        AnsweredColumn,
        UnansweredColumn,
        UnansweredShareColumn,
        AverageColumn,
        OutgoingColumn,
        AcdPresentedColumn,
        AcdAnsweredColumn,
        AcdUnansweredColumn,
        AcdUnansweredShareColumn,
        AcdTalkColumn,
        AcdAverageColumn,
        BaseColumn, //!< MatchRole.
        FirstNamedColumn
    };

    FloorAgentModel(const center::ContactCenter &center, FrameClock &clock,
                    QObject *parent = nullptr);
    ~FloorAgentModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setLimits(const center::StateLimits &limits); //!< Of LevelRole.
    //! Of VainRole; outlives the model. Null: nobody watches.
    void setRingWatch(const center::RingWatch *watch);
    void passSecond(); //!< Who is no longer over what may ring in vain.
    int vainCount() const { return int(m_vain.size()); } //!< Agents, whatever the filter.
    void setFilter(const FloorAgentFilter &filter);
    const FloorAgentFilter &filter() const { return m_filter; }

    int rowOf(AgentId id) const; //!< -1: not shown.
    AgentId idAt(int row) const;
    int listedCount() const; //!< Whatever the filter.
    struct GroupSums
    {
        QString group{}; //!< Empty: agents of no group.
        AgentSums sums{};
    };
    AgentSums sums() const; //!< Over the shown rows, worked out anew.
    QList<GroupSums> groupSums() const; //!< The same by group, in the order of their names.

    //! The names behind the fixed columns, in their order, as the wire has them.
    const QStringList &namedColumns() const { return m_named; }
    AgentFigure figureAt(int column) const; //!< Of any column.

    void setSelected(int firstRow, int lastRow, bool isSelected);
    void select(const QList<AgentId> &agents); //!< Besides those selected before.
    void selectShown(); //!< All that match the filter, besides those selected before.
    void selectNone();
    bool isSelected(int row) const;
    int selectedCount() const { return m_selectedCount; }
    int selectedShown() const; //!< Of these, how many the filter shows.
    QList<AgentId> selected() const; //!< In the table's order, then those not shown.

    //! What is asked of an agent, behind the state's words: "→ Lunch", or that it was not done.
    void setWish(AgentId id, const QString &words, bool isFailed);
    void endWish(AgentId id);
    void forgetFailures(); //!< Of all agents.

Q_SIGNALS:
    void selectionChanged();

private:
    int sourceRows() const override;
    bool accepts(SourceRow row) const override;
    int compare(int column, SourceRow a, SourceRow b) const override;
    int compareTies(SourceRow a, SourceRow b) const override;
    QList<int> rolesOf(int column) const override;

    void queueChanged(center::QueueRow, center::QueueFields) override { }
    void agentChanged(center::AgentRow row, center::AgentFields fields) override;
    void partsChanged(center::Parts parts) override;
    void callersChanged(center::QueueRow) override { }
    void cleared() override;

    const center::Agent &agent(SourceRow row) const;
    QVariant display(SourceRow row, int column) const;
    std::optional<double> figure(const center::Agent &agent, int column) const;
    QVariant level(const center::Agent &agent) const;
    QString vainWords(SourceRow row) const;
    QVariant stamp(const center::Agent &agent, int column) const;
    QString groupLabel(const center::Agent &agent) const;
    center::DefaultMatch match(SourceRow row) const;
    bool matchesText(const center::Agent &agent) const;
    bool matchesState(const center::Agent &agent) const;
    bool servesQueue(const center::Agent &agent) const;
    void noteNames(const center::Agent &agent);
    void addReasons();
    void addNamed(const QString &name);
    void readGroups();
    void select(SourceRow row, bool isSelected);
    void markState(AgentId id);
    ColumnMask namedMask() const;

    const center::ContactCenter &m_center;
    FloorAgentFilter m_filter{};
    center::StateLimits m_limits{};
    const center::RingWatch *m_rings = nullptr;
    std::vector<SourceRow> m_vain{}; //!< Calls ring there in vain, as of the last second.
    QStringList m_named{};
    QHash<GroupId, QString> m_groups{};
    std::vector<bool> m_isSelected{}; //!< By source row.
    int m_selectedCount = 0;
    struct Wish
    {
        QString words{};
        bool isFailed = false;
    };
    QHash<AgentId, Wish> m_wishes{};
    mutable std::vector<qint8> m_matches{}; //!< By source row; -1: to be worked out.
    mutable NumberKeys m_numberKeys{};
    mutable TextRanks m_groupKeys{};
    mutable TextRanks m_firstNameKeys{};
    mutable TextRanks m_lastNameKeys{};
};

} // namespace vigie::models
