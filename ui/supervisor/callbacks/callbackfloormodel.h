// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/callbackclock.h"
#include "center/callbacks.h"
#include "center/watcher.h"
#include "ui/models/sortedtablemodel.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <optional>
#include <vector>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! What a view of all callbacks is narrowed to. Each part narrows; an empty one does not.
struct CallbackFloorFilter
{
    QString text{}; //!< In names, company, description, numbers.
    QSet<QString> lists{}; //!< Their uuids.
    QSet<QString> periods{}; //!< Their names.
    QSet<center::CallbackClock> clocks{};
    std::optional<bool> isTaken{};

    bool operator==(const CallbackFloorFilter &) const = default;
};

//! The callbacks of every list whose queue the person's profile shows, one block a list under a
//! head row. A list without callbacks is a head alone.
class CallbackFloorModel final : public models::SortedTableModel, private center::Watcher
{
    Q_OBJECT
public:
    enum Column {
        ClockColumn, //!< models::ClockRole.
        DueColumn,
        PeriodColumn,
        NumbersColumn,
        NameColumn,
        CompanyColumn,
        DescriptionColumn,
        TakerColumn, //!< The agent's number; models::SecondTextRole: the name.
        ColumnCount
    };

    //! How many callbacks there are, whatever the filter.
    struct Sums
    {
        int lists = 0;
        int open = 0;
        int over = 0;
        int taken = 0;

        bool operator==(const Sums &) const = default;
    };
    static constexpr std::chrono::seconds givenBackFor{10}; //!< A released one says so for so long.

    CallbackFloorModel(const center::ContactCenter &center, models::FrameClock &clock,
                       QObject *parent = nullptr);
    ~CallbackFloorModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setFilter(const CallbackFloorFilter &filter);
    void setFolded(const QString &list, bool isFolded);
    bool isFolded(const QString &list) const { return m_folded.contains(list); }
    void passSecond(); //!< Clocks, and what stands for a while.

    Sums sums() const; //!< Of all lists shown.
    Sums sums(const QString &list) const;
    QStringList lists() const; //!< Uuids of those the person may see, in the server's order.
    QString titleOf(const QString &list) const; //!< "Renewals – Trucks".
    bool isHead(int row) const { return isHeadRow(sourceRow(row)); }
    QString listAt(int row) const; //!< Whose head or callback it is.
    QString uuidAt(int row) const; //!< Empty: a head.
    int rowOf(const QString &uuid) const; //!< -1: not shown.
    int headOf(const QString &list) const; //!< Its row; -1: not shown.

Q_SIGNALS:
    void sumsChanged();
    void listsChanged(); //!< Came, went, or are called otherwise.
    //! It was listed, and is no more. \a taker: the name of who had it; empty: nobody.
    void left(const QString &list, const QString &who, const QString &taker);

private:
    //! What is kept beside a callback so that nothing is worked out at each comparison.
    struct Row
    {
        int list = -1; //!< In m_lists; -1: none.
        qint64 start = 0; //!< Seconds since the epoch.
        qint64 end = 0;
        center::CallbackClock clock = center::CallbackClock::Later;
        bool isListed = false;
        bool isTaken = false;
        QString agent{}; //!< Number of who took it, as it was found.
        QString taker{}; //!< The same one's name.
        QString who{}; //!< Whom to call: a callback that goes is void at once.
        std::optional<Instant> givenBack{};
    };
    struct List
    {
        QString uuid{};
        QString title{};
        int rank = -1; //!< In the server's order; -1: not there, or not for this person.
        Sums sums{};
    };

    // Callbacks have the even source rows and heads the odd ones: both may grow.
    static bool isHeadRow(SourceRow row) { return row % 2 == 1; }
    static SourceRow sourceOf(int callback) { return callback * 2; }
    static SourceRow headRow(int list) { return list * 2 + 1; }

    int sourceRows() const override;
    bool accepts(SourceRow row) const override;
    int compare(int column, SourceRow a, SourceRow b) const override;
    int compareTies(SourceRow a, SourceRow b) const override;
    int bandOf(SourceRow row) const override;
    QList<int> rolesOf(int column) const override;

    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow row, center::AgentFields fields) override;
    void callersChanged(center::QueueRow) override { }
    void callbackChanged(center::CallbackRow row) override;
    void partsChanged(center::Parts parts) override;
    void cleared() override;

    const center::Callback &callback(SourceRow row) const;
    const Row &state(SourceRow row) const { return m_rows[std::size_t(row / 2)]; }
    int placeOfList(const QString &uuid);
    void readLists();
    void read(int callback);
    void count();
    bool matches(SourceRow row) const;
    QVariant display(SourceRow row, int column) const;
    QVariant head(const List &list, int column, int role) const;
    QString takerNumber(const center::Callback &callback) const;
    QString givenBackWords(Instant since) const;

    const center::ContactCenter &m_center;
    std::vector<Row> m_rows{};
    std::vector<List> m_lists{};
    QHash<QString, int> m_listPlaces{};
    QSet<QString> m_folded{};
    CallbackFloorFilter m_filter{};
    QSet<int> m_givenBack{};
    bool m_areSumsOld = false;
};

} // namespace vigie::ui
