// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/session.h"

#include "base/logging.h"
#include "net/networkwatch.h"
#include "net/wakewatch.h"
#include "net/wirelog.h"
#include "xuc/auth.h"
#include "xuc/backoff.h"
#include "xuc/commands/ping.h"
#include "xuc/decode.h"
#include "xuc/heartbeat.h"
#include "xuc/socket.h"
#include "xuc/tokenrenewal.h"

#include <QMetaEnum>

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

    //! Whether a frame is worth decoding for a new token: decoding every one is the owner's part.
    //!
    //! Looks for the end of "AuthenticationToken", whose k hardly any other frame has: three times
    //! as fast as looking for the whole, and next to nothing beside the decoding.
    bool mayCarryToken(const QByteArray &frame)
    {
        constexpr qsizetype largest = 20'000; // A token, and no list.
        const std::string_view text(frame.constData(), std::size_t(frame.size()));
        return frame.size() <= largest && text.find("ken\"") != std::string_view::npos;
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
    , m_renewal(new TokenRenewal(timings, this))
    , m_heartbeat(new Heartbeat(timings.ping, this))
{
    connect(m_auth, &Auth::granted, this, [this](const Token &token) {
        accept(token);
        connectSocket();
    });
    connect(m_auth, &Auth::refused, this, [this](const Error &error) { fail(error); });
    connect(m_renewal, &TokenRenewal::renewed, this, [this](const Token &token) { accept(token); });
    connect(m_renewal, &TokenRenewal::refused, this, [this](const Error &error) {
        m_isSecretNeeded = true;
        Q_EMIT secretNeeded(error);
    });
    connect(m_heartbeat, &Heartbeat::pingDue, this, [this] {
        if (m_socket)
            sendNow(command::Ping().encode());
    });
    connect(m_heartbeat, &Heartbeat::silent, this, [this] {
        fail({ErrorKind::Timeout, u"no answer to a ping"_s});
    });
    m_logonLimit.setSingleShot(true);
    connect(&m_logonLimit, &QTimer::timeout, this, [this] { expire(); });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { startAttempt(); });
}

Session::~Session() = default;

void Session::setWireLog(net::WireLog *log)
{
    m_log = log;
    m_auth->setWireLog(log);
    m_renewal->setWireLog(log);
}

void Session::open(const SignIn &signIn)
{
    dropLink();
    m_signIn = signIn;
    m_attempt = 0;
    m_failures = 0;
    m_wasLive = false;
    m_isSecretNeeded = false;
    startAttempt();
}

void Session::offerSecret(const QString &password)
{
    if (!m_isSecretNeeded)
        return;
    m_signIn.password = password;
    SignIn login(m_signIn);
    login.token.clear(); // It was refused.
    m_renewal->follow(login, std::chrono::seconds(0));
}

void Session::close()
{
    dropLink();
    m_attempt = 0;
    m_wasLive = false;
    m_isSecretNeeded = false;
    m_signIn = {}; // The secret is not kept longer than it is of use.
    setState(State::Disconnected);
}

void Session::retryNow()
{
    if (m_state == State::Waiting)
        startAttempt();
}

void Session::recheck()
{
    switch (m_state) {
    case State::Disconnected:
        return;
    case State::Authenticating:
    case State::Connecting:
        // A sign-in ends soon by itself, and a young attempt already used what there is now.
        if (!m_wasLive || m_clock.now() - m_attemptSince < m_timings.probe)
            return;
        dropLink();
        [[fallthrough]];
    case State::Waiting:
        m_failures = 0;
        startAttempt();
        return;
    case State::LoggingOn:
    case State::Syncing:
    case State::Live:
        m_heartbeat->probe(m_timings.probe);
        return;
    }
}

void Session::watch(const net::WakeWatch &wake, const net::NetworkWatch &network)
{
    connect(&wake, &net::WakeWatch::woke, this, [this] { recheck(); });
    connect(&network, &net::NetworkWatch::changed, this, [this] { recheck(); });
}

void Session::setSynced()
{
    if (m_state != State::Syncing)
        return;
    m_attempt = 0;
    m_failures = 0;
    m_wasLive = true;
    setState(State::Live);
}

