// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/systemnetworkwatch.h"
#include "net/systemwakewatch.h"
#include "xuc/session.h"

namespace vigie::center {

//! What the desk needs of a session; the seam that lets tests play a server without a socket.
class Link : public QObject
{
    Q_OBJECT
public:
    using State = xuc::Session::State;

    virtual State state() const = 0;
    virtual Instant downSince() const = 0;
    virtual int attempt() const = 0;
    virtual std::chrono::milliseconds nextTryIn() const = 0;
    virtual QString token() const { return {}; } //!< The newest; never logged.
    virtual bool isSecretNeeded() const { return false; } //!< xuc::Session::isSecretNeeded()

    virtual void setWireLog(net::WireLog *) { } //!< xuc::Session::setWireLog()
    virtual void offerSecret(const QString &) { } //!< xuc::Session::offerSecret()
    virtual void open(const xuc::SignIn &signIn) = 0;
    virtual void close() = 0;
    virtual void retryNow() = 0; //!< xuc::Session::recheck()
    virtual void setSynced() = 0;
    virtual Result<std::monostate> send(const QByteArray &frame) = 0;

Q_SIGNALS:
    void stateChanged(vigie::xuc::Session::State state);
    void frameReceived(const QByteArray &frame);
    void failed(const vigie::Error &error);
    void
    tokenChanged(); //!< Renewed, or replaced by the server: what keeps a copy takes the new one.
    void
    secretNeeded(const vigie::Error &error); //!< The token could not be renewed; the link lives.

protected:
    using QObject::QObject;
};

//! The real one, which looks out for the machine's sleep and its network.
class SessionLink final : public Link
{
    Q_OBJECT
public:
    explicit SessionLink(const Clock &clock, QObject *parent = nullptr);

    State state() const override { return m_session.state(); }
    Instant downSince() const override { return m_session.downSince(); }
    int attempt() const override { return m_session.attempt(); }
    std::chrono::milliseconds nextTryIn() const override { return m_session.nextTryIn(); }
    QString token() const override { return m_session.token(); }
    bool isSecretNeeded() const override { return m_session.isSecretNeeded(); }

    void setWireLog(net::WireLog *log) override { m_session.setWireLog(log); }
    void offerSecret(const QString &password) override { m_session.offerSecret(password); }
    void open(const xuc::SignIn &signIn) override;
    void close() override { m_session.close(); }
    void retryNow() override { m_session.recheck(); }
    void setSynced() override { m_session.setSynced(); }
    Result<std::monostate> send(const QByteArray &frame) override { return m_session.send(frame); }

private:
    xuc::Session m_session;
    net::SystemWakeWatch m_wake;
    net::SystemNetworkWatch m_network;
};

} // namespace vigie::center
