// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "ui/agent/queuepage.h"

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class GroupPanel;
class UndoLine;

//! The queues the person serves, entered and left by their switches; the group docked below.
//!
//! Entering and leaving asks nothing, waits for the server, and can be undone for 10 s.
class MyQueuesPage : public QueuePage
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds undoTime{10};

    MyQueuesPage(center::Desk &desk, models::FrameClock &frames, QWidget *parent = nullptr);

    void setMember(QueueId queue, bool isMember); //!< A wish, with the penalty of before.
    void undo(); //!< Ctrl+Z: the last entering or leaving, while it may be undone.
    void setStale(bool isStale) override;
    void setNarrow(bool isNarrow) override;
    UndoLine *undoLine() const { return m_undo; }
    GroupPanel *dock() const { return m_dock; }
    void setDockShown(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const center::Intent &intent);
    void showLine();
    void fitDock();
    QString nameOf(const center::Intent &intent) const;

    center::Desk &m_desk;
    UndoLine *m_undo;
    GroupPanel *m_dock;
    std::optional<center::IntentId> m_last; //!< The latest wish that the line is about.
    std::optional<QueueId> m_undone; //!< Its next confirmation is the undo's own: not told.
    bool m_isDockWanted = true;
};

} // namespace vigie::ui