Result<std::monostate> Session::send(const QByteArray &frame)
{
    if ((m_state != State::Syncing && m_state != State::Live) || !m_socket)
        return Unexpected({ErrorKind::Network, u"the link is down"_s});
    sendNow(frame);
    return std::monostate();
}

void Session::sendNow(const QByteArray &frame)
{
    if (m_log)
        m_log->add(net::WireLog::Way::Out, frame);
    m_socket->send(frame);
}

std::chrono::milliseconds Session::nextTryIn() const
{
    using std::chrono::milliseconds;
    if (m_state != State::Waiting)
        return milliseconds(0);
    const auto left = std::chrono::duration_cast<milliseconds>(m_nextTry - m_clock.now());
    return std::max(left, milliseconds(0));
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCInfo(lcXuc) << "session:" << state;
    if (m_log)
        m_log->note(QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state))));
    Q_EMIT stateChanged(state);
}

qint64 Session::epoch() const
{
    return m_clock.wallTime().toSecsSinceEpoch();
}

void Session::startAttempt()
{
    m_retry.stop();
    if (m_wasLive)
        ++m_attempt;
    m_attemptSince = m_clock.now();
    m_logonLimit.start(m_wasLive ? m_timings.relogon : m_timings.logon);
    setState(State::Authenticating);
    if (m_state == State::Authenticating) // The owner may have closed meanwhile.
        m_auth->start(m_signIn);
}

void Session::accept(const Token &token)
{
    m_signIn.token = token.value;
    m_isSecretNeeded = false;
    m_renewal->follow(m_signIn, lifeOf(token, epoch()));
    Q_EMIT tokenChanged();
}

void Session::connectSocket()
{
    if (m_state != State::Authenticating) // The owner may have closed meanwhile.
        return;
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
        m_socket->open(socketUrl(m_signIn.server, m_signIn.token), m_signIn.pin,
                       m_signIn.authorities);
}

void Session::receive(const QByteArray &frame)
{
    m_heartbeat->heard();
    m_lastHeard = m_clock.now();
    quint64 serial = 0;
    if (m_log) {
        m_log->add(net::WireLog::Way::In, frame);
        serial = m_log->newest();
    }
    if (m_state == State::LoggingOn)
        awaitLoggedOn(frame);
    if (m_socket && mayCarryToken(frame))
        takePushedToken(frame);
    if (m_socket) // Not when the frame was a refusal.
        Q_EMIT frameReceived(frame);
    if (m_log)
        m_log->setTaken(
            serial,
            std::chrono::duration_cast<std::chrono::microseconds>(m_clock.now() - m_lastHeard));
}

void Session::awaitLoggedOn(const QByteArray &frame)
{
    const Result<Event> event = decode(frame, epoch());
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

void Session::takePushedToken(const QByteArray &frame)
{
    const Result<Event> event = decode(frame, epoch());
    const auto *pushed = event ? std::get_if<AuthenticationToken>(&*event) : nullptr;
    if (pushed && !pushed->token.isEmpty())
        accept({pushed->token});
}

void Session::expire()
{
    const bool isConnected = m_state == State::LoggingOn;
    fail({isConnected ? ErrorKind::LogonTimeout : ErrorKind::Timeout, QString()});
}

void Session::fail(const Error &error)
{
    qCWarning(lcXuc) << "session lost:" << error.detail;
    if (m_log)
        m_log->note(u"lost, kind %1"_s.arg(int(error.kind)), error.detail);
    if (m_state == State::Live) // A loss while the former one is being repaired is the same one.
        m_downSince = m_clock.now();
    dropLink();
    if (m_wasLive && !isFinal(error.kind)) {
        wait();
    } else {
        m_signIn.token.clear(); // Refused, or of a sign-in that came to nothing.
        setState(State::Disconnected);
    }
    Q_EMIT failed(error);
}

void Session::wait()
{
    ++m_failures;
    const auto delay = randomRetryDelay(m_failures, m_timings.backOff);
    m_nextTry = m_clock.now() + delay;
    m_retry.start(delay);
    setState(State::Waiting);
}

void Session::dropLink()
{
    m_auth->cancel();
    m_renewal->stop();
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
