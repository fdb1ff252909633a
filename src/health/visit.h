// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace vigie::health {

//! What a server showed of itself to somebody who only looked.
struct Sight
{
    std::optional<Error> failure{}; //!< Why there is no answer; nothing: there is one.
    int status = 0;
    QByteArray contentType{};
    QByteArray body{}; //!< Its beginning.
    QByteArray server{}; //!< What it calls itself.
    qint64 secondsAhead = 0; //!< Of its clock.
    bool hasTime = false;
    std::chrono::milliseconds delay{0};
    QSslCertificate certificate{}; //!< Null: not encrypted, or it came not so far.
    bool isPinned = false;
};

//! One look at an address: a GET with no secret in it, which follows nothing.
class Visit : public QObject
{
    Q_OBJECT
public:
    Visit(const QUrl &url, const QString &pin, const QString &authorities,
          std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~Visit() override;

    void begin();

Q_SIGNALS:
    void ended(const vigie::health::Sight &sight); //!< Once.

private:
    void judge(const QList<QSslError> &errors);
    void take();
    void finish();
    Error failure() const;

    const QUrl m_url;
    const QString m_pin;
    const QString m_authorities;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_limit;
    QElapsedTimer m_since;
    QList<QSslError> m_errors{};
    Sight m_sight{};
    bool m_isLate = false;
};

} // namespace vigie::health
