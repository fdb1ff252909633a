// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/callbackclock.h"
#include "center/watcher.h"
#include "ui/models/roles.h"
#include "ui/models/sortedtablemodel.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace vigie::center {
class ContactCenter;
struct Callback;
}

namespace vigie::models {

//! How many callbacks there are to do, whatever the text filter.
struct CallbackTotals
{
    int all = 0;
    int over = 0;
    int now = 0;

    int due() const { return over + now; }
    bool operator==(const CallbackTotals &) const = default;
};

//! The callbacks of the person's queues, in groups by their clock, each group under a head row.
//!
//! Those that others took are not shown; one that is taken under the person's eyes fades first.
//! Those that the person took and has not open stand on top. Clocks are looked at each minute and
//! at each boundary.
class CallbackModel final : public SortedTableModel, private center::Watcher
{
    Q_OBJECT
public:
    enum Column {
        ClockColumn, //!< ClockRole.
        PeriodColumn, //!< "21-11 Afternoon".
        UntilColumn,
        PhoneColumn,
        NameColumn, //!< SecondTextRole: the company; PendingRole.
        QueueColumn,
        TriesColumn, //!< Which attempt the next call is; QuietRole for the first.
        ColumnCount
    };
    enum class Group { Unfinished, Over, Now, Later };
    static constexpr int groupCount = 4;
    static constexpr std::chrono::milliseconds fadeTime{120}; //!< Of a row that goes.

    CallbackModel(const center::ContactCenter &center, FrameClock &clock,
                  QObject *parent = nullptr);
    ~CallbackModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setText(const QString &text); //!< Found in names, company, numbers, queue, description.
    void setOpen(const QString &uuid); //!< Stands among its like, not with the unfinished ones.
    void setPending(const QString &uuid, bool isPending);
    void setTries(const QHash<QString, int> &finished); //!< Attempts known to be over, by request.
    void refreshClocks(); //!< Its own timer calls it.

    const CallbackTotals &totals() const { return m_totals; }
    int shown() const; //!< Rows without heads.
    int groupSize(Group group) const { return m_sizes[std::size_t(group)]; }
    int rowOf(const QString &uuid) const; //!< -1: not shown.
    QString uuidAt(int row) const; //!< Empty: a head.

Q_SIGNALS:
    void totalsChanged();
    void takenByOther(const QString &uuid, vigie::AgentId agent); //!< It was shown and free.

private:
    struct Row
    {
        std::optional<Group> group{}; //!< None: not shown.
        std::optional<Instant> leavingSince{};
    };

    int sourceRows() const override;
    bool accepts(SourceRow row) const override;
    int compare(int column, SourceRow a, SourceRow b) const override;
    int compareTies(SourceRow a, SourceRow b) const override;
    int bandOf(SourceRow row) const override;
    QList<int> rolesOf(int column) const override;

    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow, center::AgentFields) override { }
    void callersChanged(center::QueueRow) override { }
    void callbackChanged(center::CallbackRow row) override;
    void partsChanged(center::Parts parts) override;
    void cleared() override;

    static bool isHead(SourceRow row) { return row < groupCount; }
    static SourceRow sourceOf(center::CallbackRow row) { return raw(row) + groupCount; }
    const center::Callback &callback(SourceRow row) const;
    QString queueOf(const center::Callback &callback) const;
    QString nameOf(const center::Callback &callback) const;
    bool isOfOwnQueues(const center::Callback &callback) const;
    bool isMine(const center::Callback &callback) const;
    bool matches(const center::Callback &callback) const;
    std::optional<Group> groupOf(const center::Callback &callback) const;
    bool place(SourceRow row); //!< True: its group is another now.
    void placeAll();
    void count();
    void schedule();
    void letGo(); //!< Rows that have faded.

    QVariant head(Group group, int column, int role) const;
    QVariant display(const center::Callback &callback, int column) const;
    QVariant fade(SourceRow row) const;

    const center::ContactCenter &m_center;
    std::vector<Row> m_state{}; //!< By source row, heads included.
    std::array<int, groupCount> m_sizes{};
    CallbackTotals m_totals{};
    QString m_text{};
    QString m_open{};
    QSet<QString> m_pending{};
    QHash<QString, int> m_tries{};
    QTimer m_boundary{};
    QTimer m_fading{};
};

} // namespace vigie::models
