// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/client.h"

#include "base/aside.h"
#include "base/ids.h"
#include "xci/changes.h"
#include "xci/decoding.h"
#include "xci/encoding.h"

#include <QPointer>

namespace vigie::xci {

using namespace Qt::StringLiterals;
using net::HttpVerb;

namespace {

    //! Below, decoding takes less than a frame of the screen.
    constexpr qsizetype decodedAside = 256LL * 1024;

    template <typename T>
    Answer<T> decoded(const QByteArray &json, std::optional<T> (*decode)(const QByteArray &))
    {
        if (auto value = decode(json))
            return std::move(*value);
        return Failure{.kind = Failure::Kind::NotXci, .status = 200};
    }

    //! Calls \a then with what \a json means; a large one is read in another thread.
    template <typename T>
    void decode(const QByteArray &json, std::optional<T> (*decode)(const QByteArray &),
                const QPointer<const QObject> &context, const Client::Then<T> &then)
    {
        if (json.size() < decodedAside) {
            then(decoded(json, decode));
            return;
        }
        aside(
            context.data(), [json, decode] { return decoded(json, decode); },
            [then](const Answer<T> &answer) { then(answer); });
    }

    template <typename Id> QByteArray numbered(const char *path, Id id)
    {
        return QByteArray(path) + QByteArray::number(raw(id));
    }

    QByteArray named(const QString &combinedId, const char *behind = "")
    {
        return "/entities/" + QUrl::toPercentEncoding(combinedId) + behind;
    }

    qint32 newest(qint32 known, qint32 other)
    {
        return std::max(known, other);
    }

    //! Which of those that are it was created last.
    QString newest(const QString &, const QString &other)
    {
        return other;
    }

    template <typename T> qint32 keyOf(const T &object)
    {
        return raw(object.id);
    }

    QString keyOf(const Entity &entity)
    {
        return entity.combinedId;
    }

    template <typename Id> Id idOfCreated(const QByteArray &json)
    {
        return Id(idIn(json));
    }

    template <> QString idOfCreated(const QByteArray &json)
    {
        return combinedIdIn(json);
    }

    QString keyText(const QString &id)
    {
        return id;
    }

    template <typename Id> QString keyText(Id id)
    {
        return id == Id() ? QString() : QString::number(qint32(id));
    }

