// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Of AgentPlace's own sources alone.
#include "center/queuewaits.h"
#include "ui/agent/agentplace.h"
#include "ui/agent/pausetimes.h"
#include "ui/agent/typingguard.h"
#include "ui/widgets/placepage.h"

#include <QVBoxLayout>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QStackedWidget;
QT_END_NAMESPACE

namespace vigie::ui {

class AgentHeader;
class AgentKeys;
class AgentNotices;
class AllQueuesPage;
class CallPanel;
class GroupPanel;
class MyQueuesPage;
class PageBook;
class QueuePage;
class SideDock;

//! A page of the place's own. It is made with the place, hence in the language of then.
class AgentOwnPage final : public PlacePage
{
public:
    AgentOwnPage(const QString &title, QWidget *content) : PlacePage(Rank::Floor), m_title(title)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(content);
    }

    QString title() const override { return m_title; }
    using PlacePage::setCount;

private:
    const QString m_title;
};

//! What the place is made of, and who tells whom.
class AgentPlace::Parts
{
public:
    Parts(AgentPlace &place, center::Desk &desk, models::FrameClock &clock, KeyMap &keys);

    void fold(bool isNarrow);
    void showSide();
    void refreshSide();
    void placeSide();
    void refreshCalls();
    void refreshLink();
    void refreshCount();

    AgentPlace &m_place;
    center::Desk &m_desk;
    TypingGuard m_guard;
    AgentHeader *m_header = nullptr;
    CallPanel *m_calls = nullptr;
    PageBook *m_book = nullptr;
    AllQueuesPage *m_all = nullptr;
    // Null: the person is no agent, who has neither queues nor a group of agents.
    AgentOwnPage *m_minePage = nullptr;
    MyQueuesPage *m_mine = nullptr;
    GroupPanel *m_group = nullptr;
    SideDock *m_side = nullptr;
    QStackedWidget *m_lower = nullptr; //!< Tabs and pages, or what stands instead of them.
    QWidget *m_work = nullptr;
    QHBoxLayout *m_body = nullptr;
    PauseTimes m_times;
    center::QueueWaits m_waits;
    AgentNotices *m_notices = nullptr;
    AgentKeys *m_keys = nullptr;
    const bool m_isAgent; //!< Known since the sign-in; another person gets another place.
    bool m_isNarrow = false;
    bool m_hasQueueControls = true;
    bool m_hasSelected = false;

private:
    void build(models::FrameClock &clock, KeyMap &keys);
    void addPages(models::FrameClock &clock);
    void bindOwn(KeyMap &keys);
    void bindGroup(GroupPanel *panel, KeyMap &keys);
    void connectQueues(QueuePage *page);
    void connectGroup(GroupPanel *panel);
    void connectOwn();
    void connectAll();
    QueuePage *firstPage() const;
    void selectFirst();
};

} // namespace vigie::ui
