// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/session.h"

#include "base/logging.h"
#include "net/tls.h"
#include "xuc/auth.h"
#include "xuc/commands/ping.h"
#include "xuc/decode.h"
#include "xuc/heartbeat.h"
#include "xuc/socket.h"

#include <QRandomGenerator>

#include <algorithm>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! The token is opaque: every sign in it that means something in a URL is encoded.
    QUrl socketUrl(const QUrl &server, const QString &token)
    {
        QUrl url(server);
        url.setScheme(server.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
        url.setPath(u"/xuc/api/2.0/cti"_s);
        url.setQuery(u"token="_s + QString::fromLatin1(QUrl::toPercentEncoding(token)));
        return url;
    }

    //! What no further attempt can repair by itself.
    bool isFinal(ErrorKind kind)
    {
        return kind == ErrorKind::Credentials || kind == ErrorKind::TokenExpired;
    }

} // namespace

Session::Session(const Clock &clock, QObject *parent) : Session(clock, Timings(), parent)
{
}

Session::Session(const Clock &clock, const Timings &timings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timings(timings)
    , m_auth(new Auth(timings.http, this))
    , m_heartbeat(new Heartbeat(timings.ping, this))
{
    connect(m_auth, &Auth::granted, this, [this](const Token &token) {
        m_signIn.token = token.value;
        connectSocket(token.value);
    });
    connect(m_auth, &Auth::refused, this, [this](const Error &error) { refuseToken(error); });
    connect(m_heartbeat, &Heartbeat::pingDue, this, [this] {
        if (m_socket)
            m_socket->send(command::Ping().encode());
    });
    connect(m_heartbeat, &Heartbeat::silent, this, [this] {
        fail({ErrorKind::Timeout, u"three pings unanswered"_s});
    });
    m_logonLimit.setSingleShot(true);
    connect(&m_logonLimit, &QTimer::timeout, this, [this] { expire(); });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { startAttempt(); });
}

Session::~Session() = default;

void Session::open(const SignIn &signIn)
{
    dropLink();
    m_signIn = signIn;
    m_attempt = 0;
    m_wasLive = false;
    startAttempt();
}

void Session::close()
{
    dropLink();
    m_attempt = 0;
    m_wasLive = false;
    m_signIn = {}; // The secret is not kept longer than it is of use.
    setState(State::Disconnected);
}

void Session::retryNow()
{
    if (m_state == State::Waiting)
        startAttempt();
}

void Session::setSynced()
{
    if (m_state != State::Syncing)
        return;
    m_attempt = 0;
    m_wasLive = true;
    setState(State::Live);
}

Result<std::monostate> Session::send(const QByteArray &frame)
{
    if ((m_state != State::Syncing && m_state != State::Live) || !m_socket)
        return Unexpected({ErrorKind::Network, u"the link is down"_s});
    m_socket->send(frame);
    return std::monostate();
}

std::chrono::milliseconds Session::nextTryIn() const
{
    using std::chrono::milliseconds;
    if (m_state != State::Waiting)
        return milliseconds(0);
    const auto left = std::chrono::duration_cast<milliseconds>(m_nextTry - m_clock.now());
    return std::max(left, milliseconds(0));
}

std::chrono::milliseconds Session::retryDelay(int attempt, double jitter)
{
    constexpr double shortest = 1'000;
    constexpr double longest = 30'000;
    const int doublings = std::clamp(attempt - 1, 0, 5); // 2^5 s is past the longest.
    const double delay = std::min(shortest * (1 << doublings), longest);
    return std::chrono::milliseconds(qRound64(delay * (1 + 0.2 * std::clamp(jitter, 0.0, 1.0))));
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCInfo(lcXuc) << "session:" << state;
    Q_EMIT stateChanged(state);
}

void Session::startAttempt()
{
    m_retry.stop();
    if (m_wasLive)
        ++m_attempt;
    m_logonLimit.start(m_timings.logon);
    setState(State::Authenticating);
    if (m_state == State::Authenticating) // The owner may have closed meanwhile.
        authenticate();
}

void Session::authenticate()
{
    if (net::isClearTextForbidden(m_signIn.server, m_signIn.allowClearText))
        fail(net::clearTextError(m_signIn.server));
    else if (!m_signIn.token.isEmpty())
        m_auth->check(m_signIn.server, m_signIn.token);
    else
        m_auth->login(m_signIn.server, m_signIn.login, m_signIn.password);
}

void Session::refuseToken(const Error &error)
{
    if (error.kind != ErrorKind::TokenExpired || m_signIn.token.isEmpty()) {
        fail(error);
        return;
    }
    m_signIn.token.clear();
    if (m_signIn.password.isEmpty())
        fail(error);
    else
        m_auth->login(m_signIn.server, m_signIn.login, m_signIn.password);
}

void Session::connectSocket(const QString &token)
{
    m_socket = new Socket(this);
    connect(m_socket, &Socket::opened, this, [this] {
        m_heartbeat->start();
        setState(State::LoggingOn);
    });
    connect(m_socket, &Socket::frameReceived, this,
            [this](const QByteArray &frame) { receive(frame); });
    connect(m_socket, &Socket::ended, this, [this](const Error &error) { fail(error); });
    setState(State::Connecting);
    if (m_socket) // The owner may have closed meanwhile.
        m_socket->open(socketUrl(m_signIn.server, token));
}

void Session::receive(const QByteArray &frame)
{
    m_heartbeat->heard();
    m_lastHeard = m_clock.now();
    if (m_state == State::LoggingOn)
        awaitLoggedOn(frame);
    if (m_socket) // Not when the frame was a refusal.
        Q_EMIT frameReceived(frame);
}

void Session::awaitLoggedOn(const QByteArray &frame)
{
    const Result<Event> event = decode(frame, m_clock.wallTime().toSecsSinceEpoch());
    if (!event)
        return; // The owner decodes it, too, and says so.
    if (std::holds_alternative<LoggedOn>(*event)) {
        m_logonLimit.stop();
        setState(State::Syncing);
    } else if (const auto *refusal = std::get_if<LoggedOnError>(&*event)) {
        const bool isLate = refusal->error == "loggedOnTimeout"_L1;
        fail({isLate ? ErrorKind::LogonTimeout : ErrorKind::LogonRefused, refusal->error});
    }
}

void Session::expire()
{
    const bool isConnected = m_state == State::LoggingOn;
    fail({isConnected ? ErrorKind::LogonTimeout : ErrorKind::Timeout, QString()});
}

void Session::fail(const Error &error)
{
    qCWarning(lcXuc) << "session lost:" << error.detail;
    if (m_state == State::Live) // A loss while the former one is being repaired is the same one.
        m_downSince = m_clock.now();
    dropLink();
    if (m_wasLive && !isFinal(error.kind))
        wait();
    else
        setState(State::Disconnected);
    Q_EMIT failed(error);
}

void Session::wait()
{
    using std::chrono::milliseconds;
    const double jitter = QRandomGenerator::global()->generateDouble();
    const milliseconds documented = retryDelay(m_attempt + 1, jitter);
    const milliseconds delay(qRound64(double(documented.count()) * m_timings.backOff));
    m_nextTry = m_clock.now() + delay;
    m_retry.start(delay);
    setState(State::Waiting);
}

void Session::dropLink()
{
    m_auth->cancel();
    m_heartbeat->stop();
    m_logonLimit.stop();
    m_retry.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close();
        m_socket->deleteLater(); // It may be telling us its end.
        m_socket.clear();
    }
}

} // namespace vigie::xuc