    std::optional<Failure> failureOrNone(const Answer<net::Reply> &reply)
    {
        return reply ? std::nullopt : std::optional(reply.failure());
    }

} // namespace

Client::Client(QObject *parent) : Client(Limits{}, parent)
{
}

Client::Client(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_session(limits.usual)
{
    connect(&m_session, &Session::closed, this, [this] { m_seen.clear(); });
}

template <typename T>
void Client::read(const QByteArray &path, std::optional<T> (*decodeBody)(const QByteArray &),
                  const QObject *context, const Then<T> &then)
{
    const QPointer alive(context);
    const Then<T> noted
        = [self = QPointer(this), epoch = m_session.epoch(), then](const Answer<T> &answer) {
              if (!self || self->m_session.epoch() != epoch)
                  return; // Closed while it was decoded aside.
              if (answer && self->m_watch)
                  self->m_seen.take(*answer);
              then(answer);
          };
    m_session.ask({.path = path}, [alive, decodeBody, noted](const Answer<net::Reply> &reply) {
        if (!alive)
            return;
        if (reply)
            decode(reply->body, decodeBody, alive, noted);
        else
            noted(reply.failure());
    });
}

quint64 Client::announce(Change change)
{
    if (!m_watch)
        return 0;
    const Account &account = m_session.account();
    change.who = account.login;
    change.server = account.server.toString(QUrl::RemoveUserInfo | QUrl::RemovePath);
    m_watch->asked(++m_changes, change);
    return m_changes;
}

void Client::tellEnd(quint64 change, const QString &id, const std::optional<Failure> &failure)
{
    if (m_watch && change != 0)
        m_watch->answered(change, id, failure);
}

void Client::prove(quint64 change, const QString &id, bool wasDone)
{
    if (m_watch && change != 0)
        m_watch->proved(change, id, wasDone);
}

//! The watch hears of it even when nobody else does any more.
void Client::change(const Request &request, const Change &change, const QObject *context,
                    const Then<Done> &then)
{
    const QPointer alive(context);
    m_session.ask(request,
                  [this, alive, then, number = announce(change)](const Answer<net::Reply> &reply) {
                      tellEnd(number, {}, failureOrNone(reply));
                      if (!alive)
                          return;
                      if (reply)
                          then(Done());
                      else
                          then(reply.failure());
                  });
}

//! What was created is in the answer, or else in the list.
template <typename Id, typename T>
void Client::create(const Request &request, const Change &change,
                    std::optional<QList<T>> (*list)(const QByteArray &), const QByteArray &listPath,
                    const std::function<bool(const T &)> &isIt, const QObject *context,
                    const Then<Id> &then)
{
    const QPointer alive(context);
    const quint64 number = announce(change);
    const auto look = [this, alive, number, isIt, then](const Answer<QList<T>> &all) {
        decltype(keyOf(T())) found{};
        if (all) {
            for (const T &each : *all) {
                if (isIt(each))
                    found = newest(found, keyOf(each));
            }
        }
        if (all)
            tellEnd(number, keyText(found));
        if (alive)
            then(Id(found));
    };
    m_session.ask(
        request,
        [this, alive, number, list, listPath, look, then](const Answer<net::Reply> &reply) {
            const Id id = reply ? idOfCreated<Id>(reply->body) : Id();
            const bool isToBeFound = alive && reply && id == Id();
            tellEnd(number, keyText(id), failureOrNone(reply));
            if (isToBeFound)
                read<QList<T>>(listPath, list, this, look);
            else if (alive && reply)
                then(id);
            else if (alive)
                then(reply.failure());
        });
}

void Client::readXivos(const QObject *context, const Then<QList<Xivo>> &then)
{
    read("/xivo"_ba, xivosIn, context, then);
}

void Client::readXivo(XivoId id, const QObject *context, const Then<Xivo> &then)
{
    read(numbered("/xivo/", id), xivoIn, context, then);
}

void Client::createXivo(const XivoDraft &draft, const QObject *context, const Then<XivoId> &then)
{
    const Request request{.verb = HttpVerb::Post,
                          .path = "/xivo"_ba,
                          .body = encoded(draft),
                          .limit
                          = draft.isConfigured ? m_limits.reaching : std::chrono::milliseconds(0)};
    create<XivoId, Xivo>(
        request, changeOf(m_seen, draft), xivosIn, "/xivo"_ba,
        [draft](const Xivo &each) { return each.name == draft.name && each.host == draft.host; },
        context, then);
}

void Client::synchronize(const QObject *context, const Then<Done> &then)
{
    change(
        {.path = "/xivo/synchronize_config_files"_ba, .limit = m_limits.reaching, .isAction = true},
        {.deed = Change::Deed::Synchronized, .thing = Change::Thing::Files}, context, then);
}

void Client::readEntities(const QObject *context, const Then<QList<Entity>> &then)
{
    read("/entities"_ba, entitiesIn, context, then);
}

void Client::readEntity(const QString &combinedId, const QObject *context, const Then<Entity> &then)
{
    read(named(combinedId), entityIn, context, then);
}

void Client::createEntity(const EntityDraft &draft, const QObject *context,
                          const Then<QString> &then)
{
    create<QString, Entity>(
        {.verb = HttpVerb::Post, .path = "/entities"_ba, .body = encoded(draft)},
        changeOf(m_seen, QString(), draft), entitiesIn, "/entities"_ba,
        [draft](const Entity &each) {
            return each.name == draft.name && each.xivo.id == draft.xivo;
        },
        context, then);
}

void Client::updateEntity(const QString &combinedId, const EntityDraft &draft,
                          const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Put, .path = named(combinedId), .body = encoded(draft)},
           changeOf(m_seen, combinedId, draft), context, then);
}

