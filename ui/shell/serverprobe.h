// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace vigie::ui {

//! Asks whether a server can be reached, how fast, and what its certificate says.
//!
//! It connects and closes; it sends nothing of the person's.
class ServerProbe : public QObject
{
    Q_OBJECT
public:
    struct Finding
    {
        QUrl server{};
        bool isReachable = false;
        bool isUnknownName = false; //!< No machine has this name.
        std::chrono::milliseconds delay{0}; //!< Of the TCP connection.
        bool isTrusted = false; //!< Encrypted, and the certificate is accepted.
        bool isPinned = false; //!< Trusted, since its key is the pinned one.
        QString issuer{};
        QDate validUntil{};
    };

    explicit ServerProbe(QObject *parent = nullptr);
    ~ServerProbe() override;

    //! @param pin fingerprint of the only certificate to trust; empty: the system decides.
    //! @param authorities file of authorities besides the system's; empty: none.
    //! An earlier question is dropped.
    void ask(const QUrl &server, const QString &pin = {}, const QString &authorities = {});
    void cancel();

Q_SIGNALS:
    void found(const vigie::ui::ServerProbe::Finding &finding);

private:
    void conclude();

    std::unique_ptr<QTcpSocket> m_socket;
    QElapsedTimer m_elapsed;
    QTimer m_limit;
    Finding m_finding;
};

} // namespace vigie::ui
