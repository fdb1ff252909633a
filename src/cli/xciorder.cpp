// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/xciorder.h"

#include "base/nearest.h"
#include "cli/invocation.h"

#include <QStringList>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using Deed = XciOrder::Deed;
using Thing = XciOrder::Thing;

namespace {

    Unexpected wrong(const QString &sentence)
    {
        return Unexpected({ErrorKind::Malformed, sentence});
    }

    const QList<std::pair<QString, Deed>> &deeds()
    {
        static const QList<std::pair<QString, Deed>> all{
            {u"login"_s, Deed::Login},   {u"list"_s, Deed::List},
            {u"free"_s, Deed::Free},     {u"create"_s, Deed::Create},
            {u"change"_s, Deed::Change}, {u"delete"_s, Deed::Delete},
            {u"bulk"_s, Deed::Bulk},     {u"sync"_s, Deed::Synchronize},
            {u"audit"_s, Deed::Audit}};
        return all;
    }

    const QList<std::pair<QString, Thing>> &things()
    {
        static const QList<std::pair<QString, Thing>> all{
            {u"xivo"_s, Thing::Xivo},
            {u"xivos"_s, Thing::Xivo},
            {u"entity"_s, Thing::Entity},
            {u"entities"_s, Thing::Entity},
            {u"user"_s, Thing::User},
            {u"users"_s, Thing::User},
            {u"template"_s, Thing::Template},
            {u"templates"_s, Thing::Template},
            {u"administrator"_s, Thing::Administrator},
            {u"administrators"_s, Thing::Administrator}};
        return all;
    }

    QStringList draftKeys(Thing thing)
    {
        switch (thing) {
        case Thing::Xivo:
            return {u"name"_s, u"host"_s, u"configure"_s};
        case Thing::Entity:
            return {u"name"_s, u"displayName"_s, u"xivoId"_s, u"intervals"_s, u"presentedNumber"_s};
        case Thing::User:
            return {u"entity"_s,         u"templateId"_s, u"firstName"_s,  u"lastName"_s,
                    u"internalNumber"_s, u"ctiLogin"_s,   u"ctiPassword"_s};
        case Thing::Template:
            return {u"name"_s,        u"xivos"_s,       u"entities"_s,
                    u"peerSipName"_s, u"ringingTime"_s, u"prefix"_s,
                    u"callerId"_s,    u"voiceMail"_s,   u"voiceMailSendEmail"_s};
        case Thing::Administrator:
            return {u"login"_s,      u"name"_s,      u"ldap"_s,
                    u"superAdmin"_s, u"entityIds"_s, u"password"_s};
        case Thing::None:
            break;
        }
        return {};
    }

    QStringList keysOf(const XciOrder &order)
    {
        const bool isEntity = order.thing == Thing::Entity;
        QStringList address{isEntity ? u"entity"_s : u"id"_s};
        switch (order.deed) {
        case Deed::List:
            return order.thing == Thing::User ? QStringList{u"entity"_s} : QStringList();
        case Deed::Create:
            return draftKeys(order.thing);
        case Deed::Change:
            return address + draftKeys(order.thing);
        case Deed::Delete:
            return address;
        case Deed::Bulk:
            return {u"action"_s, u"entity"_s, u"template"_s};
        case Deed::Audit:
            return {u"words"_s, u"from"_s, u"until"_s, u"most"_s};
        case Deed::Login:
        case Deed::Free:
        case Deed::Synchronize:
            break;
        }
        return {};
    }

    bool isSecret(const QString &key)
    {
        return key.contains("password"_L1, Qt::CaseInsensitive);
    }

    Result<std::monostate> readField(XciOrder &order, const QString &word)
    {
        const auto sign = word.indexOf(u'=');
        const auto key = word.left(sign);
        if (sign <= 0)
            return wrong(u"'%1' is not KEY=VALUE"_s.arg(word.left(40)));
        if (isSecret(key) && word.mid(sign + 1) != u"-"_s)
            return wrong(u"a password on the command line can be read by every user of this "
                         "machine: write %1=- and give it over standard input"_s.arg(key.left(40)));
        const auto keys = keysOf(order);
        if (!keys.contains(key)) {
            const auto near = nearest(key, keys);
            return wrong(u"'%1' is nothing to give here"_s.arg(key.left(40))
                         + (near.isEmpty() ? QString() : u"; did you mean %1?"_s.arg(near)));
        }
        if (order.has(key))
            return wrong(u"%1 is given twice"_s.arg(key));
        order.fields.insert(key, word.mid(sign + 1));
        return std::monostate{};
    }

    bool needsThing(Deed deed)
    {
        return deed == Deed::List || deed == Deed::Create || deed == Deed::Change
            || deed == Deed::Delete;
    }

} // namespace

Result<XciOrder> xciOrder(const Invocation &invocation)
{
    XciOrder order;
    for (const auto &[name, deed] : deeds()) {
        if (name == invocation.word(0))
            order.deed = deed;
    }
    int next = 1;
    if (needsThing(order.deed)) {
        for (const auto &[name, thing] : things()) {
            if (name == invocation.word(1))
                order.thing = thing;
        }
        if (order.thing == Thing::None)
            return wrong(u"%1 what? One of xivos, entities, users, templates, administrators"_s.arg(
                invocation.word(0)));
        next = 2;
    } else if (order.deed == Deed::Free || order.deed == Deed::Bulk) {
        order.word = invocation.word(1);
        if (order.word.isEmpty())
            return wrong(order.deed == Deed::Free ? u"free needs an ENTITY"_s
                                                  : u"bulk needs a FILE"_s);
        next = 2;
    }
    const bool isChange = order.deed == Deed::Change || order.deed == Deed::Delete;
    if (isChange && order.thing == Thing::Xivo)
        return wrong(u"an XCI neither changes nor deletes a XiVO"_s);
    for (const auto &word : invocation.words.mid(next)) {
        if (const auto read = readField(order, word); !read)
            return Unexpected(read.error());
    }
    const auto address = order.thing == Thing::Entity ? u"entity"_s : u"id"_s;
    if (isChange && !order.has(address))
        return wrong(u"which one? Give %1=…"_s.arg(address));
    return order;
}

} // namespace vigie::cli
