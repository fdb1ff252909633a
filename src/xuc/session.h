// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "xuc/signin.h"
#include "xuc/timings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <variant>

namespace vigie::xuc {

class Auth;
class Heartbeat;
class Socket;

//! One authenticated WebSocket to the server, kept up by reconnection.
//!
//! It moves frames and state; what a frame means is the owner's business, but for LoggedOn.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Disconnected,
        Authenticating,
        Connecting,
        LoggingOn,
        Syncing,
        Live,
        Waiting
    };
    Q_ENUM(State)

    explicit Session(const Clock &clock, QObject *parent = nullptr);
    Session(const Clock &clock, const Timings &timings, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Instant downSince() const
    {
        return m_downSince;
    } //!< When the link was lost; only of use while it is.
    [[nodiscard]] Instant lastHeard() const { return m_lastHeard; } //!< Of the last frame.
    [[nodiscard]] int attempt() const
    {
        return m_attempt;
    } //!< From 1, of the attempts since the loss; else 0.
    [[nodiscard]] std::chrono::milliseconds nextTryIn() const; //!< Zero unless Waiting.
    [[nodiscard]] QString token() const
    {
        return m_signIn.token;
    } //!< For the server's other doors; never logged.

    void open(const SignIn &signIn); //!< Server, login, and a token or a secret.
    void close(); //!< Deliberate: no reconnection follows.
    void retryNow(); //!< Ends a wait at once; nothing in any other state.
    void setSynced(); //!< Syncing becomes Live: the owner has what it asked for.

    //! Queues nothing: a frame sent while not Live fails at once with ErrorKind::Network; the
    //! sync's own requests go from Syncing on.
    Result<std::monostate> send(const QByteArray &frame);

    //! Wait before an attempt (from 1): doubles from 1 s to 30 s, plus up to 20 % by \a jitter
    //! (0 to 1).
    static std::chrono::milliseconds retryDelay(int attempt, double jitter);

Q_SIGNALS:
    void stateChanged(vigie::xuc::Session::State state);
    //! UTF-8, for xuc::decode(). In the order received, LoggedOn included; earlier ones too.
    void frameReceived(const QByteArray &frame);
    //! Once for each lost or refused connection, after its stateChanged(). Before the first Live,
    //! and for credentials that are refused at any time, it is final: the state is Disconnected.
    //! Else Waiting follows.
    void failed(const vigie::Error &error);

private:
    void setState(State state);
    void startAttempt();
    void authenticate();
    void connectSocket(const QString &token);
    void receive(const QByteArray &frame);
    void awaitLoggedOn(const QByteArray &frame);
    void refuseToken(const Error &error);
    void expire();
    void fail(const Error &error);
    void wait();
    void dropLink();

    const Clock &m_clock;
    const Timings m_timings;
    SignIn m_signIn;
    State m_state = State::Disconnected;
    Instant m_downSince{};
    Instant m_lastHeard{};
    Instant m_nextTry{};
    int m_attempt = 0;
    bool m_wasLive = false; //!< Since open(): losses are repaired from then on.
    Auth *const m_auth;
    Heartbeat *const m_heartbeat;
    QPointer<Socket> m_socket;
    QTimer m_logonLimit;
    QTimer m_retry;
};

} // namespace vigie::xuc
