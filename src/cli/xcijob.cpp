// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/xcijob.h"

#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/xcidrafts.h"
#include "cli/xcilistings.h"

#include <QJsonDocument>

#include <algorithm>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using Deed = XciOrder::Deed;
using Thing = XciOrder::Thing;
using Nothing = xci::Client::Done;

xci::Account accountOf(const xuc::SignIn &signIn)
{
    return {.server = signIn.server,
            .login = signIn.login,
            .password = signIn.password,
            .pin = signIn.pin,
            .authorities = signIn.authorities,
            .allowsClearText = signIn.allowClearText};
}

XciJob::XciJob(const Invocation &invocation, const XciOrder &order, const Clock &clock,
               Console &console)
    : m_invocation(invocation)
    , m_order(order)
    , m_console(console)
    , m_audit(clock, console)
{
    m_audit.watch(m_client);
}

template <typename T> xci::Client::Then<T> XciJob::orFail(Then<T> then)
{
    return [this, then](const xci::Answer<T> &answer) {
        if (answer)
            then(*answer);
        else
            fail(answer.failure());
    };
}

template <typename Draft> bool XciJob::fills(Draft &draft)
{
    const auto filled = fill(draft, m_order);
    if (!filled)
        refuse(filled.error().detail);
    return filled.has_value();
}

void XciJob::start()
{
    m_client.session().open(accountOf(m_invocation.signIn));
    switch (m_order.deed) {
    case Deed::List:
        return list();
    case Deed::Free:
        return m_client.readFreeNumbers(
            m_order.word, this,
            orFail<QStringList>([this](const QStringList &all) { show(numberListing(all)); }));
    case Deed::Create:
        return create();
    case Deed::Change:
        return change();
    case Deed::Delete:
        return remove();
    case Deed::Synchronize:
        m_console.note(u"synchronizing; this may take minutes"_s);
        return m_client.synchronize(this, orFail<Nothing>([this](const Nothing &) { done(); }));
    case Deed::Login:
    case Deed::Audit: // They have jobs of their own.
    case Deed::Bulk:
        return login();
    }
}

void XciJob::interrupt()
{
    Q_EMIT finished(NotConfirmed);
}

void XciJob::login()
{
    m_client.readEntities(this, orFail<QList<xci::Entity>>([this](const QList<xci::Entity> &all) {
                              m_console.print(
                                  u"Signed in. %1 entities to manage.\n"_s.arg(all.size()));
                              Q_EMIT finished(Done);
                          }));
}

void XciJob::list()
{
    switch (m_order.thing) {
    case Thing::Xivo:
        return m_client.readXivos(
            this, orFail<QList<xci::Xivo>>([this](const auto &all) { show(xivoListing(all)); }));
    case Thing::Entity:
        return m_client.readEntities(this, orFail<QList<xci::Entity>>([this](const auto &all) {
                                         show(entityListing(all));
                                     }));
    case Thing::Template:
        return m_client.readTemplates(this, orFail<QList<xci::Template>>([this](const auto &all) {
                                          show(templateListing(all));
                                      }));
    case Thing::Administrator:
        return m_client.readAdministrators(
            this, orFail<QList<xci::Administrator>>([this](const auto &all) {
                show(administratorListing(all));
            }));
    case Thing::User:
    case Thing::None:
        break;
    }
    if (m_order.has(u"entity"_s))
        return listUsers({m_order.fields.value(u"entity"_s)}, {});
    m_client.readEntities(this, orFail<QList<xci::Entity>>([this](const auto &all) {
                              QStringList ids;
                              for (const auto &each : all)
                                  ids.append(each.combinedId);
                              listUsers(ids, {});
                          }));
}

void XciJob::listUsers(const QStringList &entities, const QList<xci::User> &sofar)
{
    if (entities.isEmpty())
        return show(userListing(sofar));
    m_client.readUsers(entities.first(), this,
                       orFail<QList<xci::User>>([this, entities, sofar](const auto &users) {
                           listUsers(entities.mid(1), sofar + users);
                       }));
}

void XciJob::create()
{
    const auto tell = [this](auto id) { tellMade(QString::number(int(id))); };
    switch (m_order.thing) {
    case Thing::Xivo: {
        xci::XivoDraft draft;
        if (fills(draft))
            m_client.createXivo(draft, this, orFail<xci::XivoId>(tell));
        return;
    }
    case Thing::Entity: {
        xci::EntityDraft draft;
        if (fills(draft))
            m_client.createEntity(draft, this,
                                  orFail<QString>([this](const auto &id) { tellMade(id); }));
        return;
    }
    case Thing::Template: {
        xci::Template draft;
        if (fills(draft))
            m_client.createTemplate(draft, this, orFail<xci::TemplateId>(tell));
        return;
    }
    case Thing::Administrator: {
        xci::AdministratorDraft draft;
        if (fills(draft))
            m_client.createAdministrator(draft, this, orFail<xci::AdministratorId>(tell));
        return;
    }
    case Thing::User:
    case Thing::None:
        return createUser();
    }
}

