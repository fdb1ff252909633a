// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/periodspage.h"

#include "ui/admin/config/configdesk.h"
#include "ui/admin/config/configwords.h"
#include "ui/widgets/button.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = AdminTable::Kind;
using Action = AdminTable::Action;

PeriodsPage::PeriodsPage(const AdminParts &parts, QWidget *parent)
    : ConfigPage(parts, {.kind = AdminSpot::Kind::Periods}, parent)
{
    setObjectName(u"periodsPage"_s);
    setTitles({}, tr("Callback periods"), tr("The default is taken where a callback names none"));
    auto *add = new Button(tr("Add period"), this);
    add->setObjectName(u"addPeriod"_s);
    add->setIconName("plus"_L1);
    add->setVariant(Button::Variant::Primary);
    setAdd(add);
    table().setObjectName(u"periodsTable"_s);
    table().setAccessibleName(tr("Callback periods"));
    rows().setHeads({tr("Period"), tr("Hours"), tr("Default"), tr("Actions")});
    //: What a screen reader says of a row's buttons; %1 is a period of the day.
    rows().setActionName(tr("Edit or delete %1"));
    table().setColumn(0, Kind::Name, 0);
    table().setColumn(1, Kind::Text, 200);
    table().setColumn(2, Kind::Quiet, 120);
    table().setColumn(3, Kind::Actions, 130);
    table().setActions({Action::Edit, Action::Remove});
    connect(add, &Button::clicked, this,
            [this] { Q_EMIT goRequested({.kind = AdminSpot::Kind::PeriodForm}); });
    connect(&table(), &AdminTable::editRequested, this, [this](const QString &key) {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::PeriodForm, .entity = key});
    });
    connect(&table(), &AdminTable::removeConfirmed, this, &PeriodsPage::remove);
    start();
}

QList<AdminRow> PeriodsPage::gathered() const
{
    QList<AdminRow> all;
    for (const configmgt::CallbackPeriod &each : desk().periods())
        all.append({.key = each.uuid,
                    .cells = {each.name, ConfigWords::hours(each),
                              each.isDefault ? tr("default", "period") : QString()}});
    return all;
}

QString PeriodsPage::emptyText() const
{
    return tr("There is no callback period yet. Add one; the first must be the default.");
}

void PeriodsPage::remove(const QString &key)
{
    const auto *period = desk().period(key);
    if (period && period->isDefault) {
        Q_EMIT failed(tr("%1 is the default and was not deleted. Make another period the default "
                         "first.")
                          .arg(period->name));
        return;
    }
    rows().setBusy(key, tr("deleting…"));
    desk().client().removePeriod(key, this, [this, key](const auto &answer) {
        heedRemoval(key, answer ? std::nullopt : std::optional(answer.failure()));
    });
}

} // namespace vigie::ui
