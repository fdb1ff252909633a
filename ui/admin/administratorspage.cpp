// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/administratorspage.h"

#include "base/ids.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/admintable.h"
#include "ui/admin/adminwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Action = AdminTable::Action;
using Kind = AdminTable::Kind;
using Part = xci::Directory::Part;

AdministratorsPage::AdministratorsPage(const AdminParts &parts, QWidget *parent)
    : AdminPage(parts, {.kind = AdminSpot::Kind::Administrators}, parent)
    , m_add(new Button(tr("Add administrator"), this))
    , m_rows(new AdminRows(this))
    , m_table(new AdminTable(m_rows, this))
{
    setObjectName(u"administratorsPage"_s);
    setTitles({}, tr("Administrators"));
    m_add->setObjectName(u"addAdministrator"_s);
    m_add->setIconName("plus"_L1);
    m_add->setVariant(Button::Variant::Primary);
    addRefresh();
    addToHead(m_add);
    m_table->setObjectName(u"administratorsTable"_s);
    m_table->setAccessibleName(tr("Administrators"));
    m_rows->setHeads({tr("Login"), tr("Name"), tr("Sign-in"), tr("Manages"), tr("Actions")});
    //: What a screen reader says of a row's buttons; %1 is an administrator.
    m_rows->setActionName(tr("Edit or delete %1"));
    m_table->setColumn(0, Kind::Name, 150);
    m_table->setColumn(1, Kind::Text, 180);
    m_table->setColumn(2, Kind::Quiet, 110);
    m_table->setColumn(3, Kind::Text, 280);
    m_table->setColumn(4, Kind::Actions, 0);
    m_table->setActions({Action::Edit, Action::Remove});
    m_table->setSortable(true);
    m_rows->sort(0, Qt::AscendingOrder);
    body()->addWidget(m_table, 1);
    connect(m_add, &Button::clicked, this,
            [this] { Q_EMIT goRequested({.kind = AdminSpot::Kind::AdministratorForm}); });
    connect(m_table, &AdminTable::editRequested, this, [this](const QString &key) {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::AdministratorForm, .id = key.toInt()});
    });
    connect(m_table, &AdminTable::removeConfirmed, this, &AdministratorsPage::remove);
    connect(&room().directory(), &xci::Directory::administratorsChanged, this,
            &AdministratorsPage::gather);
    connect(&room().directory(), &xci::Directory::entitiesChanged, this,
            &AdministratorsPage::gather);
    gather();
}

QWidget *AdministratorsPage::firstFocus() const
{
    return m_table;
}

void AdministratorsPage::gather()
{
    const xci::Directory &directory = room().directory();
    const auto nameOf = [&directory](const xci::EntityName &name) {
        const auto &all = directory.entities();
        const auto found = std::find_if(all.begin(), all.end(), [&name](const xci::Entity &each) {
            return each.combinedId == name.combinedId || each.id == name.id;
        });
        return found == all.end() ? name.combinedId : AdminWords::nameOf(*found);
    };
    QList<AdminRow> rows;
    for (const xci::Administrator &each : directory.administrators()) {
        QStringList entities;
        for (const xci::EntityName &name : each.entities)
            entities.append(nameOf(name));
        rows.append({.key = QString::number(raw(each.id)),
                     .cells = {each.login, each.name.isEmpty() ? noValue() : each.name,
                               each.isLdap ? tr("LDAP") : tr("password", "way to sign in"),
                               each.isSuper             ? tr("everything")
                                   : entities.isEmpty() ? tr("nothing")
                                                        : entities.join(u", "_s)}});
    }
    m_rows->setRows(rows);
}

void AdministratorsPage::remove(const QString &key)
{
    m_rows->setBusy(key, tr("deleting…"));
    const auto refresh
        = [&directory = room().directory()] { directory.refresh(Part::Administrators); };
    room().client().removeAdministrator(xci::AdministratorId(key.toInt()), &room(),
                                        removing(key, {}, refresh, [this, key](bool isGone) {
                                            if (!isGone)
                                                m_rows->setBusy(key, {});
                                        }));
}

} // namespace vigie::ui
