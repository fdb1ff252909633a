// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configmgt/client.h"

#include "configmgt/coding.h"
#include "net/tls.h"

#include <QPointer>
#include <QUrlQuery>

namespace vigie::configmgt {

using namespace Qt::StringLiterals;
using net::HttpVerb;
using xci::Answer;
using xci::Failure;

namespace {

    QString below(const QString &path, const QString &id)
    {
        return path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
    }

    const QString lists = u"/callback_lists"_s;
    const QString periods = u"/preferred_callback_periods"_s;
    const QString rightsOfUser = u"/rights/user"_s;

} // namespace

Client::Client(QObject *parent)
    : QObject(parent)
    , m_http(usualLimit)
    , m_epoch(std::make_unique<QObject>())
{
}

Client::~Client() = default;

void Client::setServer(const Server &server)
{
    if (server == m_server)
        return;
    if (server.base != m_server.base || server.header != m_server.header)
        setKey({}); // It is one server's.
    m_server = server;
    m_epoch = std::make_unique<QObject>();
}

void Client::setKey(const QByteArray &key)
{
    m_key = key;
    m_isKeyRefused = false;
}

void Client::ask(const Request &request, const QObject *context,
                 const std::function<void(const Answer<QByteArray> &)> &then)
{
    QUrl url(m_server.base);
    QString before = url.path(QUrl::FullyEncoded);
    if (before.endsWith(u'/'))
        before.chop(1);
    url.setPath(before + request.path, QUrl::TolerantMode);
    if (!request.login.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"login"_s, QString::fromLatin1(QUrl::toPercentEncoding(request.login)));
        url.setQuery(query);
    }
    if (net::isClearTextForbidden(url, m_server.allowsClearText)) {
        const auto refuse = [context = QPointer(context), then] {
            if (context)
                then(Failure{.kind = Failure::Kind::ClearText});
        };
        QMetaObject::invokeMethod(m_epoch.get(), refuse, Qt::QueuedConnection);
        return;
    }
    net::HttpCall *call = m_http.send({.verb = request.verb,
                                       .url = url,
                                       .pin = m_server.pin,
                                       .authorities = m_server.authorities,
                                       .keyHeader = m_server.header,
                                       .key = m_key,
                                       .contentType = "application/json"_ba,
                                       .body = request.body,
                                       .isOnce = request.verb == HttpVerb::Post,
                                       .limit = m_limit});
    connect(call, &net::HttpCall::finished, m_epoch.get(),
            [this, call, then, key = m_key,
             context = QPointer(context)](const Result<net::Reply> &reply) {
                call->deleteLater();
                if (!context)
                    return;
                const auto failure = reply ? xci::failureIn(*reply) : xci::failureOf(reply.error());
                if (failure && failure->kind == Failure::Kind::SignedOut && key == m_key)
                    m_isKeyRefused = true;
                then(failure ? Answer<QByteArray>(*failure) : Answer<QByteArray>(reply->body));
            });
}

template <typename T>
void Client::read(const Request &request, std::optional<T> (*decode)(const QByteArray &),
                  const QObject *context, const Then<T> &then)
{
    ask(request, context, [decode, then](const Answer<QByteArray> &answer) {
        if (!answer)
            return then(answer.failure());
        const std::optional<T> value = decode(*answer);
        then(value ? Answer<T>(*value) : Answer<T>(Failure{.kind = Failure::Kind::NotXci}));
    });
}

void Client::change(const Request &request, const QObject *context, const Then<Done> &then)
{
    ask(request, context, [then](const Answer<QByteArray> &answer) {
        then(answer ? Answer<Done>(Done()) : Answer<Done>(answer.failure()));
    });
}

void Client::readLists(const QObject *context, const Then<QList<CallbackList>> &then)
{
    read({.path = lists}, listsIn, context, then);
}

void Client::createList(const CallbackList &list, const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Post, .path = lists, .body = bodyOf(list)}, context, then);
}

void Client::updateList(const CallbackList &list, const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Put, .path = below(lists, list.uuid), .body = bodyOf(list)}, context,
           then);
}

void Client::removeList(const QString &uuid, const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Delete, .path = below(lists, uuid)}, context, then);
}

void Client::readPeriods(const QObject *context, const Then<QList<CallbackPeriod>> &then)
{
    read({.path = periods}, periodsIn, context, then);
}

void Client::createPeriod(const CallbackPeriod &period, const QObject *context,
                          const Then<Done> &then)
{
    change({.verb = HttpVerb::Post, .path = periods, .body = bodyOf(period)}, context, then);
}

void Client::updatePeriod(const CallbackPeriod &period, const QObject *context,
                          const Then<Done> &then)
{
    change({.verb = HttpVerb::Put, .path = below(periods, period.uuid), .body = bodyOf(period)},
           context, then);
}

void Client::removePeriod(const QString &uuid, const QObject *context, const Then<Done> &then)
{
    change({.verb = HttpVerb::Delete, .path = below(periods, uuid)}, context, then);
}

void Client::readPeople(const QObject *context, const Then<QList<Person>> &then)
{
    read({.path = u"/users"_s}, peopleIn, context, then);
}

void Client::readRights(const QString &login, const QObject *context, const Then<Rights> &then)
{
    read({.path = rightsOfUser, .login = login}, rightsIn, context, then);
}

void Client::setRights(const QString &login, const Rights &rights, const QObject *context,
                       const Then<Done> &then)
{
    if (rights.profile == Profile::None)
        change({.verb = HttpVerb::Delete, .path = rightsOfUser, .login = login}, context, then);
    else
        change(
            {.verb = HttpVerb::Put, .path = rightsOfUser, .login = login, .body = bodyOf(rights)},
            context, then);
}

} // namespace vigie::configmgt
