// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/xivopage.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/admintable.h"
#include "ui/admin/adminwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Action = AdminTable::Action;
using Kind = AdminTable::Kind;
using Part = xci::Directory::Part;

XivoPage::XivoPage(const AdminParts &parts, xci::XivoId id, QWidget *parent)
    : AdminPage(parts, {.kind = AdminSpot::Kind::Xivo, .xivo = id}, parent)
    , m_add(new Button(tr("Add entity"), this))
    , m_rows(new AdminRows(this))
    , m_table(new AdminTable(m_rows, this))
{
    setObjectName(u"xivoPage"_s);
    m_add->setObjectName(u"addEntity"_s);
    m_add->setIconName("plus"_L1);
    m_add->setVariant(Button::Variant::Primary);
    addRefresh();
    addToHead(m_add);
    m_table->setObjectName(u"entitiesTable"_s);
    m_table->setAccessibleName(tr("Entities"));
    m_rows->setHeads({tr("Entity"), tr("Name on the XiVO"), tr("Numbers"), tr("Caller ID"),
                      tr("Users"), tr("Free", "free numbers"), tr("Actions")});
    //: What a screen reader says of a row's buttons; %1 is an entity.
    m_rows->setActionName(tr("Open, edit or delete %1"));
    m_table->setColumn(0, Kind::Name, 170);
    m_table->setColumn(1, Kind::Quiet, 130);
    m_table->setColumn(2, Kind::Text, 200);
    m_table->setColumn(3, Kind::Quiet, 140);
    m_table->setColumn(4, Kind::Figure, 70);
    m_table->setColumn(5, Kind::Figure, 70);
    m_table->setColumn(6, Kind::Actions, 0);
    m_table->setSortable(true);
    m_rows->sort(0, Qt::AscendingOrder);
    body()->addWidget(m_table, 1);
    connect(m_add, &Button::clicked, this, [this] {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::EntityForm, .xivo = spot().xivo});
    });
    connect(m_table, &AdminTable::openRequested, this, [this](const QString &key) {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::Entity, .entity = key});
    });
    connect(m_table, &AdminTable::editRequested, this, [this](const QString &key) {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::EntityForm, .entity = key});
    });
    connect(m_table, &AdminTable::removeConfirmed, this, &XivoPage::remove);
    const xci::Directory &directory = room().directory();
    for (const auto changed : {&xci::Directory::xivosChanged, &xci::Directory::entitiesChanged,
                               &xci::Directory::administratorsChanged})
        connect(&directory, changed, this, &XivoPage::gather);
    connect(&directory, &xci::Directory::usersChanged, this, &XivoPage::gather);
    gather();
}

QWidget *XivoPage::firstFocus() const
{
    return m_table;
}

void XivoPage::gather()
{
    const xci::Directory &directory = room().directory();
    const xci::Xivo *xivo = directory.xivo(spot().xivo);
    if (!xivo) {
        if (directory.isRead(Part::Xivos))
            Q_EMIT gone();
        return;
    }
    const bool isSuper = directory.isSuper().value_or(true);
    m_add->setVisible(isSuper);
    m_table->setActions(isSuper ? QList{Action::Open, Action::Edit, Action::Remove}
                                : QList{Action::Open, Action::Edit});
    const QString slots_ = tr("%1 slots left").arg(formatCount(xivo->remainingSlots));
    setTitles(tr("XiVO server"), xivo->name,
              xivo->host.isEmpty() ? slots_ : xivo->host + u" · "_s + slots_);
    QList<AdminRow> rows;
    for (const xci::Entity *entity : directory.entitiesOf(xivo->id)) {
        const QString &id = entity->combinedId;
        const bool isKnown = directory.hasUsers(id);
        const xci::NumberCount count = directory.numbers(id);
        rows.append({.key = id,
                     .cells = {AdminWords::nameOf(*entity), entity->name,
                               AdminWords::intervals(entity->intervals),
                               AdminWords::presentedNumber(entity->presentedNumber),
                               isKnown ? formatCount(directory.users(id).size()) : noValue(),
                               isKnown ? formatCount(qint64(count.free())) : noValue()},
                     .isShort = isKnown && count.isShort()});
    }
    m_rows->setRows(rows);
    m_table->setEmptyText(tr("No entity yet. Add one to give numbers to people."));
}

void XivoPage::remove(const QString &entity)
{
    m_rows->setBusy(entity, tr("deleting…"));
    const auto refresh = [&directory = room().directory()] {
        directory.refresh(Part::Entities);
        directory.refresh(Part::Xivos);
    };
    room().client().removeEntity(entity, &room(),
                                 removing(entity, {}, refresh, [this, entity](bool isGone) {
                                     if (!isGone)
                                         m_rows->setBusy(entity, {});
                                 }));
}

} // namespace vigie::ui
