// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/callbacklistspage.h"

#include "ui/admin/config/configdesk.h"
#include "ui/widgets/button.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = AdminTable::Kind;
using Action = AdminTable::Action;

CallbackListsPage::CallbackListsPage(const AdminParts &parts, QWidget *parent)
    : ConfigPage(parts, {.kind = AdminSpot::Kind::CallbackLists}, parent)
{
    setObjectName(u"callbackListsPage"_s);
    setTitles({}, tr("Callback lists"), tr("Each is worked by the agents of its queue"));
    auto *add = new Button(tr("Add list"), this);
    add->setObjectName(u"addCallbackList"_s);
    add->setIconName("plus"_L1);
    add->setVariant(Button::Variant::Primary);
    setAdd(add);
    table().setObjectName(u"callbackListsTable"_s);
    table().setAccessibleName(tr("Callback lists"));
    rows().setHeads({tr("List"), tr("Queue"), tr("Actions")});
    //: What a screen reader says of a row's buttons; %1 is a list of callbacks.
    rows().setActionName(tr("Edit or delete %1"));
    table().setColumn(0, Kind::Name, 0);
    table().setColumn(1, Kind::Text, 320);
    table().setColumn(2, Kind::Actions, 130);
    table().setActions({Action::Edit, Action::Remove});
    table().setSortable(true);
    rows().sort(0, Qt::AscendingOrder);
    connect(add, &Button::clicked, this,
            [this] { Q_EMIT goRequested({.kind = AdminSpot::Kind::CallbackListForm}); });
    connect(&table(), &AdminTable::editRequested, this, [this](const QString &key) {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::CallbackListForm, .entity = key});
    });
    connect(&table(), &AdminTable::removeConfirmed, this, &CallbackListsPage::remove);
    start();
}

QList<AdminRow> CallbackListsPage::gathered() const
{
    QList<AdminRow> all;
    for (const configmgt::CallbackList &each : desk().lists())
        all.append({.key = each.uuid, .cells = {each.name, desk().queueName(each.queue)}});
    return all;
}

QString CallbackListsPage::emptyText() const
{
    return tr("There is no callback list yet. Add one to let agents call people back.");
}

void CallbackListsPage::remove(const QString &key)
{
    rows().setBusy(key, tr("deleting…"));
    desk().client().removeList(key, this, [this, key](const auto &answer) {
        heedRemoval(key, answer ? std::nullopt : std::optional(answer.failure()));
    });
}

} // namespace vigie::ui
