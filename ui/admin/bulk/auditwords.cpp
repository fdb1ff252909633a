// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/auditwords.h"

#include "ui/admin/adminwords.h"

#include <algorithm>
#include <iterator>

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
                 {"password"_L1, tr("password")},
                 {"host"_L1, tr("address")},
                 {"configure"_L1, tr("configured")},
                 {"xivoId"_L1, tr("XiVO")},
                 {"xivos"_L1, tr("XiVO servers")},
                 {"entities"_L1, tr("entities")},
                 {"entityIds"_L1, tr("entities")},
                 {"peerSipName"_L1, tr("SIP peer name")},
                 {"ringingTime"_L1, tr("ringing time")},
                 {"routedInbound"_L1, tr("reachable from outside")},
                 {"callerIdMode"_L1, tr("outgoing caller ID")},
                 {"voiceMailEnabled"_L1, tr("mailbox")},
                 {"voiceMailSendEmail"_L1, tr("voice messages by mail")},
                 {"ldap"_L1, tr("password of the directory (LDAP)")},
                 {"superAdmin"_L1, tr("manages everything")}};
    for (const auto &each : known) {
        if (key == each.key)
            return each.words;
    }
    return key;
}

//! What the wire has words for; all else is shown as it is.
QString AuditWords::word(const QString &value)
{
    const struct
    {
        QLatin1StringView value;
        QString words;
    } known[] = {{"true"_L1, tr("yes")},
                 {"false"_L1, tr("no")},
                 {"auto"_L1, tr("auto")},
                 {"model"_L1, tr("model")},
                 {"incomingNo"_L1, tr("prefix and internal number")},
                 {"anonymous"_L1, tr("anonymous")},
                 {"short_number"_L1, tr("short, same as the internal number")}};
    for (const auto &each : known) {
        if (value == each.value)
            return each.words;
    }
    const auto custom = "custom "_L1;
    //: %1 is a number or a name that somebody wrote.
    return value.startsWith(custom) ? tr("customized, %1").arg(value.sliced(custom.size())) : value;
}

QString AuditWords::entities(const QString &ids, const xci::Directory *directory)
{
    QStringList names = ids.split(u", "_s);
    for (QString &each : names) {
        const xci::Entity *entity = directory ? directory->entity(each) : nullptr;
        if (entity)
            each = AdminWords::nameOf(*entity);
    }
    return names.join(u", "_s);
}

//! Its id, and the name that it had where that was known: "4 Office".
QString AuditWords::lineTemplate(const QString &value, const xci::Directory *directory)
{
    const QString id = value.section(u' ', 0, 0);
    const xci::Template *line
        = directory ? directory->lineTemplate(xci::TemplateId(id.toInt())) : nullptr;
    if (line)
        return line->name;
    const QString name = value.section(u' ', 1);
    return name.isEmpty() ? value : name;
}

QString AuditWords::xivos(const QString &values, const xci::Directory *directory)
{
    QStringList names = values.split(u", "_s);
    for (QString &each : names) {
        bool isId = false;
        const int id = each.section(u' ', 0, 0).toInt(&isId);
        const QString name = each.section(u' ', 1);
        const xci::Xivo *xivo = isId && directory ? directory->xivo(xci::XivoId(id)) : nullptr;
        if (xivo)
            each = xivo->name;
        else if (isId && !name.isEmpty())
            each = name;
    }
    return names.join(u", "_s);
}

QString AuditWords::value(const QString &key, const QString &value, const xci::Directory *directory)
{
    if (key == "entity"_L1 || key == "entities"_L1 || key == "entityIds"_L1)
        return entities(value, directory);
    if (key == "templateId"_L1)
        return lineTemplate(value, directory);
    if (key == "xivoId"_L1 || key == "xivos"_L1)
        return xivos(value, directory);
    if (key == "ringingTime"_L1)
        //: Seconds.
        return tr("%1 s").arg(value);
    const QLatin1StringView choices[]
        = {"configure"_L1,  "peerSipName"_L1,      "routedInbound"_L1,      "callerIdMode"_L1,
           "superAdmin"_L1, "voiceMailEnabled"_L1, "voiceMailSendEmail"_L1, "ldap"_L1};
    const bool isChoice
        = std::find(std::begin(choices), std::end(choices), key) != std::end(choices);
    return isChoice ? word(value) : value;
}

QString AuditWords::fields(const QList<xci::ChangedField> &fields, const xci::Directory *directory)
{
    const auto shown = [directory](const xci::ChangedField &each, const QString &text) {
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
        if (record.reason.isEmpty() && record.status == 0)
            return tr("Not done: the answer was lost, and the list does not show it");
        return tr("Not done: %1")
            .arg(record.reason.isEmpty() ? AdminWords::status(record.status) : record.reason);
    case xciaudit::Outcome::Unknown:
        return tr("May be done");
    }
    return {};
}

} // namespace vigie::ui
