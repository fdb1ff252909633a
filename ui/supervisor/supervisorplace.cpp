// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/supervisorplace.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/agentview.h"
#include "ui/supervisor/callbacks/callbackview.h"
#include "ui/supervisor/edit/draftline.h"
#include "ui/supervisor/floorrights.h"
#include "ui/supervisor/grid/gridpage.h"
#include "ui/supervisor/queueview.h"
#include "ui/supervisor/wallchooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pagebook.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int barHeight = 44;

} // namespace

SupervisorPlace::SupervisorPlace(const FloorParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_desk(parts.desk)
    , m_book(new PageBook(this))
    , m_global(new GridPage(models::FloorGrid::Mode::Agents, parts))
    , m_groups(new GridPage(models::FloorGrid::Mode::Groups, parts))
    , m_queues(new QueueView(parts))
    , m_agents(new AgentView(parts))
    , m_callbacks(new CallbackView(parts))
    , m_wall(new WallChooser(parts.tools.wall(), parts.desk.center(), barHeight, this))
{
    setObjectName(u"supervisorPlace"_s);
    auto *bar = new Pane(&Theme::surface, this);
    keepHeight(bar, barHeight);
    bar->setRules(Qt::BottomEdge);
    m_name = new Words({}, TextRole::BodyStrong, &Theme::text, bar);
    m_name->setObjectName(u"floorPerson"_s);
    m_role = new Words({}, TextRole::Caption, &Theme::text2, bar);
    m_book->tabs()->setObjectName(u"floorTabs"_s);
    m_book->tabs()->setRuled(false);

    auto *person = new QVBoxLayout;
    person->setSpacing(0);
    person->addStretch(1);
    person->addWidget(m_name);
    person->addWidget(m_role);
    person->addStretch(1);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 12, 0);
    row->addWidget(m_book->tabs(), 1, Qt::AlignBottom);
    row->addWidget(makeWallButton(bar));
    row->addSpacing(12);
    row->addLayout(person);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(new DraftLine(parts, this));
    column->addWidget(m_book->stack(), 1);

    // In the order of the house: global, group, queue, agent, callback.
    m_book->add(m_global);
    m_book->add(m_groups);
    m_book->add(m_queues);
    m_book->add(m_agents);
    m_book->add(m_callbacks);
    connect(m_book, &PageBook::keyHintsChanged, this, &SupervisorPlace::keyHintsChanged);
    connect(&m_desk, &center::Desk::linkChanged, this, &SupervisorPlace::showLink);
    connect(&m_desk, &center::Desk::ownUserChanged, this, &SupervisorPlace::showPerson);
    setFocusProxy(m_book->tabs());
    showPerson();
    showLink();
}

QWidget *SupervisorPlace::makeWallButton(QWidget *bar)
{
    m_wall->hide();
    auto *button = new Button(tr("Wallboard"), bar);
    button->setObjectName(u"floorWallboard"_s);
    button->setVariant(Button::Variant::Ghost);
    button->setToolTip(tr("Choose what a screen on the wall shows, and open it"));
    connect(button, &Button::clicked, this, [this] { m_wall->setVisible(m_wall->isHidden()); });
    return button;
}

bool SupervisorPlace::isOpenTo(const center::Desk &desk)
{
    return isFloorOpenTo(desk);
}

void SupervisorPlace::showPerson()
{
    const center::ContactCenter &center = m_desk.center();
    m_name->setText(center.self().fullName);
    const QString role
        = center.self().profile == "Supervisor"_L1 ? tr("Supervisor") : tr("Administrator");
    const QString &line = center.line().number;
    //: Under the person's name: the role, the number of the phone.
    m_role->setText(line.isEmpty() ? role : tr("%1 · %2").arg(role, line));
}

void SupervisorPlace::showLink()
{
    m_book->setStale(m_desk.link() == center::LinkState::Down);
}

QList<StatusBar::KeyHint> SupervisorPlace::keyHints() const
{
    const PlacePage *page = m_book->current();
    return page == nullptr ? QList<StatusBar::KeyHint>() : page->keyHints();
}

void SupervisorPlace::adopt(SupervisorPlace &old)
{
    const auto &pages = m_book->pages();
    const auto &before = old.m_book->pages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (before[i] == old.m_book->current())
            m_book->show(pages[i]);
    }
    m_global->adopt(*old.m_global);
    m_groups->adopt(*old.m_groups);
    m_queues->adopt(*old.m_queues);
    m_agents->adopt(*old.m_agents);
    m_callbacks->adopt(*old.m_callbacks);
    m_wall->setVisible(!old.m_wall->isHidden());
}

void SupervisorPlace::setCompactRows(bool isCompact)
{
    m_book->setCompactRows(isCompact);
}

} // namespace vigie::ui
