// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/resteventpush.h"

#include "base/logging.h"
#include "sim/engine/engine.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/phoneframes.h"
#include "sim/servers/snapshots.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! An answer's body is of no interest; a consumer that writes for ever may fill this much.
    constexpr qint64 answerBuffer = 16 * 1024;

    QByteArray phoneEventBody(const User &user, const PhoneNotice &notice)
    {
        JsonWriter out;
        out.beginObject()
            .member("username"_L1, user.login)
            .key("message"_L1)
            .raw(frames::phoneEvent(notice))
            .endObject();
        return out.take();
    }

    QByteArray statusBody(const User &user, PhoneStatus status)
    {
        JsonWriter out;
        out.beginObject()
            .member("username"_L1, user.login)
            .member("status"_L1, static_cast<int>(status))
            .endObject();
        return out.take();
    }

} // namespace

bool isPostable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
}

RestEventPush::RestEventPush(const Engine &engine, Claim isConnected, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_isConnected(std::move(isConnected))
{
}

RestEventPush::~RestEventPush() = default;

void RestEventPush::setUrl(const QUrl &url)
{
    m_url = url;
    m_waiting.clear();
}

void RestEventPush::repeatAll()
{
    const auto &world = m_engine.world();
    for (const auto &line : world.lines) {
        const auto *user = listenedTo(line);
        if (!user)
            continue;
        for (const auto &notice : currentCalls(world, line))
            add(user->id, phoneEventBody(*user, notice));
        tellStatus(*user, line);
    }
}

void RestEventPush::phoneEvent(const Leg &leg, const Call &call, PhoneEventKind kind)
{
    const auto *line = m_engine.world().line(leg.line);
    const auto *user = line ? listenedTo(*line) : nullptr;
    if (user)
        add(user->id, phoneEventBody(*user, phoneNotice(m_engine.world(), leg, call, *line, kind)));
}

void RestEventPush::lineStatus(const Line &line)
{
    if (const auto *user = listenedTo(line))
        tellStatus(*user, line);
}

//! The line's owner if his events are to be posted, else null.
const User *RestEventPush::listenedTo(const Line &line) const
{
    if (m_url.isEmpty() || !m_isConnected(line.owner))
        return nullptr;
    return m_engine.world().user(line.owner);
}

void RestEventPush::tellStatus(const User &user, const Line &line)
{
    add(user.id, statusBody(user, line.status));
}

void RestEventPush::add(UserId user, QByteArray body)
{
    if (m_waiting.size() >= mostWaiting) {
        m_waiting.pop_front();
        ++m_lost;
        if (!m_isLosing)
            qCWarning(lcSim) << "the event URL answers too slowly: its oldest events are dropped";
        m_isLosing = true;
    }
    m_waiting.push_back({.user = user, .body = std::move(body)});
    sendNext();
}

void RestEventPush::sendNext()
{
    while (m_underWay.size() < mostUnderWay) {
        const auto next
            = std::find_if(m_waiting.begin(), m_waiting.end(),
                           [this](const Post &post) { return !m_underWay.contains(post.user); });
        if (next == m_waiting.end())
            break;
        const auto post = std::move(*next);
        m_waiting.erase(next);
        send(post);
    }
    m_isLosing = m_isLosing && !m_waiting.empty();
}

void RestEventPush::send(const Post &post)
{
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    auto *const reply = m_network.post(request, post.body);
    reply->setReadBufferSize(answerBuffer);
    m_underWay.insert(post.user);
    // Not the request's own timeout, which begins anew with each byte that arrives.
    QTimer::singleShot(m_patience, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, user = post.user] {
        if (reply->error() != QNetworkReply::NoError)
            qCDebug(lcSim) << "an event was not taken:" << reply->errorString();
        reply->deleteLater();
        m_underWay.remove(user);
        sendNext();
    });
}

} // namespace vigie::sim
