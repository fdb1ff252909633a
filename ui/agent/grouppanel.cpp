// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/grouppanel.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/directory.h"
#include "telephony/driver.h"
#include "ui/agent/callwords.h"
#include "ui/agent/panetitle.h"
#include "ui/agent/textline.h"
#include "ui/models/agentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/menutext.h"
#include "ui/widgets/movedchip.h"
#include "ui/widgets/scaling.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;
using models::AgentModel;
using telephony::Obstacle;
using telephony::Verb;

namespace {

    int titleHeight()
    {
        return scaled(36);
    }
    int rowHeight()
    {
        return scaled(32);
    }
    constexpr int barHeight = 40;
    constexpr int filterWidth = 180;

} // namespace

GroupPanel::GroupPanel(Form form, center::Desk &desk, models::FrameClock &frames, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_form(form)
    , m_desk(desk)
    , m_model(new AgentModel(desk.center(), frames, this))
    , m_table(new FloorTable(desk.clock(), this))
    , m_empty(new EmptyState({}, {}, this))
{
    setObjectName(form == Form::Page ? u"groupPage"_s : u"groupDock"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    m_table->setModel(m_model);
    m_table->setObjectName(form == Form::Page ? u"groupAgents"_s : u"dockedAgents"_s);
    m_table->setAccessibleName(tr("Agents of my group"));
    m_table->setHeaderShown(form == Form::Page);
    m_table->setSortingEnabled(form == Form::Page);
    m_table->sortByColumn(AgentModel::StateColumn, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    showColumns(false);
    connect(m_table, &FloorTable::customContextMenuRequested, this, &GroupPanel::openMenu);
    connect(m_table, &FloorTable::rowActivated, this, &GroupPanel::callCurrent);
    if (form == Form::Page)
        new MovedChip(*m_model, *m_table);
    else // It has no header for the chip.
        connect(m_table, &FloorTable::pointerRests, m_model, &AgentModel::setOrderHeld);
    for (const auto changed : {&AgentModel::rowsInserted, &AgentModel::rowsRemoved}) {
        connect(m_model, changed, this, &GroupPanel::refreshHead);
        connect(m_model, changed, this, &GroupPanel::rowsChanged);
    }
    connect(m_model, &AgentModel::modelReset, this, &GroupPanel::refreshGroup);
    connect(&desk, &center::Desk::ownAgentChanged, this, &GroupPanel::refreshGroup);
    connect(&desk, &center::Desk::ownUserChanged, this, &GroupPanel::refreshGroup);
    connect(&desk.directory(), &center::Directory::loginsChanged, this, &GroupPanel::followLogins);
    connect(&frames, &models::FrameClock::second, m_table, &FloorTable::tick);
    refreshGroup();
}

void GroupPanel::makeHead()
{
    m_pin = new Button("push-pin"_L1,
                       m_form == Form::Dock ? tr("Hide this panel; the tab keeps its list")
                                            : tr("Dock under my queues"),
                       this);
    m_pin->setVariant(Button::Variant::Ghost);
    m_pin->setObjectName(m_form == Form::Dock ? u"unpinGroup"_s : u"pinGroup"_s);
    connect(m_pin, &Button::clicked, this, &GroupPanel::pinToggled);
    if (m_form == Form::Dock) {
        m_title = new PaneTitle(tr("Agents of my group"), this);
        m_title->setRuleAbove(true);
        auto *docked = new TextLine(TextRole::Caption, &Theme::text3, m_title);
        //: State of the panel under the queues: it stays there.
        docked->setText(tr("docked"));
        m_title->addControl(docked);
        m_title->addControl(m_pin);
        layout()->addWidget(m_title);
        return;
    }
    auto *bar = new Pane(&Theme::surface, this);
    keepHeight(bar, barHeight);
    bar->setRules(Qt::BottomEdge);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    m_filter = new Field({}, bar);
    keepWidth(m_filter, filterWidth);
    m_filter->setLeadingIcon("funnel"_L1);
    m_filter->setPlaceholder(tr("Filter"));
    m_filter->edit()->setObjectName(u"agentFilter"_s);
    m_filter->edit()->setAccessibleName(tr("Filter the agents"));
    m_count = new TextLine(TextRole::Caption, &Theme::text2, bar);
    row->addWidget(m_filter);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_pin);
    layout()->addWidget(bar);
    connect(m_filter, &Field::textEdited, this, &GroupPanel::refreshGroup);
}

void GroupPanel::showColumns(bool isNarrow)
{
    m_table->setColumn(AgentModel::StateColumn,
                       {.kind = CellKind::State, .minimum = isNarrow ? 186 : 190});
    m_table->setColumn(AgentModel::TimerColumn,
                       {.kind = CellKind::Duration, .widest = u"0:00:00"_s});
    m_table->setColumn(AgentModel::NameColumn, {.kind = CellKind::Name, .minimum = 170});
    m_table->setColumn(AgentModel::NumberColumn,
                       {.kind = CellKind::Key, .widest = u"00000"_s, .minimum = 60});
    m_table->setColumn(AgentModel::PhoneColumn, {.kind = CellKind::Phone, .minimum = 84});
    m_table->setColumn(AgentModel::QueuesColumn, {.kind = CellKind::Text, .stretch = true});
    // The state's cell tells its time too.
    m_table->setColumnHidden(AgentModel::TimerColumn, true);
}

void GroupPanel::refreshGroup()
{
    const center::Agent *own = m_desk.center().ownAgent();
    models::AgentFilter filter;
    if (own != nullptr) {
        filter.except = own->id;
        filter.group = own->group;
    }
    if (m_filter != nullptr)
        filter.text = m_filter->text().trimmed();
    if (!(filter == m_model->filter()))
        m_model->setFilter(filter);
    refreshHead();
    Q_EMIT rowsChanged();
}

void GroupPanel::refreshHead()
{
    const center::Agent *own = m_desk.center().ownAgent();
    QString group;
    for (const center::AgentGroup &known : m_desk.center().groups()) {
        if (own != nullptr && own->group == known.id)
            group = known.label;
    }
    const int rows = m_model->rowCount();
    if (m_title != nullptr)
        //: Beside "Agents of my group": name of the group, number of agents.
        m_title->setAside(group.isEmpty() ? QString() : tr("%1, %2").arg(group).arg(rows));
    if (m_count != nullptr)
        m_count->setText(group.isEmpty()
                             ? QString()
                             //: Name of the group, then "14 agents".
                             : tr("%1, %2").arg(group, tr("%n agent(s)", nullptr, rows)));
    const bool isFiltered = m_filter != nullptr && !m_filter->text().isEmpty();
    m_empty->setTexts(isFiltered            ? tr("No colleague matches the filter.")
                          : group.isEmpty() ? tr("You are in no group of agents.")
                                            : tr("Nobody else is in your group."),
                      isFiltered ? tr("Clear it to see all of them.")
                                 : tr("A supervisor puts agents into groups."));
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
}

const center::Agent *GroupPanel::currentAgent() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_desk.center().find(m_model->idAt(current.row())) : nullptr;
}

QString GroupPanel::callObstacle(const center::Agent &agent) const
{
    if (agent.phone.isEmpty())
        return tr("No phone is known for this agent.");
    if (agent.state != ShownState::Ready && agent.state != ShownState::Pause)
        return tr("Only who is ready or paused can be called.");
    const telephony::Situation situation = m_desk.phone().situation();
    return CallWords::reason(telephony::obstacle(Verb::Dial, situation), Verb::Dial, situation);
}

void GroupPanel::callCurrent()
{
    const center::Agent *agent = currentAgent();
    if (agent != nullptr && callObstacle(*agent).isEmpty())
        Q_EMIT callWished(agent->phone);
}

void GroupPanel::addActions(QMenu &menu, const center::Agent &agent)
{
    menu.setToolTipsVisible(true);
    const QString phone = agent.phone;
    const auto add = [&](const QString &words, QLatin1StringView glyph, const QString &reason,
                         const QKeySequence &key, auto wish) {
        QAction *action = menu.addAction(icon(glyph), menuText(words));
        action->setShortcut(key);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
        connect(action, &QAction::triggered, this, [this, phone, wish] { (this->*wish)(phone); });
    };
    //: Menu of a colleague; %1 is the name.
    add(tr("Call %1").arg(agent.name()), "phone"_L1, callObstacle(agent), Qt::Key_Return,
        &GroupPanel::callWished);
    const telephony::Situation situation = m_desk.phone().situation();
    const Obstacle obstacle = telephony::obstacle(Verb::AttendedTransfer, situation);
    if (!situation.calls.isEmpty()) {
        //: Menu of a colleague, during a call; %1 is the name.
        add(tr("Transfer to %1…").arg(agent.name()), "phone-transfer"_L1,
            phone.isEmpty() ? tr("No phone is known for this agent.")
                            : CallWords::reason(obstacle, Verb::AttendedTransfer, situation),
            m_transferKey, &GroupPanel::transferWished);
    }
    addMessage(menu, agent);
}

//! Agents have no login on the wire: the directory tells who sits at their phone.
void GroupPanel::addMessage(QMenu &menu, const center::Agent &agent)
{
    const center::Directory &directory = m_desk.directory();
    const QString phone = agent.phone;
    //: Menu of a colleague; %1 is the name.
    QAction *action
        = menu.addAction(icon("chat-circle-text"_L1), tr("Write to %1").arg(agent.name()));
    action->setShortcut(m_messageKey);
    const auto show
        = [action, phone, &directory] { action->setVisible(!directory.loginOf(phone).isEmpty()); };
    connect(&directory, &center::Directory::loginsChanged, action, show);
    connect(action, &QAction::triggered, this, &GroupPanel::writeToCurrent);
    m_desk.directory().lookUpLogin(phone);
    show();
}

void GroupPanel::openMenu(const QPoint &pos)
{
    const QModelIndex index = m_table->indexAt(pos);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    const center::Agent *agent = currentAgent();
    if (agent == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu, *agent);
    // Nothing moves under an open menu.
    m_model->setOrderHeld(true);
    connect(menu, &QMenu::aboutToHide, this, [this] { m_model->setOrderHeld(false); });
    menu->popup(m_table->viewport()->mapToGlobal(pos));
}

bool GroupPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Menu) {
        openMenu(m_table->visualRect(m_table->currentIndex()).bottomLeft());
        return true;
    }
    return Pane::eventFilter(watched, event);
}

