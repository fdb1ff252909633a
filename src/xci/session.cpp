// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/session.h"

#include "base/logging.h"
#include "net/tls.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::xci {

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {

    constexpr auto root = "/api/1.0"_L1;

    QUrl addressOf(const QUrl &server, const QByteArray &path)
    {
        QUrl url(server);
        QString before = server.path(QUrl::FullyEncoded);
        while (before.endsWith(u'/'))
            before.chop(1);
        if (!before.endsWith(root))
            before += root;
        url.setPath(before + QString::fromLatin1(path), QUrl::TolerantMode);
        url.setQuery(QString());
        url.setFragment(QString());
        return url;
    }

} // namespace

Session::Session(std::chrono::milliseconds limit, QObject *parent) : QObject(parent), m_http(limit)
{
}

Session::~Session() = default;

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Session::open(const Account &account)
{
    close();
    m_account = account;
    setState(account.password.isEmpty() ? State::NeedsPassword : State::Idle);
}

void Session::close()
{
    ++m_epoch;
    for (net::HttpCall *call : std::as_const(m_calls)) {
        call->disconnect(this); // It may finish before it is gone.
        call->deleteLater();
    }
    m_calls.clear();
    m_waiting.clear();
    m_forbidden.clear();
    m_http.forgetCookies();
    m_account = {};
    m_failure = {};
    m_isRenewing = false;
    setState(State::NeedsPassword);
    Q_EMIT closed();
}

void Session::signIn(const QString &password)
{
    m_account.password = password;
    m_forbidden.clear();
    signIn();
}

void Session::signIn()
{
    if (m_state != State::SigningIn)
        login();
}

QByteArray Session::nameOf(const Request &request)
{
    return QByteArray::number(int(request.verb)) + request.path;
}

net::HttpRequest Session::prepared(const Request &request) const
{
    return {.verb = request.verb,
            .url = addressOf(m_account.server, request.path),
            .pin = m_account.pin,
            .authorities = m_account.authorities,
            .contentType = request.body.isEmpty() ? QByteArray() : "application/json"_ba,
            .body = request.body,
            .isOnce = request.isOnce(),
            .largestAnswer = largestAnswer,
            .keepsCookies = true,
            .limit = request.limit};
}

void Session::ask(const Request &request, const Then &then)
{
    switch (m_state) {
    case State::NeedsPassword:
        answerLater(then, {.kind = Kind::SignedOut});
        return;
    case State::SignedIn:
        send({request, then});
        return;
    case State::Idle:
        m_waiting.push_back({request, then});
        login();
        return;
    case State::SigningIn:
        m_waiting.push_back({request, then});
        return;
    }
}

