// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/driver.h"
#include "ui/agent/agentheader.h"
#include "ui/agent/agentkeys.h"
#include "ui/agent/agentnotices.h"
#include "ui/agent/agentplace_p.h"
#include "ui/agent/allqueuespage.h"
#include "ui/agent/callactions.h"
#include "ui/agent/callersdock.h"
#include "ui/agent/callpanel.h"
#include "ui/agent/dialfield.h"
#include "ui/agent/grouppanel.h"
#include "ui/agent/myqueuespage.h"
#include "ui/agent/recordingcontrol.h"
#include "ui/agent/sidedock.h"
#include "ui/agent/statecontrol.h"
#include "ui/agent/undoline.h"
#include "ui/models/frameclock.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/pagebook.h"
#include "ui/widgets/tabs.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

// What the place is made of, and who tells whom.
namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::QueueModel;
using telephony::Verb;

namespace {

    center::Level worstWaiting(const QueueModel &model)
    {
        auto worst = center::Level::None;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto level = model.index(row, QueueModel::WaitColumn)
                                   .data(models::LevelRole)
                                   .value<center::Level>();
            worst = std::max(worst, level);
        }
        return worst;
    }

} // namespace

AgentPlace::Parts::Parts(AgentPlace &place, center::Desk &desk, models::FrameClock &clock,
                         KeyMap &keys)
    : m_place(place)
    , m_desk(desk)
    , m_guard(desk.clock())
    , m_times(desk)
    , m_waits(desk)
    , m_isAgent(desk.center().ownAgent() != nullptr)
{
    build(clock, keys);
    connectAll();
    refreshCalls();
    refreshLink();
    refreshCount();
    selectFirst();
}

void AgentPlace::Parts::build(models::FrameClock &clock, KeyMap &keys)
{
    m_header = new AgentHeader(m_desk, clock, m_times, &m_place);
    m_calls = new CallPanel(m_desk, m_waits, clock, &m_place);
    m_book = new PageBook(&m_place);
    m_book->tabs()->setObjectName(u"agentTabs"_s);
    addPages(clock);
    m_side = new SideDock(m_desk, clock, &m_place);
    m_notices = new AgentNotices(m_desk, m_waits, clock, m_times, &m_place);
    m_keys = new AgentKeys(m_desk, m_guard, keys, *m_header, *m_calls, *m_notices, &m_place);
    keys.bind(
        KeyAction::StarQueue, m_all->table(), [this] { m_all->toggleCurrentStar(); },
        Qt::WidgetWithChildrenShortcut);
    keys.bind(KeyAction::CloseTab, m_book->tabs(), [this] { m_book->tabs()->closeCurrent(); });
    if (m_isAgent)
        bindOwn(keys);

    auto *column = new QVBoxLayout(&m_place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // What does not fit yet folds at the resize: it must not hold the window wide before that.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(m_header);
    column->addWidget(m_calls);
    m_work = new QWidget(&m_place);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_book->tabs());
    m_body = new QHBoxLayout;
    m_body->setSpacing(0);
    m_body->addWidget(m_book->stack(), 1);
    m_body->addWidget(m_side);
    work->addLayout(m_body, 1);
    m_lower = new QStackedWidget(&m_place);
    m_lower->addWidget(m_work);
    column->addWidget(m_lower, 1);
}

void AgentPlace::Parts::addPages(models::FrameClock &clock)
{
    if (m_isAgent) {
        m_mine = new MyQueuesPage(m_desk, clock, &m_place);
        m_minePage = new AgentOwnPage(tr("My Queues"), m_mine);
        m_book->add(m_minePage);
    }
    m_all = new AllQueuesPage(m_desk, clock, &m_place);
    QObject::connect(m_all, &AllQueuesPage::starredChanged, &m_place,
                     &AgentPlace::starredQueuesChanged);
    m_book->add(new AgentOwnPage(tr("All Queues"), m_all));
    if (m_isAgent) {
        m_group = new GroupPanel(GroupPanel::Form::Page, m_desk, clock, &m_place);
        m_group->setDocked(true);
        m_book->add(new AgentOwnPage(tr("Agents of my group"), m_group));
    }
}

