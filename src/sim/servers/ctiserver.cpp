// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/ctiserver.h"

#include "base/logging.h"
#include "sim/engine/engine.h"
#include "sim/servers/chatframes.h"
#include "sim/servers/commands.h"
#include "sim/servers/userframes.h"
#include "sim/servers/virtualtime.h"

#include <QTimer>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr int switchingProtocols = 101;
    constexpr int forbidden = 403;
    constexpr int notFound = 404;
    constexpr int upgradeRequired = 426;

    constexpr std::chrono::milliseconds anotherTry{100};

} // namespace

CtiServer::CtiServer(Engine &engine, VirtualTime &time, Tokens tokens, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_time(time)
    , m_authentication(
          std::move(tokens),
          [&engine](const QString &login) { return engine.world().userByLogin(login) != nullptr; })
    , m_teller(engine, m_audience)
    , m_rest(engine, time, m_authentication, m_audience)
    , m_http([this](const HttpRequest &request) { return answer(request); })
    , m_faults({.engine = engine,
                .audience = m_audience,
                .tokens = m_authentication.tokens(),
                .server = *this})
    , m_bufferLimit(smallestBufferLimit
                    + bufferLimitOfAnAgent * qint64(engine.world().agents.size()))
{
    m_http.setUpgrade(
        [this](const HttpRequest &request) {
            if (!Authentication::isCtiPath(request.path))
                return notFound;
            const auto login = m_authentication.userOf(request);
            return m_engine.world().userByLogin(login) ? switchingProtocols : forbidden;
        },
        [this](int descriptor, const HttpRequest &request) { welcome(descriptor, request); });
    m_engine.addObserver(&m_teller);
    qint32 sequence = 0;
    for (const auto &text : engine.world().texts) {
        m_chat.add({.from = text.from,
                    .to = text.to,
                    .sequence = ++sequence,
                    .text = text.text,
                    .date = engine.wallTime(text.at),
                    .isDelivered = true});
    }
}

CtiServer::~CtiServer()
{
    m_engine.removeObserver(&m_teller);
}

bool CtiServer::listen(const QHostAddress &address, quint16 port)
{
    return m_http.open(address, port);
}

bool CtiServer::say(const QString &login, const QByteArray &frame)
{
    bool isHeard = false;
    m_audience.tell(
        [&](const Listener &listener) {
            isHeard = isHeard || listener.user->login == login;
            return listener.user->login == login;
        },
        [&] { return frame; });
    return isHeard;
}

void CtiServer::goDown()
{
    m_http.suspend();
    m_audience.each([](Listener &listener) { listener.socket->cut(); });
}

void CtiServer::comeUp()
{
    if (m_http.resume())
        return;
    qCWarning(lcSim, "port %d is taken; it is asked for again", int(m_http.port()));
    QTimer::singleShot(anotherTry, this, &CtiServer::comeUp);
}

void CtiServer::close()
{
    m_http.close();
    m_audience.closeAll();
}

HttpReply CtiServer::answer(const HttpRequest &request)
{
    if (!m_faults.isEmpty()) {
        if (const auto *wrong = m_faults.answerTo(m_authentication.subjectOf(request)))
            return *wrong;
    }
    if (request.method == "OPTIONS")
        return {.status = 204};
    if (Authentication::isCtiPath(request.path))
        return {.status = upgradeRequired};
    if (auto reply = m_rest.answer(request))
        return *std::move(reply);
    if (request.path == u"/"_s)
        return {.body = "<!DOCTYPE html><title>XuC</title><p>vigie-sim, a simulated XuC server."_ba,
                .contentType = "text/html; charset=utf-8"_ba};
    return {.status = notFound};
}

void CtiServer::welcome(int descriptor, const HttpRequest &request)
{
    auto socket = std::make_unique<CtiSocket>(descriptor, m_outbox, m_bufferLimit);
    const auto *user = m_engine.world().userByLogin(m_authentication.userOf(request));
    if (!user)
        return; // The token ended while the handshake went on, and with it the socket.
    auto *const raw = socket.get();
    auto &listener = m_audience.add(std::move(socket), user);
    connect(raw, &CtiSocket::messageReceived, this,
            [this, &listener](const QByteArray &json) { receive(listener, json); });
    // Queued: a client that does not read is dropped while others are being told.
    connect(
        raw, &CtiSocket::closed, this, [this, raw] { m_audience.remove(raw); },
        Qt::QueuedConnection);
    admit(listener);
}

void CtiServer::admit(Listener &listener)
{
    m_time.catchUp();
    if (!m_faults.admit(listener))
        return;
    // From now on a person works this phone; that outlives the socket, as a person outlives it.
    m_engine.setDriven(listener.user->login, true);
    greet(listener);
}

//! The order is not documented; this one is ours (docs/protocol-notes.md).
void CtiServer::greet(const Listener &listener)
{
    const auto &world = m_engine.world();
    const auto &user = *listener.user;
    const QList<Status> statuses(world.statuses.begin(), world.statuses.end());
    auto &socket = *listener.socket;
    socket.sendMessage(frames::loggedOn());
    socket.sendMessage(frames::userConfigUpdate(user));
    socket.sendMessage(frames::usersStatuses(statuses));
    socket.sendMessage(frames::ctiStatuses(statuses));
    socket.sendMessage(frames::userStatusUpdate(user));
    socket.sendMessage(frames::rightProfile(user));
    socket.sendMessage(frames::userPreferences(user));
    if (const auto *line = world.lineOf(user))
        socket.sendMessage(frames::phoneStatusUpdate(line->status));
    if (user.voiceMail != 0)
        socket.sendMessage(frames::voiceMailStatusUpdate(user));
    const auto waiting = m_chat.takeWaiting(user.login);
    for (const auto &message : waiting)
        socket.sendMessage(frames::flashTextMessage(world, message));
}

void CtiServer::receive(Listener &listener, const QByteArray &json)
{
    m_time.catchUp();
    m_audience.setCommander(listener.socket.get());
    obey({.engine = m_engine,
          .audience = m_audience,
          .chat = m_chat,
          .from = listener,
          .counts = m_commands,
          .faults = m_faults},
         json);
    m_audience.setCommander(nullptr);
}

} // namespace vigie::sim
