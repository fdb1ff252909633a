// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/rudedoor.h"

#include <QHostAddress>
#include <QTimer>

#include <algorithm>

namespace vigie::fakes {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 mostWaiting = 65'536; //!< Of what is poured.

    bool isUpgrade(const QByteArray &answer)
    {
        return answer.startsWith("HTTP/1.1 101");
    }

} // namespace

RudeDoor::RudeDoor(const QUrl &behind) : m_behind(behind)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RudeDoor::let);
    m_server.listen(QHostAddress::LocalHost);
}

RudeDoor::~RudeDoor()
{
    cutAll();
}

QUrl RudeDoor::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void RudeDoor::answer(const QByteArray &path, const Answer &answer)
{
    m_rules.prepend({path, answer});
}

void RudeDoor::say(const QByteArray &path, const QByteArray &bytes)
{
    answer(path, [bytes](QTcpSocket &client) {
        client.write(bytes);
        client.disconnectFromHost();
    });
}

void RudeDoor::pour(const QByteArray &path, const QByteArray &bytes, const QByteArray &endless)
{
    answer(path, [this, bytes, endless](QTcpSocket &client) {
        connect(&client, &QTcpSocket::bytesWritten, &client,
                [this, &client, endless](qint64 written) {
                    m_poured += written;
                    if (client.bytesToWrite() < mostWaiting)
                        client.write(endless);
                });
        client.write(bytes + endless);
    });
}

void RudeDoor::keepSilent()
{
    m_isSilent = true;
}

void RudeDoor::behave()
{
    m_rules.clear();
    m_isSilent = false;
    m_dribbles = 0;
    const auto pairs = m_pairs;
    for (const QPointer<Pair> &pair : pairs) {
        if (pair && pair->isRude && pair->outer)
            pair->outer->abort();
    }
}

void RudeDoor::interject(const QByteArray &frames)
{
    for (const QPointer<Pair> &pair : std::as_const(m_pairs)) {
        if (pair && pair->told.isSocket() && pair->outer)
            pair->outer->write(frames);
    }
}

void RudeDoor::cutAll()
{
    const auto pairs = m_pairs;
    for (const QPointer<Pair> &pair : pairs) {
        if (pair && pair->outer)
            pair->outer->abort();
    }
}

void RudeDoor::let()
{
    while (QTcpSocket *outer = m_server.nextPendingConnection()) {
        auto *pair = new Pair;
        pair->setParent(this);
        m_pairs.append(pair);
        outer->setParent(pair);
        outer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        pair->outer = outer;
        connect(outer, &QTcpSocket::disconnected, pair, [this, pair] {
            m_pairs.removeAll(pair);
            pair->deleteLater();
        });
        if (m_isSilent) {
            pair->isRude = true;
            ++m_count;
            continue;
        }
        pair->inner = new QTcpSocket(pair);
        connect(outer, &QTcpSocket::readyRead, pair, [this, pair] { readClient(*pair); });
        connect(pair->inner, &QTcpSocket::readyRead, pair, [this, pair] { readServer(*pair); });
        connect(pair->inner, &QTcpSocket::disconnected, pair, [pair] {
            if (!pair->isRude && pair->outer)
                pair->outer->disconnectFromHost();
        });
        pair->inner->connectToHost(m_behind.host(), quint16(m_behind.port()));
    }
}

const RudeDoor::Rule *RudeDoor::ruleFor(const QByteArray &request) const
{
    const QByteArray target = request.split(' ').value(1);
    const auto rule = std::find_if(m_rules.cbegin(), m_rules.cend(),
                                   [&](const Rule &each) { return target.startsWith(each.path); });
    return rule == m_rules.cend() ? nullptr : &*rule;
}

void RudeDoor::readClient(Pair &pair)
{
    pair.fromClient += pair.outer->readAll();
    while (!pair.isRude) {
        const qsizetype whole = pair.asked.firstOf(pair.fromClient);
        if (whole == 0)
            return;
        const Rule *rule = pair.asked.isSocket() ? nullptr : ruleFor(pair.fromClient);
        const QByteArray message = pair.fromClient.first(whole);
        pair.fromClient.remove(0, whole);
        if (!rule) {
            pair.inner->write(message);
            continue;
        }
        pair.isRude = true;
        ++m_count;
        rule->answer(*pair.outer);
    }
}

void RudeDoor::readServer(Pair &pair)
{
    pair.fromServer += pair.inner->readAll();
    while (pair.outer && !pair.isRude) {
        const qsizetype whole = pair.told.firstOf(pair.fromServer);
        if (whole == 0)
            return;
        const QByteArray message = pair.fromServer.first(whole);
        pair.fromServer.remove(0, whole);
        if (!pair.told.isSocket() && isUpgrade(message)) {
            pair.told.upgrade();
            pair.asked.upgrade();
        }
        pass(pair, message);
    }
}

void RudeDoor::pass(Pair &pair, const QByteArray &message)
{
    if (pair.late.isEmpty() && m_dribbles == 0) {
        pair.outer->write(message);
        return;
    }
    if (pair.late.isEmpty())
        QTimer::singleShot(0, &pair, [this, &pair] { drip(pair); });
    pair.late += message;
}

void RudeDoor::drip(Pair &pair)
{
    if (!pair.outer || pair.late.isEmpty())
        return;
    const qsizetype size = m_dribbles > 0 ? 1 : pair.late.size();
    m_dribbles = std::max(0, m_dribbles - 1);
    pair.outer->write(pair.late.first(size));
    pair.outer->flush();
    pair.late.remove(0, size);
    if (!pair.late.isEmpty())
        QTimer::singleShot(0, &pair, [this, &pair] { drip(pair); });
}

QByteArray serverFrame(int first, const QByteArray &payload)
{
    QByteArray frame(1, char(first));
    const auto appendLength = [&](int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            frame += char((quint64(payload.size()) >> shift) & 0xFF);
    };
    if (payload.size() < 126) {
        frame += char(payload.size());
    } else if (payload.size() < 65'536) {
        frame += char(126);
        appendLength(2);
    } else {
        frame += char(127);
        appendLength(8);
    }
    return frame + payload;
}

} // namespace vigie::fakes
