// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/auditwords.h"

#include "ui/admin/adminwords.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xci::Change;
using Thing = Change::Thing;

QString AuditWords::created(Thing thing)
{
    switch (thing) {
    case Thing::Xivo:
        return tr("XiVO created");
    case Thing::Entity:
        return tr("Entity created");
    case Thing::User:
        return tr("User created");
    case Thing::Template:
        return tr("Line template created");
    case Thing::Administrator:
        return tr("Administrator created");
    case Thing::Files:
        break;
    }
    return tr("Files created");
}

QString AuditWords::changed(Thing thing)
{
    switch (thing) {
    case Thing::Xivo:
        return tr("XiVO changed");
    case Thing::Entity:
        return tr("Entity changed");
    case Thing::User:
        return tr("User changed");
    case Thing::Template:
        return tr("Line template changed");
    case Thing::Administrator:
        return tr("Administrator changed");
    case Thing::Files:
        break;
    }
    return tr("Files changed");
}

QString AuditWords::deleted(Thing thing)
{
    switch (thing) {
    case Thing::Xivo:
        return tr("XiVO deleted");
    case Thing::Entity:
        return tr("Entity deleted");
    case Thing::User:
        return tr("User deleted");
    case Thing::Template:
        return tr("Line template deleted");
    case Thing::Administrator:
        return tr("Administrator deleted");
    case Thing::Files:
        break;
    }
    return tr("Files deleted");
}

QString AuditWords::deed(const Change &change)
{
    switch (change.deed) {
    case Change::Deed::Created:
        return created(change.thing);
    case Change::Deed::Changed:
        return changed(change.thing);
    case Change::Deed::Deleted:
        return deleted(change.thing);
    case Change::Deed::Synchronized:
        return tr("Files synchronized");
    }
    return {};
}

//! The keys of the wire that people meet; others are shown as they are.
QString AuditWords::field(const QString &key)
{
    const struct
    {
        QLatin1StringView key;
        QString words;
    } known[] = {{"firstName"_L1, tr("first name")},
                 {"lastName"_L1, tr("last name")},
                 {"internalNumber"_L1, tr("internal number")},
                 {"entity"_L1, tr("entity")},
                 {"templateId"_L1, tr("line template")},
                 {"ctiLogin"_L1, tr("CTI login")},
                 {"ctiPassword"_L1, tr("CTI password")},
                 {"name"_L1, tr("name")},
                 {"displayName"_L1, tr("displayed name")},
                 {"intervals"_L1, tr("numbers")},
                 {"presentedNumber"_L1, tr("caller ID")},
                 {"login"_L1, tr("login")},
                 {"password"_L1, tr("password")}};
    for (const auto &each : known) {
        if (key == each.key)
            return each.words;
    }
    return key;
}

QString AuditWords::value(const QString &key, const QString &value, const xci::Directory &directory)
{
    if (key == "entity"_L1) {
        const xci::Entity *entity = directory.entity(value);
        return entity ? AdminWords::nameOf(*entity) : value;
    }
    if (key == "templateId"_L1) {
        const xci::Template *line = directory.lineTemplate(xci::TemplateId(value.toInt()));
        return line ? line->name : value;
    }
    return value;
}

QString AuditWords::fields(const QList<xci::ChangedField> &fields, const xci::Directory &directory)
{
    const auto shown = [&directory](const xci::ChangedField &each, const QString &text) {
        return value(each.key, text, directory);
    };
    QStringList parts;
    for (const xci::ChangedField &each : fields) {
        const QString name = field(each.key);
        if (each.before && each.after)
            //: A field of a change: its name, its value before and after.
            parts.append(
                tr("%1: %2 → %3").arg(name, shown(each, *each.before), shown(each, *each.after)));
        else if (each.after)
            //: A field and its value.
            parts.append(tr("%1: %2").arg(name, shown(each, *each.after)));
        else if (each.before)
            //: A field and the value that it had.
            parts.append(tr("%1 was %2").arg(name, shown(each, *each.before)));
        else
            //: %1 is the name of a password.
            parts.append(tr("%1 set").arg(name));
    }
    return parts.join(u"; "_s);
}

QString AuditWords::result(const xciaudit::Record &record)
{
    switch (record.outcome) {
    case xciaudit::Outcome::Asked:
        return tr("No answer heard");
    case xciaudit::Outcome::Done:
        return tr("Done", "change");
    case xciaudit::Outcome::Refused:
        return tr("Not done: %1")
            .arg(record.reason.isEmpty() ? AdminWords::status(record.status) : record.reason);
    case xciaudit::Outcome::Unknown:
        return tr("May be done");
    }
    return {};
}

} // namespace vigie::ui
