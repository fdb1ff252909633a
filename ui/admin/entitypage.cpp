// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/entitypage.h"

#include "base/aside.h"
#include "base/ids.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/admintable.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/flow.h"
#include "ui/admin/numbermap.h"
#include "ui/admin/numberuse.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QLineEdit>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Action = AdminTable::Action;
using Kind = AdminTable::Kind;
using Part = xci::Directory::Part;

namespace {

    constexpr qsizetype usersEachTime = 2'000; //!< Read whenever it is due; 50,000 every 26th time.

    QString keyOf(const xci::User &user)
    {
        return QString::number(raw(user.id));
    }

} // namespace

EntityPage::EntityPage(const AdminParts &parts, const QString &entity, QWidget *parent)
    : AdminPage(parts, {.kind = AdminSpot::Kind::Entity, .entity = entity}, parent)
    , m_edit(new Button(tr("Edit entity"), this))
    , m_add(new Button(tr("Add user"), this))
    , m_addMany(new Button(tr("Add from a file…"), this))
    , m_filter(new Field({}, this))
    , m_count(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_rows(new AdminRows(this))
    , m_table(new AdminTable(m_rows, this))
{
    setObjectName(u"entityPage"_s);
    m_edit->setObjectName(u"editEntity"_s);
    m_edit->setIconName("wrench"_L1);
    m_add->setObjectName(u"addUser"_s);
    m_add->setIconName("user-plus"_L1);
    m_add->setVariant(Button::Variant::Primary);
    m_addMany->setObjectName(u"addUsers"_s);
    m_addMany->setIconName("upload-simple"_L1);
    addRefresh();
    addToHead(m_edit);
    addToHead(m_addMany);
    addToHead(m_add);
    headColumn()->addWidget(makeNumbers());
    auto *bar = new Pane(&Theme::surface, this);
    bar->setRules(Qt::BottomEdge);
    keepLeastHeight(bar, 40);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    m_filter->setLeadingIcon("funnel"_L1);
    m_filter->setPlaceholder(tr("Filter users"));
    m_filter->edit()->setObjectName(u"filterUsers"_s);
    m_filter->edit()->setAccessibleName(tr("Filter users"));
    keepWidth(m_filter, 200);
    m_count->setObjectName(u"userCount"_s);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_count);
    body()->addWidget(bar);
    m_table->setObjectName(u"usersTable"_s);
    m_table->setAccessibleName(tr("Users"));
    m_rows->setHeads({tr("First name"), tr("Last name"), tr("Internal", "number"),
                      tr("External", "number"), tr("Provisioning", "code"), tr("CTI login"),
                      tr("Actions")});
    //: What a screen reader says of a row's buttons; %1 is a person.
    m_rows->setActionName(tr("Edit or delete %1"));
    m_table->setColumn(0, Kind::Text, 132);
    m_table->setColumn(1, Kind::Name, 150);
    m_table->setColumn(2, Kind::Text, 84);
    m_table->setColumn(3, Kind::Text, 170);
    m_table->setColumn(4, Kind::Text, 104);
    m_table->setColumn(5, Kind::Quiet, 100);
    m_table->setColumn(6, Kind::Actions, 0);
    m_table->setActions({Action::Edit, Action::Remove});
    m_table->setSortable(true);
    m_rows->sort(1, Qt::AscendingOrder);
    body()->addWidget(m_table, 1);
    connect(m_filter, &Field::textEdited, this,
            [this](const QString &words) { m_rows->setFilter(words); });
    connect(m_rows, &AdminRows::arranged, this, &EntityPage::showCount);
    connect(m_edit, &Button::clicked, this, [this] {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::EntityForm, .entity = spot().entity});
    });
    connect(m_add, &Button::clicked, this, [this] {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::UserForm, .entity = spot().entity});
    });
    connect(m_addMany, &Button::clicked, this, [this] {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::Bulk, .entity = spot().entity});
    });
    connect(m_table, &AdminTable::editRequested, this, [this](const QString &key) {
        Q_EMIT goRequested(
            {.kind = AdminSpot::Kind::UserForm, .entity = spot().entity, .id = key.toInt()});
    });
    connect(m_table, &AdminTable::removeConfirmed, this, &EntityPage::remove);
    parts.keys.bind(KeyAction::Find, this, [this] { m_filter->edit()->setFocus(); });
    const xci::Directory &directory = room().directory();
    connect(&directory, &xci::Directory::entitiesChanged, this, &EntityPage::gather);
    connect(&directory, &xci::Directory::readingChanged, this, &EntityPage::showCount);
    connect(&directory, &xci::Directory::usersChanged, this, [this](const QString &changed) {
        if (changed == spot().entity)
            gatherUsers();
    });
    gather();
    room().directory().refreshUsers(entity);
}

QWidget *EntityPage::firstFocus() const
{
    return m_table;
}

//! What is on screen alone: other entities may have tens of thousands of users. This one, too: the
//! more there are, the more seldom they are read unless it is asked for.
void EntityPage::refresh(bool isAsked)
{
    room().directory().refresh(Part::Entities);
    refreshCounts(isAsked);
    if (!isAsked && ++m_waited < 1 + room().directory().users(spot().entity).size() / usersEachTime)
        return;
    m_waited = 0;
    room().directory().refreshUsers(spot().entity);
}

