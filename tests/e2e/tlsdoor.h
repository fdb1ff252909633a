// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace vigie::e2e {

//! An encrypted door before a server of the test: what comes in goes on in clear text.
class TlsDoor : public QObject
{
    Q_OBJECT
public:
    TlsDoor(const QUrl &behind, const QSslConfiguration &certificate);

    QUrl url() const; //!< https://localhost:PORT
    void setCertificate(const QSslConfiguration &certificate); //!< Of the next connections.
    void cut(); //!< Ends the connections that stand.
    int passed() const { return m_passed; } //!< Bytes that came in so far.

private:
    void let();

    const QUrl m_behind;
    QSslServer m_server;
    QList<QPointer<QTcpSocket>> m_outer{};
    int m_passed = 0;
};

} // namespace vigie::e2e
