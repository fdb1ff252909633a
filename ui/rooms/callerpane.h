// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/caller.h"
#include "ui/widgets/pane.h"

#include <optional>

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class CallerModel;
class FrameClock;
}

namespace vigie::ui {

class CountBadge;
class KeyCap;
class EmptyState;
class FloorTable;
class Words;

//! Who waits in one of an operator's two queues, and the key that leads there.
class CallerPane : public Pane
{
    Q_OBJECT
public:
    CallerPane(center::Desk &desk, models::FrameClock &frames, QWidget *parent = nullptr);

    void setKey(const QString &key); //!< That leads here, for its cap.
    void setQueue(std::optional<QueueId> queue);
    void setTexts(const QString &title, const QString &nobody, const QString &remedy);
    void setPending(const std::optional<center::Caller> &caller); //!< Who is being taken.
    void setStale(bool isStale);
    FloorTable *table() const { return m_table; }
    std::optional<QueueId> queue() const { return m_queue; }
    std::optional<center::Caller> current() const; //!< The chosen one; the first without a choice.
    int count() const;

Q_SIGNALS:
    void countChanged();
    void takeRequested(); //!< Enter or a double click.

private:
    void refresh();

    center::Desk &m_desk;
    std::optional<QueueId> m_queue{};
    models::CallerModel *m_model;
    Words *m_title;
    Words *m_aside;
    CountBadge *m_count;
    KeyCap *m_key;
    FloorTable *m_table;
    EmptyState *m_empty;
};

} // namespace vigie::ui
