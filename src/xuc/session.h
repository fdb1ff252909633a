// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "xuc/signin.h"
#include "xuc/timings.h"
#include "xuc/token.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <variant>

namespace vigie::net {
class NetworkWatch;
class WakeWatch;
class WireLog;
} // namespace vigie::net

namespace vigie::xuc {

class Auth;
class Heartbeat;
class Socket;
class TokenRenewal;

//! One authenticated WebSocket to the server, kept up by reconnection, with a token kept fresh.
//!
//! It moves frames and state; what a frame means is the owner's business, but for the end of the
//! log-on and a new token.
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
    } //!< The newest, for the server's other doors; never logged.
    //! The token could not be renewed, since the server refuses the secret, or none is known. The
    //! link goes on; its next loss would be final.
    [[nodiscard]] bool isSecretNeeded() const { return m_isSecretNeeded; }

    //! A new secret for a link that lives on (isSecretNeeded()): the token is renewed with it, and
    //! tokenChanged() or secretNeeded() follows. Nothing while none is needed.
    void offerSecret(const QString &password);

    void setWireLog(net::WireLog *log); //!< Hears frames, calls, states, losses; null: none.
    void open(const SignIn &signIn); //!< Server, login, and a token or a secret.
    void close(); //!< Deliberate: no reconnection follows.
    void retryNow(); //!< Ends a wait at once; nothing in any other state.
    //! What was known of the network may be no longer: a wait ends at once and the back-off begins
    //! anew; an attempt that has lasted is made again; a link is asked for a sign of life.
    void recheck();
    void watch(const net::WakeWatch &wake, const net::NetworkWatch &network); //!< They recheck().
    void setSynced(); //!< Syncing becomes Live: the owner has what it asked for.

    //! Queues nothing: a frame sent while not Live fails at once with ErrorKind::Network; the
    //! sync's own requests go from Syncing on.
    Result<std::monostate> send(const QByteArray &frame);

Q_SIGNALS:
    void stateChanged(vigie::xuc::Session::State state);
    //! UTF-8, for xuc::decode(). In the order received, LoggedOn included; earlier ones too.
    void frameReceived(const QByteArray &frame);
    //! Once for each lost or refused connection, after its stateChanged(). Before the first Live,
    //! and for credentials that are refused at any time, it is final: the state is Disconnected.
    //! Else Waiting follows.
    void failed(const vigie::Error &error);
    void
    tokenChanged(); //!< token() is a new one, of a sign-in, a renewal or the server's own will.
    void secretNeeded(const vigie::Error &error); //!< isSecretNeeded() has become true.

private:
    void setState(State state);
    void startAttempt();
    void accept(const Token &token);
    void connectSocket();
    void sendNow(const QByteArray &frame);
    void receive(const QByteArray &frame);
    void awaitLoggedOn(const QByteArray &frame);
    void takePushedToken(const QByteArray &frame);
    void expire();
    void fail(const Error &error);
    void wait();
    void dropLink();
    qint64 epoch() const;

    const Clock &m_clock;
    const Timings m_timings;
    net::WireLog *m_log = nullptr;
    SignIn m_signIn;
    State m_state = State::Disconnected;
    Instant m_downSince{};
    Instant m_lastHeard{};
    Instant m_nextTry{};
    Instant m_attemptSince{};
    int m_attempt = 0;
    int m_failures = 0; //!< In a row: what the back-off counts.
    bool m_wasLive = false; //!< Since open(): losses are repaired from then on.
    bool m_isSecretNeeded = false;
    Auth *const m_auth;
    TokenRenewal *const m_renewal;
    Heartbeat *const m_heartbeat;
    QPointer<Socket> m_socket;
    QTimer m_logonLimit;
    QTimer m_retry;
};

} // namespace vigie::xuc