void Client::removeEntity(const QString &combinedId, const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Delete, .path = named(combinedId)}, removalOf(m_seen, combinedId),
           context, then);
}

void Client::readUsers(const QString &combinedId, const QObject *context,
                       const Then<QList<User>> &then)
{
    read(named(combinedId, "/users"), usersIn, context, then);
}

void Client::readFreeNumbers(const QString &combinedId, const QObject *context,
                             const Then<QStringList> &then)
{
    read(named(combinedId, "/available_numbers"), numbersIn, context, then);
}

void Client::readUser(UserId id, const QObject *context, const Then<User> &then)
{
    read(numbered("/users/", id), userIn, context, then);
}

void Client::createUser(const UserDraft &draft, const QObject *context, const Then<UserId> &then)
{
    create<UserId, User>(
        {.verb = HttpVerb::Post, .path = "/users"_ba, .body = encoded(draft)},
        changeOf(m_seen, UserId(), draft), usersIn, named(draft.entity, "/users"),
        [number = draft.internalNumber](const User &each) { return each.internalNumber == number; },
        context, then);
}

void Client::updateUser(UserId id, const UserDraft &draft, const QObject *context,
                        const Then<Done> &then)
{
    change({.verb = HttpVerb::Put, .path = numbered("/users/", id), .body = encoded(draft)},
           changeOf(m_seen, id, draft), context, then);
}

void Client::removeUser(UserId id, const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Delete, .path = numbered("/users/", id)}, removalOf(m_seen, id),
           context, then);
}

void Client::readTemplates(const QObject *context, const Then<QList<Template>> &then)
{
    read("/templates"_ba, templatesIn, context, then);
}

void Client::readTemplate(TemplateId id, const QObject *context, const Then<Template> &then)
{
    read(numbered("/templates/", id), templateIn, context, then);
}

void Client::createTemplate(const Template &draft, const QObject *context,
                            const Then<TemplateId> &then)
{
    create<TemplateId, Template>(
        {.verb = HttpVerb::Post, .path = "/templates"_ba, .body = encoded(draft)},
        changeOf(m_seen, TemplateId(), draft), templatesIn, "/templates"_ba,
        [name = draft.name](const Template &each) { return each.name == name; }, context, then);
}

void Client::updateTemplate(TemplateId id, const Template &draft, const QObject *context,
                            const Then<Done> &then)
{
    change({.verb = HttpVerb::Put, .path = numbered("/templates/", id), .body = encoded(draft)},
           changeOf(m_seen, id, draft), context, then);
}

void Client::removeTemplate(TemplateId id, const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Delete, .path = numbered("/templates/", id)}, removalOf(m_seen, id),
           context, then);
}

void Client::readAdministrators(const QObject *context, const Then<QList<Administrator>> &then)
{
    read("/administrators"_ba, administratorsIn, context, then);
}

void Client::readAdministrator(AdministratorId id, const QObject *context,
                               const Then<Administrator> &then)
{
    read(numbered("/administrators/", id), administratorIn, context, then);
}

void Client::createAdministrator(const AdministratorDraft &draft, const QObject *context,
                                 const Then<AdministratorId> &then)
{
    create<AdministratorId, Administrator>(
        {.verb = HttpVerb::Post, .path = "/administrators"_ba, .body = encoded(draft)},
        changeOf(m_seen, AdministratorId(), draft), administratorsIn, "/administrators"_ba,
        [login = draft.login](const Administrator &each) { return each.login == login; }, context,
        then);
}

void Client::updateAdministrator(AdministratorId id, const AdministratorDraft &draft,
                                 const QObject *context, const Then<Done> &then)
{
    change(
        {.verb = HttpVerb::Put, .path = numbered("/administrators/", id), .body = encoded(draft)},
        changeOf(m_seen, id, draft), context, then);
}

void Client::removeAdministrator(AdministratorId id, const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Delete, .path = numbered("/administrators/", id)},
           removalOf(m_seen, id), context, then);
}

} // namespace vigie::xci