void GroupPanel::transferToCurrent()
{
    const center::Agent *agent = currentAgent();
    if (agent != nullptr && !agent->phone.isEmpty() && !m_desk.phone().situation().calls.isEmpty())
        Q_EMIT transferWished(agent->phone);
}

void GroupPanel::writeToCurrent()
{
    const center::Agent *agent = currentAgent();
    m_writingTo = agent != nullptr ? agent->phone : QString();
    m_writingSince = m_desk.clock().now();
    m_desk.directory().lookUpLogin(m_writingTo);
    followLogins();
}

void GroupPanel::followLogins()
{
    const center::Agent *agent = currentAgent();
    const QString login = m_desk.directory().loginOf(m_writingTo);
    // An answer that comes much later is no answer to the key any more.
    const bool isOld = m_desk.clock().now() - m_writingSince > center::Directory::limit;
    if (isOld)
        m_writingTo.clear();
    if (isOld || login.isEmpty() || agent == nullptr || agent->phone != m_writingTo)
        return;
    m_writingTo.clear();
    Q_EMIT messageWished(login, agent->name());
}

void GroupPanel::setMenuKeys(const QKeySequence &transfer, const QKeySequence &message)
{
    m_transferKey = transfer;
    m_messageKey = message;
}

void GroupPanel::setStale(bool isStale)
{
    m_table->setStale(isStale);
}

void GroupPanel::setNarrow(bool isNarrow)
{
    showColumns(isNarrow);
}

void GroupPanel::setDocked(bool isDocked)
{
    if (m_form == Form::Page)
        m_pin->setVisible(!isDocked);
}

int GroupPanel::rowCount() const
{
    return m_model->rowCount();
}

int GroupPanel::heightOf(int rows) const
{
    return titleHeight() + std::max(1, rows) * rowHeight();
}

} // namespace vigie::ui
