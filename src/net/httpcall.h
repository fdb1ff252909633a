// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/handshake.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <chrono>

class QNetworkReply;

namespace vigie::net {

struct HttpRequest;

//! What a server answered, whatever its status.
struct Reply
{
    int status = 0;
    QByteArray contentType{};
    QByteArray body{};
};

//! One REST call under way. Destroying it ends it silently.
//!
//! A signal, and no QFuture: in Qt 6.4 a continuation asserts when its context is gone first.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    //! Ends \a reply with itself; \a limit is for the whole, the look-up of the name included.
    //! @param request what \a reply answers.
    HttpCall(QNetworkReply *reply, const HttpRequest &request, std::chrono::milliseconds limit,
             QObject *parent);
    ~HttpCall() override;

Q_SIGNALS:
    //! Once; the call may then be deleted later.
    void finished(const vigie::Result<vigie::net::Reply> &reply);

private:
    void judge(const QList<QSslError> &errors);
    void checkSize();
    void expire();
    void finish();
    Error failure() const;

    QPointer<QNetworkReply> m_reply; //!< Its manager's, which may go first.
    QTimer m_limit;
    const qint64 m_largest;
    Handshake m_handshake;
    bool m_isExpired = false;
};

} // namespace vigie::net
