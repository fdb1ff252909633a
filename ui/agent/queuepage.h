// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "ui/agent/queuecolumns.h"
#include "ui/widgets/pane.h"

#include <optional>

class QVBoxLayout;

namespace vigie::center {
class ContactCenter;
}
namespace vigie::models {
class FrameClock;
class QueueModel;
}

namespace vigie::ui {

class FloorTable;

//! A table of queues with its totals; the pages of my queues and of all queues build on it.
class QueuePage : public Pane
{
    Q_OBJECT
public:
    QueuePage(QueueColumns columns, const center::ContactCenter &center, models::FrameClock &frames,
              const Clock &clock, QWidget *parent = nullptr);

    FloorTable *table() const { return m_table; }
    models::QueueModel *model() const { return m_model; }
    std::optional<QueueId> currentQueue() const;
    virtual void setStale(bool isStale);
    virtual void setNarrow(bool isNarrow);
    void setControlsShown(bool areShown); //!< The switches to enter and leave, and the penalty.

Q_SIGNALS:
    void membershipWished(vigie::QueueId queue, bool isMember);
    void queueSelected(vigie::QueueId queue); //!< The current row is another one.
    void callersRequested(vigie::QueueId queue); //!< Double click or Right.

protected:
    QVBoxLayout *column() const { return m_column; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTotals();
    void fitTable();
    void showColumns();

    QueueColumns m_columns;
    const Clock &m_clock;
    models::QueueModel *m_model;
    FloorTable *m_table;
    QVBoxLayout *m_column;
    bool m_isNarrow = false;
    bool m_hasControls = true;
};

} // namespace vigie::ui
