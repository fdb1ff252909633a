// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/rows.h"
#include "center/watcher.h"
#include "ui/models/gridmarks.h"
#include "ui/models/textranks.h"

#include <QObject>
#include <QSet>

#include <span>
#include <vector>

namespace vigie::center {
class Assignments;
class ContactCenter;
struct Agent;
struct Queue;
}

namespace vigie::models {

class FrameClock;

//! What a grid of the floor is narrowed to. Each part narrows; an empty one does not.
struct FloorGridFilter
{
    QString text{}; //!< Found in a queue: all of it. Else its tiles whose agent or group has it.
    QSet<QueueId> queues{};
    QSet<GroupId> groups{}; //!< Of the agents.
    bool isWaiting = false; //!< Only queues where calls wait.

    bool operator==(const FloorGridFilter &) const = default;
};

//! Queues by penalty: who stands in which cell, in which order.
//!
//! A column is a queue, a row a penalty, with a free one under the highest that is used. A cell
//! holds tiles: agents by name, or groups by the server's order, which open to their agents. Beside
//! those that are there stand those that were asked to come. Agents in no shown queue are the tray.
//!
//! Changes are merged once a frame. While held, as long as the pointer rests on the grid or a drag
//! runs, no tile moves: who goes leaves a hole, who comes stands behind the others, and columns
//! stay. Holes close when it settles. While not active it only notes that it is old.
class FloorGrid final : public QObject, private center::Watcher
{
    Q_OBJECT
public:
    enum class Mode { Agents, Groups };
    enum class Kind : quint8 {
        Agent,
        Coming, //!< Asked to come here, or failed to: not in the cell.
        Group,
        Kid, //!< An agent of the opened group above.
        More, //!< Those of an opened group beyond the first few.
        Hole //!< Somebody left while nothing may move.
    };
    static constexpr qint32 noGroup = -1;
    static constexpr int fewKids = 4; //!< That an opened group shows at first.
    static constexpr qint32 everyRow = 20; //!< Up to here each penalty has a row; then the used.

    //! Eight bytes: a large floor has a hundred thousand.
    class Tile
    {
    public:
        //! Kind::Agent or Kind::Coming.
        static Tile ofAgent(Kind kind, center::AgentRow agent)
        {
            return {kind, noGroup, center::raw(agent)};
        }
        static Tile ofKid(center::AgentRow agent, qint32 group)
        {
            return {Kind::Kid, group, center::raw(agent)};
        }
        static Tile ofGroup(qint32 group, qint32 count) { return {Kind::Group, group, count}; }
        static Tile ofMore(qint32 group, qint32 count) { return {Kind::More, group, count}; }
        static Tile hole() { return {Kind::Hole, noGroup, -1}; }

        Kind kind() const { return Kind(m_what & kindMask); }
        //! Of Agent, Coming and Kid; others have row -1.
        center::AgentRow agent() const { return center::AgentRow(isCounted() ? -1 : value()); }
        qint32 group() const { return m_group; } //!< Of Group, Kid and More; noGroup for others.
        //! Group: of its agents here. More: how many. Others: 0.
        qint32 count() const { return isCounted() ? value() : 0; }
        bool isSmall() const { return kind() == Kind::Kid || kind() == Kind::More; }
        bool operator==(const Tile &) const = default;

    private:
        Tile(Kind kind, qint32 group, qint32 value)
            : m_what(quint32(value) << kindBits | quint32(kind))
            , m_group(group)
        {
        }
        bool isCounted() const { return kind() == Kind::Group || kind() == Kind::More; }
        qint32 value() const { return qint32(m_what) >> kindBits; } //!< With its sign.

        static constexpr int kindBits = 3;
        static constexpr quint32 kindMask = (1U << kindBits) - 1;

        quint32 m_what; //!< The kind, and above it the agent's row or the count.
        qint32 m_group; //!< Any number: it is the server's.
    };
    static_assert(sizeof(Tile) == 8);
    //! How many tiles of either height a cell holds.
    struct Extent
    {
        int tall = 0;
        int small = 0;
    };
    enum class Opening : quint8 { Closed, Few, All };
    //! What a merge came to.
    struct Changes
    {
        bool isWhole = false; //!< Columns or rows are others: nothing is where it was.
        bool isTray = false;
        std::vector<int> columns{}; //!< Whose tiles are others.
        std::vector<center::AgentRow> agents{}; //!< Whose state, name or change looks different.
        std::vector<center::QueueRow> queues{}; //!< Whose figures do.
    };

    FloorGrid(Mode mode, const center::ContactCenter &center, const center::Assignments &changes,
              FrameClock &clock, QObject *parent = nullptr);
    ~FloorGrid() override;

