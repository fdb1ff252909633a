// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/faultydoor.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::fakes {

namespace {

    constexpr auto lateness = 200ms;
    constexpr int mostDribbles = 20;

    FaultyDoor::Way other(FaultyDoor::Way way)
    {
        using Way = FaultyDoor::Way;
        return way == Way::FromServer ? Way::FromClient : Way::FromServer;
    }

    bool isUpgrade(QByteArrayView answer)
    {
        return answer.startsWith("HTTP/1.1 101");
    }

    //! Another byte of the text that is no end of a string either: the frame may stay JSON.
    char otherThan(char byte)
    {
        return char(byte ^ 0x15);
    }

} // namespace

FaultyDoor::FaultyDoor(const QUrl &behind) : m_behind(behind)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyDoor::let);
    m_server.listen(QHostAddress::LocalHost);
}

FaultyDoor::~FaultyDoor()
{
    cutAll();
}

QUrl FaultyDoor::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void FaultyDoor::arm(const Fault &fault)
{
    m_fault = fault;
    m_hasStruck = false;
    m_passed[0] = m_passed[1] = 0;
}

void FaultyDoor::disarm()
{
    m_fault.reset();
    const auto pairs = m_pairs;
    for (const QPointer<Pair> &pair : pairs) {
        if (pair && pair->isMute)
            reset(*pair);
    }
}

void FaultyDoor::cutAll()
{
    const auto pairs = m_pairs;
    for (const QPointer<Pair> &pair : pairs) {
        if (pair)
            reset(*pair);
    }
}

void FaultyDoor::let()
{
    while (QTcpSocket *outer = m_server.nextPendingConnection()) {
        auto *pair = new Pair;
        pair->setParent(this);
        auto *inner = new QTcpSocket(pair);
        outer->setParent(pair);
        m_pairs.append(pair);
        pair->streams[int(Way::FromClient)] = {.from = outer, .to = inner};
        pair->streams[int(Way::FromServer)] = {.from = inner, .to = outer};
        for (QTcpSocket *socket : {outer, inner})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(outer, &QTcpSocket::readyRead, pair,
                [this, pair] { read(*pair, Way::FromClient); });
        connect(inner, &QTcpSocket::readyRead, pair,
                [this, pair] { read(*pair, Way::FromServer); });
        connect(outer, &QTcpSocket::disconnected, pair, [this, pair] { drop(pair); });
        connect(inner, &QTcpSocket::disconnected, pair, [this, pair] {
            if (!pair->isMute)
                end(*pair);
        });
        connect(inner, &QTcpSocket::connected, pair,
                [this, pair] { read(*pair, Way::FromClient); });
        inner->connectToHost(m_behind.host(), quint16(m_behind.port()));
    }
}

void FaultyDoor::read(Pair &pair, Way way)
{
    Stream &stream = pair.streams[int(way)];
    if (!stream.from || !stream.to || stream.to->state() != QAbstractSocket::ConnectedState)
        return; // Asked again once the server's side stands.
    stream.held += stream.from->readAll();
    while (!pair.isMute) {
        const qsizetype whole = stream.ends.firstOf(stream.held);
        const bool isDue = m_fault && m_fault->way == way && m_passed[int(way)] >= m_fault->after;
        if (isDue && strike(pair, way, whole))
            return;
        if (whole == 0)
            return;
        if (way == Way::FromServer && !stream.ends.isSocket() && isUpgrade(stream.held)) {
            stream.ends.upgrade();
            pair.streams[int(other(way))].ends.upgrade();
        }
        ++m_passed[int(way)];
        const QByteArray message = stream.held.first(whole);
        stream.held.remove(0, whole);
        pass(pair, way, message);
        if (!stream.from)
            return;
    }
    stream.held.clear();
}

void FaultyDoor::pass(Pair &pair, Way way, const QByteArray &bytes)
{
    Stream &stream = pair.streams[int(way)];
    if (!stream.to || !stream.to->isOpen())
        return;
    if (pair.isLate) {
        QTimer::singleShot(lateness, stream.to, [to = stream.to, bytes] {
            if (to && to->isOpen())
                to->write(bytes);
        });
        return;
    }
    if (pair.dribbles > 0 && way == Way::FromServer) {
        --pair.dribbles;
        for (const char byte : bytes) {
            stream.to->write(&byte, 1);
            stream.to->flush();
        }
        return;
    }
    stream.to->write(bytes);
}

//! The first \a whole bytes held are the next message; 0: it has not come whole yet. True: nothing
//! more is to be passed now.
bool FaultyDoor::strike(Pair &pair, Way way, qsizetype whole)
{
    Stream &stream = pair.streams[int(way)];
    const Kind kind = m_fault->kind;
    const bool isWithMessage = kind == Kind::CutInside || kind == Kind::CutInHeader
        || kind == Kind::ResetInside || kind == Kind::StallInside || kind == Kind::Corrupt
        || kind == Kind::CorruptHeader;
    if (isWithMessage && whole == 0)
        return true;
    m_fault.reset();
    m_hasStruck = true;
    switch (kind) {
    case Kind::Cut:
        end(pair);
        return true;
    case Kind::CutInside:
    case Kind::CutInHeader:
        pass(pair, way, stream.held.first(kind == Kind::CutInside ? whole / 2 : 1));
        end(pair);
        return true;
    case Kind::Reset:
        reset(pair);
        return true;
    case Kind::ResetInside:
        pass(pair, way, stream.held.first(whole / 2));
        stream.to->flush();
        reset(pair);
        return true;
    case Kind::Corrupt: {
        const qsizetype content = stream.ends.contentOf(stream.held);
        const qsizetype at = content < whole ? content + (whole - content) / 2 : whole / 2;
        stream.held[at] = otherThan(stream.held[at]);
        return false;
    }
    case Kind::CorruptHeader:
        stream.held[0] = otherThan(stream.held[0]);
        return false;
    case Kind::StallInside:
        pass(pair, way, stream.held.first(whole / 2));
        pair.isMute = true;
        return true;
    case Kind::BlackHole:
        pair.isMute = true;
        return true;
    case Kind::HalfOpen:
        pair.isMute = true;
        if (QTcpSocket *inner = pair.streams[int(Way::FromServer)].from)
            inner->abort();
        return true;
    case Kind::Late:
        pair.isLate = true;
        return false;
    case Kind::Dribble:
        pair.dribbles = mostDribbles;
        return false;
    }
    return false;
}

void FaultyDoor::end(Pair &pair)
{
    pair.isMute = true;
    for (const Stream &stream : pair.streams) {
        if (stream.to)
            stream.to->disconnectFromHost(); // What was passed still leaves.
    }
}

void FaultyDoor::reset(Pair &pair)
{
    pair.isMute = true;
    QTcpSocket *outer = pair.streams[int(Way::FromServer)].to;
    if (!outer)
        return;
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(int(outer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    outer->abort();
    drop(&pair);
}

void FaultyDoor::drop(Pair *pair)
{
    pair->isMute = true;
    m_pairs.removeAll(pair);
    pair->deleteLater();
}

} // namespace vigie::fakes
