// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/xcilistings.h"

#include "cli/exitcode.h"
#include "cli/texts.h"

#include <QJsonArray>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using Kind = xci::Failure::Kind;

namespace {

    Listing::Column column(const QString &key, const QString &title, bool isNumber = false)
    {
        return {.key = key, .title = title, .isNumber = isNumber};
    }

    Listing::Cell flag(bool value)
    {
        return {.value = value, .text = value ? u"yes"_s : u"no"_s};
    }

    Listing::Cell texts(const QStringList &all)
    {
        return {.value = QJsonArray::fromStringList(all), .text = all.join(u", "_s)};
    }

    QString text(const xci::Interval &interval)
    {
        return interval.end.isEmpty() ? interval.start : interval.start + u'-' + interval.end;
    }

} // namespace

Listing xivoListing(const QList<xci::Xivo> &xivos)
{
    Listing listing{.columns
                    = {column(u"id"_s, u"Id"_s, true), column(u"name"_s, u"Name"_s),
                       column(u"host"_s, u"Host"_s), column(u"remainingSlots"_s, u"Slots"_s, true),
                       column(u"uuid"_s, u"UUID"_s)},
                    .none = u"No XiVO."_s};
    for (const auto &each : xivos)
        listing.rows.append({cell(int(each.id)), cell(each.name), cell(each.host),
                             cell(each.remainingSlots), cell(each.uuid)});
    return listing;
}

Listing entityListing(const QList<xci::Entity> &entities)
{
    Listing listing{.columns = {column(u"id"_s, u"Id"_s, true), column(u"entity"_s, u"Entity"_s),
                                column(u"displayName"_s, u"Displayed"_s),
                                column(u"xivo"_s, u"XiVO"_s), column(u"intervals"_s, u"Numbers"_s),
                                column(u"presentedNumber"_s, u"Presented"_s)},
                    .none = u"No entity."_s};
    for (const auto &each : entities) {
        QStringList intervals;
        for (const auto &interval : each.intervals)
            intervals.append(text(interval));
        listing.rows.append({cell(int(each.id)), cell(each.combinedId), cell(each.displayName),
                             cell(each.xivo.name), texts(intervals), cell(each.presentedNumber)});
    }
    return listing;
}

Listing userListing(const QList<xci::User> &users)
{
    Listing listing{
        .columns
        = {column(u"id"_s, u"Id"_s, true), column(u"firstName"_s, u"First name"_s),
           column(u"lastName"_s, u"Last name"_s), column(u"internalNumber"_s, u"Internal"_s),
           column(u"externalNumber"_s, u"External"_s), column(u"ctiLogin"_s, u"CTI"_s),
           column(u"provisioningNumber"_s, u"Provisioning"_s), column(u"entity"_s, u"Entity"_s)},
        .none = u"No user."_s};
    for (const auto &each : users)
        listing.rows.append({cell(int(each.id)), cell(each.firstName), cell(each.lastName),
                             cell(each.internalNumber), cell(each.externalNumber),
                             cell(each.ctiLogin), cell(each.provisioningNumber),
                             cell(each.entity)});
    return listing;
}

Listing templateListing(const QList<xci::Template> &templates)
{
    Listing listing{
        .columns = {column(u"id"_s, u"Id"_s, true), column(u"name"_s, u"Name"_s),
                    column(u"ringingTime"_s, u"Rings"_s, true), column(u"prefix"_s, u"Prefix"_s),
                    column(u"voiceMail"_s, u"Voicemail"_s), column(u"entities"_s, u"Entities"_s)},
        .none = u"No template."_s};
    for (const auto &each : templates)
        listing.rows.append({cell(int(each.id)), cell(each.name),
                             cell(int(each.ringingTime.count())), cell(each.routedPrefix),
                             flag(each.hasVoiceMail), texts(each.entities)});
    return listing;
}

Listing administratorListing(const QList<xci::Administrator> &administrators)
{
    Listing listing{.columns
                    = {column(u"id"_s, u"Id"_s, true), column(u"login"_s, u"Login"_s),
                       column(u"name"_s, u"Name"_s), column(u"superAdmin"_s, u"Super"_s),
                       column(u"ldap"_s, u"LDAP"_s), column(u"entityIds"_s, u"Entities"_s)},
                    .none = u"No administrator."_s};
    for (const auto &each : administrators) {
        QStringList ids;
        for (const auto &entity : each.entities)
            ids.append(QString::number(int(entity.id)));
        listing.rows.append({cell(int(each.id)), cell(each.login), cell(each.name),
                             flag(each.isSuper), flag(each.isLdap), texts(ids)});
    }
    return listing;
}

Listing numberListing(const QStringList &numbers)
{
    Listing listing{.columns = {column(u"number"_s, u"Number"_s)}, .none = u"No free number."_s};
    for (const auto &each : numbers)
        listing.rows.append({cell(each)});
    return listing;
}

QString sentence(const xci::Failure &failure, const QUrl &server)
{
    const auto host = server.host();
    const auto words = failure.text.isEmpty() ? QString() : u": "_s + failure.text;
    switch (failure.kind) {
    case Kind::SignedOut:
        return u"%1 ended the session"_s.arg(host);
    case Kind::Credentials:
        return u"%1 takes neither this login nor this password"_s.arg(host);
    case Kind::Refused:
    case Kind::Conflict:
        return u"refused"_s + words;
    case Kind::Forbidden:
        return u"this account may not do that"_s + words;
    case Kind::NotFound:
        return u"not found"_s + words;
    case Kind::Fault:
        return u"%1 failed (%2)"_s.arg(host).arg(failure.status) + words;
    case Kind::NotXci:
        return u"what answers at %1 is no XCI"_s.arg(server.toString());
    case Kind::ClearText:
        return u"%1 is not encrypted: use https://, or add --allow-clear-text"_s.arg(
            server.toString());
    case Kind::Certificate:
        return sentence(Error{ErrorKind::Tls, failure.text}, server);
    case Kind::Unreachable:
        return u"nothing answers at %1"_s.arg(server.toString());
    case Kind::NotSent:
        return u"%1 did not answer the sign-in, so nothing was sent"_s.arg(host) + words;
    case Kind::AnswerLost:
        break;
    }
    return u"the answer of %1 was lost: it may have been done, or not; list to see"_s.arg(host);
}

int exitCodeOf(const xci::Failure &failure)
{
    switch (failure.kind) {
    case Kind::SignedOut:
    case Kind::Credentials:
    case Kind::ClearText:
    case Kind::Certificate:
    case Kind::Unreachable:
    case Kind::NotSent:
    case Kind::NotXci:
        return CannotSignIn;
    case Kind::AnswerLost:
        return LinkLost;
    case Kind::Refused:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Fault:
        break;
    }
    return NotConfirmed;
}

} // namespace vigie::cli
