// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/caller.h"
#include "center/thresholds.h"
#include "center/watcher.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::models {

class FrameClock;

//! Who waits in one queue, in order of position.
//!
//! The server sends the whole list at each change; this tells the difference, so that a selected
//! caller stays selected while others come and go. Nobody is subscribed here: the window does that.
class CallerModel final : public QAbstractTableModel, private center::Watcher
{
    Q_OBJECT
public:
    enum Column {
        PositionColumn,
        CallerColumn, //!< The name, else the number, else "Anonymous"; SecondTextRole: the number.
        WaitingColumn, //!< SinceRole; LevelRole as of now.
        ColumnCount
    };

    CallerModel(const center::ContactCenter &center, FrameClock &clock, QObject *parent = nullptr);
    ~CallerModel() override;

    //! Another queue resets the model; absent empties it.
    void setQueue(std::optional<QueueId> queue);
    std::optional<QueueId> queue() const { return m_queue; }
    void setThresholds(const center::Thresholds &thresholds);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void queueChanged(center::QueueRow, center::QueueFields) override { }
    void agentChanged(center::AgentRow, center::AgentFields) override { }
    void callersChanged(center::QueueRow row) override;
    void cleared() override;

    QList<center::Caller> callers() const;
    QVariant callerText(const center::Caller &caller, int role) const;
    QVariant waiting(const center::Caller &caller, int role) const;
    void merge();
    void removeGone(const QList<center::Caller> &target);
    void bringTo(int row, const center::Caller &caller);
    void tellChanged(const QList<center::Caller> &target);

    const center::ContactCenter &m_center;
    FrameClock &m_clock;
    std::optional<QueueId> m_queue{};
    center::Thresholds m_thresholds{};
    QList<center::Caller>
        m_shown{}; //!< As last told to the views: the other side of the difference.
    bool m_isMarked = false;
};

} // namespace vigie::models
