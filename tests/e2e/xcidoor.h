// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace vigie::e2e {

//! A door before a server of the test: what goes in passes, what comes out may be held back.
class XciDoor : public QObject
{
    Q_OBJECT
public:
    explicit XciDoor(const QUrl &behind);

    QUrl url() const; //!< http://127.0.0.1:PORT
    void hold() { m_isHeld = true; } //!< No answer passes until release().
    void release();

private:
    void let();

    struct Pair
    {
        QPointer<QTcpSocket> outer{};
        QPointer<QTcpSocket> inner{};
    };

    const QUrl m_behind;
    QTcpServer m_server;
    QList<Pair> m_pairs{};
    bool m_isHeld = false;
};

} // namespace vigie::e2e
