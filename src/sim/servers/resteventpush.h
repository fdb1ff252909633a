// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/observer.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>

namespace vigie::sim {

class Engine;

//! Whether events can be posted there: an http or https URL with a host.
bool isPostable(const QUrl &url);

//! Posts the phone events and phone statuses of connected users to one URL: xuc-http, 1.3.
//!
//! The consumer is never waited for: an event is given up when its answer takes longer than
//! patience, and never sent again. One event a user is under way at a time, so that they arrive in
//! order. What waits is bounded: beyond that the oldest is dropped, since a handshake tells the
//! present state again.
class RestEventPush : public QObject, public Observer
{
    Q_OBJECT
public:
    using Claim = std::function<bool(UserId)>;
    static constexpr std::chrono::seconds defaultPatience{5};
    static constexpr std::size_t mostWaiting = 1000;
    static constexpr qsizetype mostUnderWay = 4;

    RestEventPush(const Engine &engine, Claim isConnected, QObject *parent = nullptr);
    ~RestEventPush() override;

    //! Empty: nothing is posted. What waits for the former URL is dropped.
    void setUrl(const QUrl &url);
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void repeatAll(); //!< Posts the present calls and status of every connected user again.

    std::size_t waiting() const { return m_waiting.size(); }
    quint64 lost() const { return m_lost; } //!< Dropped unsent since the start.

    void phoneEvent(const Leg &leg, const Call &call, PhoneEventKind kind) override;
    void lineStatus(const Line &line) override;

private:
    struct Post
    {
        UserId user{};
        QByteArray body{};
    };

    const User *listenedTo(const Line &line) const;
    void tellStatus(const User &user, const Line &line);
    void add(UserId user, QByteArray body);
    void sendNext();
    void send(const Post &post);

    const Engine &m_engine;
    Claim m_isConnected;
    QUrl m_url{};
    std::chrono::milliseconds m_patience = defaultPatience;
    std::deque<Post> m_waiting{};
    QSet<UserId> m_underWay{};
    quint64 m_lost = 0;
    bool m_isLosing = false; //!< Told once until the queue has emptied.
    QNetworkAccessManager m_network{}; //!< The last: it ends its requests, which use the rest.
};

} // namespace vigie::sim
