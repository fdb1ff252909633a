// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpcall.h"
#include "net/httprequest.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <utility>

namespace vigie::net {

class WireLog;

//! REST calls with a limit of time, over TLS 1.2 at least; follows no redirection.
//!
//! Cookies are kept in memory, one jar a client, and only for the requests that ask for it.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(std::chrono::milliseconds limit, QObject *parent = nullptr);

    //! The call belongs to the client; delete it (later) to cancel it, or once it has finished.
    HttpCall *send(const HttpRequest &request);

    void forgetCookies();
    void setWireLog(WireLog *log) { m_log = log; } //!< Hears calls and answers; null: none.

private:
    //! A connection that stands was judged by what was believed then.
    void judgeAnew(const HttpRequest &request);
    QNetworkReply *start(const HttpRequest &request);
    QNetworkReply *sendOnce(const HttpRequest &request);

    const std::chrono::milliseconds m_limit;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_onceNetwork; //!< Of calls that may not arrive twice.
    QHash<QString, std::pair<QString, QString>>
        m_trust{}; //!< Pin and authorities of the last request, by host and port.
    WireLog *m_log = nullptr;
};

} // namespace vigie::net