void AgentPlace::Parts::bindOwn(KeyMap &keys)
{
    keys.bind(
        KeyAction::LeaveQueue, m_mine->table(),
        [this] {
            const auto queue = m_mine->currentQueue();
            const center::Queue *row = queue ? m_desk.center().find(*queue) : nullptr;
            if (row && row->isOwn() && m_hasQueueControls)
                m_mine->setMember(*queue, false);
        },
        Qt::WidgetWithChildrenShortcut);
    keys.label(KeyAction::Undo, m_mine, [this, &keys](const QString &) {
        m_mine->undoLine()->setKey(keys.capText(KeyAction::Undo));
    });
    bindGroup(m_group, keys);
    bindGroup(m_mine->dock(), keys);
}

void AgentPlace::Parts::bindGroup(GroupPanel *panel, KeyMap &keys)
{
    keys.bind(
        KeyAction::TransferToColleague, panel->table(), [panel] { panel->transferToCurrent(); },
        Qt::WidgetWithChildrenShortcut);
    keys.bind(
        KeyAction::MessageColleague, panel->table(), [panel] { panel->writeToCurrent(); },
        Qt::WidgetWithChildrenShortcut);
    const auto label = [panel, &keys](const QString &) {
        panel->setMenuKeys(keys.key(KeyAction::TransferToColleague),
                           keys.key(KeyAction::MessageColleague));
    };
    keys.label(KeyAction::TransferToColleague, panel, label);
    keys.label(KeyAction::MessageColleague, panel, label);
}

void AgentPlace::Parts::connectQueues(QueuePage *page)
{
    connect(page, &QueuePage::callersRequested, &m_place, [this](QueueId queue) {
        m_side->callers()->open(queue);
        showSide();
    });
    connect(page, &QueuePage::queueSelected, &m_place,
            [this](QueueId queue) { m_side->callers()->follow(queue); });
}

void AgentPlace::Parts::connectGroup(GroupPanel *panel)
{
    connect(panel, &GroupPanel::callWished, &m_place,
            [this](const QString &number) { m_desk.ask(Verb::Dial, {}, number); });
    connect(panel, &GroupPanel::transferWished, m_calls, &CallPanel::openTransfer);
    connect(panel, &GroupPanel::messageWished, &m_place, &AgentPlace::chatRequested);
}

void AgentPlace::Parts::connectOwn()
{
    connectQueues(m_mine);
    connect(m_all, &QueuePage::membershipWished, m_mine, &MyQueuesPage::setMember);
    connectGroup(m_group);
    connectGroup(m_mine->dock());
    connect(m_group, &GroupPanel::pinToggled, &m_place, [this] {
        m_mine->setDockShown(true);
        m_group->setDocked(true);
    });
    connect(m_mine->dock(), &GroupPanel::pinToggled, &m_place,
            [this] { m_group->setDocked(false); });
    connect(m_mine->model(), &QueueModel::totalsChanged, &m_place, [this] { refreshCount(); });
    connect(m_keys, &AgentKeys::undoPressed, m_mine, &MyQueuesPage::undo);
}