//! With the entity's first free number, where none is given.
void XciJob::createUser()
{
    xci::UserDraft draft;
    if (!fills(draft))
        return;
    const auto send = [this](const xci::UserDraft &ready) {
        m_client.createUser(ready, this, orFail<xci::UserId>([this, ready](xci::UserId id) {
                                m_console.note(u"internal number %1"_s.arg(ready.internalNumber));
                                tellMade(QString::number(int(id)));
                            }));
    };
    if (!draft.internalNumber.isEmpty())
        return send(draft);
    m_client.readFreeNumbers(draft.entity, this,
                             orFail<QStringList>([this, draft, send](const QStringList &numbers) {
                                 auto ready = draft;
                                 ready.internalNumber = numbers.value(0);
                                 if (numbers.isEmpty())
                                     refuse(u"%1 has no free number"_s.arg(draft.entity));
                                 else
                                     send(ready);
                             }));
}

void XciJob::change()
{
    const int id = m_order.fields.value(u"id"_s).toInt();
    const auto changed = orFail<Nothing>([this](const Nothing &) { done(); });
    switch (m_order.thing) {
    case Thing::Entity:
        return m_client.readEntity(m_order.fields.value(u"entity"_s), this,
                                   orFail<xci::Entity>([this, changed](const auto &old) {
                                       auto draft = xci::EntityDraft::of(old);
                                       if (fills(draft))
                                           m_client.updateEntity(old.combinedId, draft, this,
                                                                 changed);
                                   }));
    case Thing::Template:
        return m_client.readTemplate(xci::TemplateId(id), this,
                                     orFail<xci::Template>([this, changed](const auto &old) {
                                         auto draft = old;
                                         if (fills(draft))
                                             m_client.updateTemplate(old.id, draft, this, changed);
                                     }));
    case Thing::Administrator:
        return changeAdministrator();
    case Thing::User:
    case Thing::Xivo:
    case Thing::None:
        return changeUser();
    }
}

//! A change applies a template: the first one for the entity, where none is given.
void XciJob::changeUser()
{
    const auto id = xci::UserId(m_order.fields.value(u"id"_s).toInt());
    m_client.readUser(
        id, this, orFail<xci::User>([this, id](const xci::User &old) {
            auto draft = draftOf(old);
            if (!fills(draft))
                return;
            m_client.readTemplates(
                this, orFail<QList<xci::Template>>([this, id, draft](const auto &templates) {
                    auto ready = draft;
                    const auto found = std::find_if(templates.begin(), templates.end(),
                                                    [&](const xci::Template &each) {
                                                        return each.entities.contains(ready.entity);
                                                    });
                    if (ready.lineTemplate == xci::TemplateId() && found != templates.end())
                        ready.lineTemplate = found->id;
                    m_client.updateUser(id, ready, this,
                                        orFail<Nothing>([this](const Nothing &) { done(); }));
                }));
        }));
}

//! Servers may tell an administrator's entities by name alone, and take them by id alone.
void XciJob::changeAdministrator()
{
    const auto id = xci::AdministratorId(m_order.fields.value(u"id"_s).toInt());
    m_client.readAdministrator(
        id, this, orFail<xci::Administrator>([this](const auto &old) {
            const bool areKnown = std::all_of(
                old.entities.begin(), old.entities.end(),
                [](const xci::EntityName &each) { return each.id != xci::EntityId(); });
            if (areKnown || m_order.has(u"entityIds"_s))
                return sendAdministrator(old, {});
            m_client.readEntities(this, orFail<QList<xci::Entity>>([this, old](const auto &all) {
                                      sendAdministrator(old, all);
                                  }));
        }));
}

void XciJob::sendAdministrator(xci::Administrator old, const QList<xci::Entity> &entities)
{
    if (m_order.has(u"entityIds"_s))
        old.entities.clear(); // All of them are given.
    auto draft = draftOf(old, entities);
    if (!draft)
        return refuse(draft.error().detail);
    auto filled = *draft;
    if (fills(filled))
        m_client.updateAdministrator(old.id, filled, this,
                                     orFail<Nothing>([this](const Nothing &) { done(); }));
}

void XciJob::remove()
{
    const int id = m_order.fields.value(u"id"_s).toInt();
    const auto removed = orFail<Nothing>([this](const Nothing &) { done(); });
    switch (m_order.thing) {
    case Thing::Entity:
        return m_client.removeEntity(m_order.fields.value(u"entity"_s), this, removed);
    case Thing::Template:
        return m_client.removeTemplate(xci::TemplateId(id), this, removed);
    case Thing::Administrator:
        return m_client.removeAdministrator(xci::AdministratorId(id), this, removed);
    case Thing::User:
    case Thing::Xivo:
    case Thing::None:
        return m_client.removeUser(xci::UserId(id), this, removed);
    }
}

void XciJob::show(const Listing &listing)
{
    if (m_invocation.has("json"_L1))
        m_console.print(QString::fromUtf8(QJsonDocument(tableJson(listing)).toJson()));
    else
        m_console.print(tableText(listing, m_console.width()));
    Q_EMIT finished(Done);
}

void XciJob::tellMade(const QString &id)
{
    m_console.print(id + u'\n');
    Q_EMIT finished(Done);
}

void XciJob::done()
{
    m_console.print(u"Done.\n"_s);
    Q_EMIT finished(Done);
}

void XciJob::fail(const xci::Failure &failure)
{
    m_console.note(sentence(failure, m_invocation.signIn.server));
    Q_EMIT finished(exitCodeOf(failure));
}

void XciJob::refuse(const QString &sentence)
{
    m_console.note(sentence);
    Q_EMIT finished(WrongUsage);
}

} // namespace vigie::cli