QWidget *EntityPage::makeNumbers()
{
    auto *part = new QWidget(this);
    auto *row = new Flow(24);
    part->setLayout(row);
    m_mapPart = new QWidget(part);
    m_mapPart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepWidestWidth(m_mapPart, 440);
    m_range = new Words({}, TextRole::Caption, &Theme::text2, m_mapPart);
    m_used = new Words({}, TextRole::Caption, &Theme::text2, m_mapPart);
    m_used->setObjectName(u"numbersUsed"_s);
    m_map = new NumberMap(m_mapPart);
    auto *words = new QHBoxLayout;
    words->addWidget(m_range);
    words->addStretch(1);
    words->addWidget(m_used);
    auto *column = new QVBoxLayout(m_mapPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(words);
    column->addWidget(m_map);
    const auto pair = [part](const QString &name, Words *&value) {
        auto *box = new QWidget(part);
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(1);
        value = new Words({}, TextRole::BodyMedium, &Theme::text, box);
        lines->addWidget(new Words(name, TextRole::Caption, &Theme::text2, box));
        lines->addWidget(value);
        return box;
    };
    row->addWidget(m_mapPart);
    row->addWidget(pair(tr("Next free", "number"), m_next));
    //: Above the numbers of an entity beside its first interval.
    m_alsoPart = pair(tr("Also", "numbers"), m_also);
    m_also->setElided(true);
    row->addWidget(m_alsoPart);
    return part;
}

void EntityPage::gather()
{
    const xci::Directory &directory = room().directory();
    const xci::Entity *entity = directory.entity(spot().entity);
    if (!entity) {
        if (directory.isRead(Part::Entities))
            Q_EMIT gone();
        return;
    }
    //: Beside an entity's name: its name on the XiVO, and the number presented on calls.
    setTitles(entity->xivo.name, AdminWords::nameOf(*entity),
              tr("%1 · caller ID %2")
                  .arg(entity->name, AdminWords::presentedNumber(entity->presentedNumber)));
    gatherUsers();
}

void EntityPage::gatherUsers()
{
    const QList<xci::User> &users = room().directory().users(spot().entity);
    const auto make = [users] {
        QList<AdminRow> rows;
        rows.reserve(users.size());
        const auto shown = [](const QString &text) { return text.isEmpty() ? noValue() : text; };
        for (const xci::User &user : users)
            rows.append(
                {.key = keyOf(user),
                 .cells
                 = {user.firstName, user.lastName, user.internalNumber, shown(user.externalNumber),
                    AdminWords::provisioning(user.provisioningNumber), shown(user.ctiLogin)}});
        return rows;
    };
    m_rows->setRows(make, users.size());
    showNumbers();
    showCount();
}

void EntityPage::showNumbers()
{
    const xci::Directory &directory = room().directory();
    const xci::Entity *entity = directory.entity(spot().entity);
    if (!entity)
        return;
    QStringList also;
    bool isFirst = true;
    for (const xci::Interval &interval : entity->intervals) {
        const auto range = xci::rangeOf(interval);
        if (!range)
            continue;
        if (std::exchange(isFirst, false))
            m_range->setText(tr("Numbers %1").arg(AdminWords::interval(interval)));
        else
            also.append(range->count() == 1 ? tr("%1 (one number)").arg(interval.start)
                                            : AdminWords::interval(interval));
    }
    m_mapPart->setVisible(!isFirst);
    m_alsoPart->setVisible(!also.isEmpty());
    m_also->setText(also.join(u", "_s));
    const bool isKnown = directory.hasUsers(spot().entity);
    const xci::NumberCount count = directory.numbers(spot().entity);
    m_used->setText(
        isKnown ? tr("%1 used, %2 free")
                      .arg(formatCount(qint64(count.used)), formatCount(qint64(count.free())))
                : QString());
    if (!isKnown) {
        m_next->setText(noValue());
        return;
    }
    // Tens of thousands of numbers take longer than a frame.
    aside(
        this,
        [intervals = entity->intervals, users = directory.users(spot().entity)] {
            return NumberUse::of(intervals, users);
        },
        [this](const NumberUse &use) {
            m_map->setCells(use.cells);
            m_next->setText(use.next.isEmpty() ? noValue() : use.next);
        });
}

void EntityPage::showCount()
{
    const auto all = int(m_rows->total());
    const bool isKnown
        = room().directory().hasUsers(spot().entity) && (all > 0 || !m_rows->isWorking());
    const int shown = m_rows->rowCount();
    m_count->setText(!isKnown ? tr("Reading users…")
                         : shown == all
                         ? tr("%n user(s)", nullptr, all)
                         : tr("%1 of %n user(s)", nullptr, all).arg(formatCount(shown)));
    m_table->setEmptyText(!isKnown ? QString()
                              : all > 0
                              ? tr("Nobody matches the filter.")
                              : tr("No users yet. Add one to give out the first number."));
}

void EntityPage::remove(const QString &key)
{
    m_rows->setBusy(key, tr("deleting…"));
    const auto refresh = [&directory = room().directory(), entity = spot().entity] {
        directory.refreshUsers(entity);
        directory.refresh(Part::Xivos);
    };
    room().client().removeUser(xci::UserId(key.toInt()), &room(),
                               removing(key, {}, refresh, [this, key](bool isGone) {
                                   if (!isGone)
                                       m_rows->setBusy(key, {});
                               }));
}

} // namespace vigie::ui