void Session::answerLater(const Then &then, const Failure &failure)
{
    const auto tell = [this, then, failure, epoch = m_epoch] {
        if (epoch == m_epoch)
            then(failure);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void Session::send(const Waiting &waiting)
{
    net::HttpCall *const call = m_http.send(prepared(waiting.request));
    m_calls.insert(call);
    connect(call, &net::HttpCall::finished, this,
            [this, call, waiting, sentIn = m_number](const Result<net::Reply> &reply) {
                m_calls.remove(call);
                call->deleteLater();
                judge(waiting, sentIn, reply);
            });
}

bool Session::isLost(const Request &request, const net::Reply &reply) const
{
    if (reply.status == 403)
        return !m_forbidden.contains(nameOf(request));
    const bool isRedirection = reply.status >= 300 && reply.status < 400;
    const bool isDone = reply.status >= 200 && reply.status < 300;
    return reply.status == 401 || isRedirection || (isDone && isPage(reply));
}

void Session::judge(const Waiting &waiting, quint64 sentIn, const Result<net::Reply> &reply)
{
    if (!reply) {
        waiting.then(failureOf(reply.error()));
        return;
    }
    if (isLost(waiting.request, *reply)) {
        lose(waiting, sentIn, *reply);
        return;
    }
    if (const auto failure = failureIn(*reply))
        waiting.then(*failure);
    else
        waiting.then(*reply);
}

void Session::lose(const Waiting &waiting, quint64 sentIn, const net::Reply &reply)
{
    const quint64 epoch = m_epoch;
    if (waiting.isAgain) {
        const Failure failure = failureIn(reply).value_or(Failure{.kind = Kind::NotXci});
        if (reply.status == 403) {
            m_forbidden.insert(nameOf(waiting.request));
        } else if (failure.kind == Kind::SignedOut && sentIn == m_number) {
            qCWarning(lcXci) << "a new session is not taken either";
            m_failure = failure;
            setState(State::NeedsPassword);
        }
        if (epoch == m_epoch)
            waiting.then(failure);
        return;
    }
    // By a page or a way to one nobody learns whether it was done: the session is renewed, the
    // rest is the person's.
    const bool isProof = reply.status == 401 || reply.status == 403;
    if (waiting.request.isOnce() && !isProof)
        answerLater(waiting.then, {.kind = Kind::NotXci, .status = reply.status});
    else
        m_waiting.push_back({waiting.request, waiting.then, true});
    if (m_state == State::NeedsPassword) {
        answerAll({.kind = Kind::SignedOut});
    } else if ((m_state == State::SignedIn && sentIn == m_number) || m_state == State::Idle) {
        m_isRenewing = true; // Idle: a renewal that another call asked for did not get through.
        login();
    } else if (m_state == State::SignedIn) { // Another call has renewed it meanwhile.
        auto all = std::exchange(m_waiting, {});
        for (const Waiting &each : all)
            send(each);
    }
}

void Session::login()
{
    m_http.forgetCookies();
    const Request request{.verb = net::HttpVerb::Post,
                          .path = "/login"_ba,
                          .body = QJsonDocument(QJsonObject{{u"login"_s, m_account.login},
                                                            {u"password"_s, m_account.password}})
                                      .toJson(QJsonDocument::Compact)};
    setState(State::SigningIn);
    net::HttpRequest prepare = prepared(request);
    prepare.isOnce = false; // Two sessions do no harm.
    if (net::isClearTextForbidden(prepare.url, m_account.allowsClearText)) {
        const auto fail = [this, epoch = m_epoch] {
            if (epoch != m_epoch)
                return;
            m_failure = {.kind = Kind::ClearText, .text = m_account.server.host()};
            setState(State::Idle);
            if (epoch == m_epoch)
                answerAll(m_failure);
        };
        QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection);
        return;
    }
    net::HttpCall *const call = m_http.send(prepare);
    m_calls.insert(call);
    connect(call, &net::HttpCall::finished, this, [this, call](const Result<net::Reply> &reply) {
        m_calls.remove(call);
        call->deleteLater();
        endLogin(reply);
    });
}

void Session::endLogin(const Result<net::Reply> &reply)
{
    const quint64 epoch = m_epoch;
    const auto failure = reply ? failureIn(*reply) : std::optional(failureOf(reply.error()));
    const bool wasRenewing = std::exchange(m_isRenewing, false);
    if (!failure) {
        ++m_number;
        m_failure = {};
        qCInfo(lcXci) << "signed in at" << m_account.server.host();
        setState(State::SignedIn);
        if (wasRenewing)
            Q_EMIT renewed();
        auto all = std::exchange(m_waiting, {});
        for (const Waiting &each : all)
            send(each);
        return;
    }
    const bool isRefused = failure->kind == Kind::SignedOut || failure->kind == Kind::Forbidden
        || failure->kind == Kind::Refused;
    Failure told = *failure;
    if (isRefused)
        told.kind = Kind::Credentials;
    qCInfo(lcXci) << "not signed in at" << m_account.server.host() << "status" << told.status;
    m_failure = told;
    setState(isRefused ? State::NeedsPassword : State::Idle);
    if (isRefused && wasRenewing)
        told.kind = Kind::SignedOut;
    if (epoch == m_epoch) // Whoever heard of the state may have signed in as somebody else.
        answerAll(told);
}

void Session::answerAll(const Failure &failure)
{
    const quint64 epoch = m_epoch;
    auto all = std::exchange(m_waiting, {});
    for (const Waiting &each : all) {
        if (epoch != m_epoch)
            return;
        Failure told = failure;
        // What the sign-in came to says nothing of the call behind it.
        if (!told.isUnsent() && each.request.isOnce())
            told.kind = Kind::NotSent;
        else if (told.kind == Kind::NotFound || told.kind == Kind::Conflict)
            told.kind = Kind::NotXci;
        each.then(told);
    }
}

} // namespace vigie::xci
