// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/widgets/pane.h"

#include <QTimer>

#include <optional>

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class CallerModel;
class FrameClock;
}

namespace vigie::ui {

class Button;
class EmptyState;
class FloorTable;
class PaneTitle;

//! Who waits in one queue. Callers are asked for while it is open, and only then.
class CallersDock : public Pane
{
    Q_OBJECT
public:
    CallersDock(center::Desk &desk, models::FrameClock &frames, QWidget *parent = nullptr);
    ~CallersDock() override;

    void open(QueueId queue);
    //! The selected row is another queue: follows it when open, after a rest, so that running down
    //! the list with a key does not ask for every queue on the way.
    void follow(QueueId queue);
    void close();
    bool isOpen() const { return m_queue.has_value(); }
    std::optional<QueueId> queue() const { return m_queue; }
    FloorTable *table() const { return m_table; }
    void setStale(bool isStale);

Q_SIGNALS:
    void opened();
    void closed();

private:
    void show(std::optional<QueueId> queue);
    void refresh();

    center::Desk &m_desk;
    models::CallerModel *m_model;
    PaneTitle *m_title;
    Button *m_close;
    FloorTable *m_table;
    EmptyState *m_empty;
    QTimer m_rest;
    std::optional<QueueId> m_queue;
    std::optional<QueueId> m_next;
};

} // namespace vigie::ui
