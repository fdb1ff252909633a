// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"

#include <QTimer>
#include <QWidget>

#include <deque>

namespace vigie::center {
class Assignments;
}

namespace vigie::ui {

class Button;
class Chip;
class KeyMap;

//! How the person's changes stand, for a tool bar: "1 pending", "1 not confirmed", undo and redo.
//!
//! Every view of the floor has one; all show the same changes. A step that is asked for while the
//! change before it is under way is made once that is confirmed, and dropped when it is not.
class ChangesBar final : public QWidget
{
    Q_OBJECT
public:
    ChangesBar(center::Assignments &changes, KeyMap &keys, QWidget *parent = nullptr);

    //! Why nothing can be undone now, beyond there being nothing: the link is down. Empty: it can.
    void setObstacle(const QString &reason);
    void setCompact(bool isCompact); //!< Numbers alone, where there is little room.

Q_SIGNALS:
    //! The chip "not confirmed" was clicked; \a batch is the newest that failed in part.
    void resultRequested(vigie::center::BatchId batch);
    //! The person took a step back, or made one again.
    void undone(vigie::center::BatchId batch);

private:
    enum class Step { Undo, Redo };
    static constexpr std::size_t maxWaiting = 50; //!< A key held down.

    void mark();
    void refresh();
    void refreshButton(Button *button, Step step);
    void ask(Step step);
    bool make(Step step);
    void makeWaiting();
    void began(center::BatchId batch);
    void ended(center::BatchId batch);

    center::Assignments &m_changes;
    KeyMap &m_keys;
    QString m_obstacle{};
    bool m_isCompact = false;
    Chip *m_pending;
    Chip *m_failed;
    Button *m_undo;
    Button *m_redo;
    center::BatchId m_newestFailed{};
    std::deque<Step> m_waiting{}; //!< Asked for too early, oldest first.
    QTimer m_mark; //!< A batch tells of each row: the bar follows once for all.
};

} // namespace vigie::ui
