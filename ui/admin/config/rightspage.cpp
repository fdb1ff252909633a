// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/rightspage.h"

#include "ui/admin/config/configdesk.h"
#include "ui/admin/config/configwords.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"

#include <QLineEdit>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = AdminTable::Kind;

namespace {

    constexpr int filterWidth = 200;

} // namespace

RightsPage::RightsPage(const AdminParts &parts, QWidget *parent)
    : ConfigPage(parts, {.kind = AdminSpot::Kind::Rights}, parent)
    , m_filter(new Field({}, this))
{
    setObjectName(u"rightsPage"_s);
    setTitles({}, tr("Rights profiles"), tr("What people may see and do in the manager's pages"));
    m_filter->setLeadingIcon("funnel"_L1);
    m_filter->setPlaceholder(tr("Filter people"));
    m_filter->edit()->setObjectName(u"filterPeople"_s);
    m_filter->edit()->setAccessibleName(tr("Filter people"));
    keepWidth(m_filter, filterWidth);
    addToHead(m_filter);
    table().setObjectName(u"rightsTable"_s);
    table().setAccessibleName(tr("Rights profiles"));
    rows().setHeads({tr("Name"), tr("Login"), tr("Profile"), tr("Actions")});
    //: What a screen reader says of a row's button; %1 is somebody.
    rows().setActionName(tr("Change the rights of %1"));
    table().setColumn(0, Kind::Name, 0);
    table().setColumn(1, Kind::Text, 200);
    table().setColumn(2, Kind::Text, 200);
    table().setColumn(3, Kind::Actions, 110);
    table().setActions({AdminTable::Action::Edit});
    table().setSortable(true);
    rows().sort(0, Qt::AscendingOrder);
    connect(m_filter, &Field::textEdited, &rows(), &AdminRows::setFilter);
    connect(&table(), &AdminTable::editRequested, this, [this](const QString &key) {
        Q_EMIT goRequested({.kind = AdminSpot::Kind::RightsForm, .entity = key});
    });
    start();
}

QList<AdminRow> RightsPage::gathered() const
{
    QList<AdminRow> all;
    for (const configmgt::Person &each : desk().people())
        all.append({.key = each.login,
                    .cells = {u"%1 %2"_s.arg(each.firstName, each.lastName).trimmed(), each.login,
                              ConfigWords::profile(each.profile, each.rawProfile)}});
    return all;
}

QString RightsPage::emptyText() const
{
    return m_filter->text().isEmpty() ? tr("Nobody has a login yet.")
                                      : tr("Nobody matches the filter.");
}

} // namespace vigie::ui