    Mode mode() const { return m_mode; }
    const center::ContactCenter &center() const { return m_center; }
    const GridMarks &marks() const { return m_marks; }
    bool isActive() const { return m_isActive; }
    //! It is seen: catches up at once. While it is not, it has no tiles: a large floor's take
    //! megabytes.
    void setActive(bool isActive);
    void setFilter(const FloorGridFilter &filter);
    const FloorGridFilter &filter() const { return m_filter; }
    void setPinned(const QList<QueueId> &queues); //!< Stand first, in this order, whatever waits.
    const QList<QueueId> &pinned() const { return m_pinned; }
    bool isPinned(int column) const;
    void setHeld(bool isHeld);
    bool isHeld() const { return m_isHeld; }
    void settle(); //!< Everything takes its place once; held, it is held again.

    int columnCount() const { return int(m_columns.size()); }
    center::QueueRow queueAt(int column) const { return m_columns[std::size_t(column)].queue; }
    const center::Queue &queue(int column) const;
    int columnOf(center::QueueRow queue) const; //!< -1: not shown.
    int offeredQueues() const; //!< Whatever the filter.

    int rowCount() const { return int(m_penalties.size()); }
    qint32 penaltyAt(int row) const { return m_penalties[std::size_t(row)]; }
    int rowOf(qint32 penalty) const; //!< -1: it has none.
    bool isFree(int row) const { return row == rowCount() - 1; }

    std::span<const Tile> tiles(int column, int row) const;
    Extent extent(int column, int row) const;
    int agentsIn(int column, int row) const;
    const std::vector<Tile> &tray() const { return m_tray; }
    int traySize() const { return m_traySize; } //!< Agents, whatever is opened.

    //! Agents of a group that stand in a cell, or in the tray (column -1), and are shown.
    std::vector<center::AgentRow> agentsOf(qint32 group, int column, int row) const;
    int groupSize(qint32 group) const { return m_groupSizes.value(group); }
    QString groupLabel(qint32 group) const;
    Opening opening(const GroupPlace &place) const { return m_open.value(place); }
    const QHash<GroupPlace, Opening> &openings() const { return m_open; }
    void setOpenings(const QHash<GroupPlace, Opening> &openings); //!< Before it is seen.
    //! The tray's place has the queue row -1.
    void setOpening(const GroupPlace &place, Opening opening);

Q_SIGNALS:
    void merged(const vigie::models::FloorGrid::Changes &changes);

private:
    struct Column
    {
        center::QueueRow queue{};
        bool isWhole = true; //!< The filter's text is in the queue: every tile is shown.
        std::vector<Tile> tiles{};
        std::vector<qint32> starts{}; //!< Of each row in tiles, and the end.
    };
    struct Entry; //!< Of a cell, before it is a tile.

    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow row, center::AgentFields fields) override;
    void partsChanged(center::Parts parts) override;
    void callersChanged(center::QueueRow) override { }
    void cleared() override;

    void wake();
    void merge();
    void mergeMarks(Changes &changes);
    void mergeColumns(Changes &changes);
    void rank();
    void readGroups();
    bool isAccepted(center::AgentRow agent) const; //!< By everything but the text.
    bool hasText(const center::Queue &queue) const;
    void findText();
    std::vector<Column> wantedColumns();
    std::vector<qint32> wantedPenalties() const;
    std::vector<Entry> entriesOf(const Column &column) const;
    std::vector<Tile> tilesOf(std::span<const Entry> entries, center::QueueRow queue,
                              qint32 penalty) const;
    void build(Column &column, const std::vector<qint32> &oldPenalties) const;
    void buildTray(Changes &changes);
    static std::vector<Tile> keptInPlace(std::span<const Tile> old, std::vector<Tile> wanted);

    const Mode m_mode;
    const center::ContactCenter &m_center;
    const center::Assignments &m_changes;
    FrameClock &m_clock;
    FloorGridFilter m_filter{};
    QList<QueueId> m_pinned{};
    GridMarks m_marks{};
    QHash<GroupPlace, Opening> m_open{};

    std::vector<Column> m_columns{};
    std::vector<int> m_columnOf{}; //!< By queue row; -1: not shown.
    std::vector<qint32> m_penalties{};
    std::vector<Tile> m_tray{};
    int m_traySize = 0;
    std::vector<qint32> m_rank{}; //!< Place of each agent by name.
    TextRanks m_names{};
    QHash<qint32, int> m_groupSizes{};
    QHash<qint32, int> m_groupOrder{};
    QHash<qint32, QString> m_groupLabels{};
    std::vector<bool> m_hasText{}; //!< By agent row.

    Changes m_noted{}; //!< Agents and queues that look different, until the frame.
    std::vector<bool> m_isAgentNoted{};
    std::vector<bool> m_isQueueNoted{};
    std::vector<center::QueueRow> m_oldQueues{}; //!< Whose tiles are to be built again.
    std::vector<center::QueueRow> m_unsettled{}; //!< Whose tiles changed while held.
    bool m_isTrayUnsettled = false;
    bool m_isActive = false;
    bool m_isHeld = false;
    bool m_areColumnsOld = true;
    bool m_areNamesOld = true;
    bool m_areTilesOld = true; //!< Of every column.
    bool m_areMarksOld = true;
    bool m_isTrayOld = true;
    bool m_isTrayUnsorted = false; //!< States differ: sorted once a second.
};

} // namespace vigie::models