void AgentPlace::Parts::connectAll()
{
    if (m_isAgent)
        connectOwn();
    connectQueues(m_all);
    connect(m_book, &PageBook::currentChanged, &m_place, [this] { refreshSide(); });
    connect(m_book, &PageBook::keyHintsChanged, &m_place, &AgentPlace::keyHintsChanged);
    connect(m_header->dialField(), &DialField::searchRequested, &m_place,
            &AgentPlace::contactSearchRequested);
    connect(m_side->callers(), &CallersDock::closed, &m_place, [this] {
        if (m_isNarrow)
            m_side->hide();
    });
    connect(firstPage()->model(), &QueueModel::rowsInserted, &m_place, [this] { selectFirst(); });
    connect(m_keys, &AgentKeys::hintsChanged, &m_place, &AgentPlace::keyHintsChanged);
    connect(m_header, &AgentHeader::servicesRequested, &m_place, &AgentPlace::servicesRequested);
    connect(m_header->stateControl(), &StateControl::pauseLimitChosen, &m_place,
            &AgentPlace::pauseLimitChosen);
    connect(m_keys, &AgentKeys::escapePressed, &m_place, [this] {
        if (m_isNarrow && m_side->isVisible())
            m_side->callers()->close();
    });
    connect(&m_guard, &TypingGuard::changed, &m_place, [this] { refreshCalls(); });
    connect(&m_desk, &center::Desk::callsChanged, &m_place, [this] { refreshCalls(); });
    connect(&m_desk, &center::Desk::linkChanged, &m_place, [this] {
        refreshLink();
        refreshCalls();
    });
}

QueuePage *AgentPlace::Parts::firstPage() const
{
    if (m_isAgent)
        return m_mine;
    return m_all;
}

void AgentPlace::Parts::selectFirst()
{
    QueuePage *page = firstPage();
    if (m_hasSelected || page->model()->rowCount() == 0)
        return;
    m_hasSelected = true;
    page->table()->setCurrentIndex(page->model()->index(0, QueueModel::NameColumn));
    if (!m_isNarrow)
        m_side->callers()->open(page->model()->idAt(0));
}

void AgentPlace::Parts::fold(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_header->setNarrow(isNarrow);
    m_calls->setNarrow(isNarrow);
    m_all->setNarrow(isNarrow);
    if (m_isAgent) {
        m_mine->setNarrow(isNarrow);
        m_group->setNarrow(isNarrow);
    }
    m_book->setNarrow(isNarrow);
    if (isNarrow) {
        m_body->removeWidget(m_side);
        m_side->callers()->close();
        m_side->hide();
    } else {
        m_body->addWidget(m_side);
        refreshSide();
        if (const auto queue = firstPage()->currentQueue())
            m_side->callers()->open(*queue);
    }
}

void AgentPlace::Parts::showSide()
{
    if (!m_isNarrow)
        return;
    placeSide();
    m_side->show();
    m_side->raise();
}

//! The callers and my day belong beside the floor's pages; another page has its own panes.
void AgentPlace::Parts::refreshSide()
{
    const PlacePage *page = m_book->current();
    const bool isFloor = page != nullptr && page->rank() == PlacePage::Rank::Floor;
    if (!m_isNarrow)
        m_side->setVisible(isFloor);
    else if (!isFloor)
        m_side->hide();
}

void AgentPlace::Parts::placeSide()
{
    if (!m_isNarrow)
        return;
    // Over the table: pinned to the body's right edge.
    const QRect body = m_body->geometry();
    m_side->setGeometry(body.right() + 1 - SideDock::dockWidth, body.top(), SideDock::dockWidth,
                        body.height());
}

void AgentPlace::Parts::refreshCalls()
{
    m_calls->actions()->setAnswerHeld(m_guard.holds());
    m_notices->setAnswerHeld(m_guard.holds());
    Q_EMIT m_place.keyHintsChanged();
}

void AgentPlace::Parts::refreshLink()
{
    const bool isStale = !m_desk.isUp();
    m_calls->setStale(isStale);
    m_book->setStale(isStale);
    m_all->setStale(isStale);
    if (m_isAgent) {
        m_mine->setStale(isStale);
        m_group->setStale(isStale);
    }
    m_side->setStale(isStale);
}

void AgentPlace::Parts::refreshCount()
{
    if (m_minePage)
        m_minePage->setCount(m_mine->model()->totals().waiting, worstWaiting(*m_mine->model()));
}

} // namespace vigie::ui
