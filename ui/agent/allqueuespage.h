// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/queuepage.h"

#include <QSet>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class EmptyState;
class Field;

//! Every queue the person may see, with a filter; starred ones stay on top.
class AllQueuesPage : public QueuePage
{
    Q_OBJECT
public:
    AllQueuesPage(center::Desk &desk, models::FrameClock &frames, QWidget *parent = nullptr);

    void toggleCurrentStar(); //!< Of the chosen queue.
    void setStarred(const QSet<QueueId> &queues);
    Field *filterField() const { return m_filter; }

Q_SIGNALS:
    void starredChanged(const QSet<vigie::QueueId> &queues); //!< By the person.

private:
    void makeBar();
    void refilter();
    void toggleStar(QueueId queue);
    void refreshEmpty();

    Field *m_filter = nullptr;
    EmptyState *m_empty;
    QSet<QueueId> m_starred;
};

} // namespace vigie::ui
