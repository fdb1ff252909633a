// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/websocketupgrade.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace vigie::net {

using namespace Qt::StringLiterals;

namespace {

    constexpr QByteArrayView endOfHead("\r\n\r\n");
    constexpr QByteArrayView protocolBegin("HTTP/1.");

    QByteArray acceptFor(const QByteArray &key)
    {
        // The constant of RFC 6455, section 1.3.
        return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                        QCryptographicHash::Sha1)
            .toBase64();
    }

    //! With brackets around an address of IPv6, and a port that the scheme does not imply.
    QByteArray hostHeader(const QUrl &url)
    {
        QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
        if (host.contains(':'))
            host = '[' + host + ']';
        const int usual = url.scheme() == "wss"_L1 ? 443 : 80;
        const int port = url.port(usual);
        return port == usual ? host : host + ':' + QByteArray::number(port);
    }

    //! All values of that name, as one list (RFC 9110, section 5.2); \a name is in lower case.
    QByteArray headerOf(const QByteArrayList &lines, QByteArrayView name)
    {
        QByteArrayList values;
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).toLower() == name)
                values.append(line.mid(colon + 1).trimmed());
        }
        return values.join(", ");
    }

    bool listHas(const QByteArray &list, QByteArrayView token)
    {
        const QByteArrayList tokens = list.toLower().split(',');
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const QByteArray &each) { return each.trimmed() == token; });
    }

    //! Of "HTTP/1.1 101 Switching Protocols"; 0: it is no such line.
    int statusOf(const QByteArray &line)
    {
        const QByteArray word = line.split(' ').value(1);
        const int status = word.toInt();
        return word.size() == 3 && status >= 100 ? status : 0;
    }

} // namespace

WebSocketUpgrade::WebSocketUpgrade(const QByteArray &nonce) : m_key(nonce.toBase64())
{
}

QByteArray WebSocketUpgrade::request(const QUrl &url) const
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return "GET " + target + " HTTP/1.1\r\nHost: " + hostHeader(url)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
          "\r\nSec-WebSocket-Key: "
        + m_key + "\r\n\r\n";
}

std::optional<WebSocketUpgrade::Answer> WebSocketUpgrade::read(QByteArrayView bytes) const
{
    qsizetype skipped = 0;
    while (true) {
        const QByteArrayView rest = bytes.sliced(skipped);
        const qsizetype known = std::min(rest.size(), protocolBegin.size());
        if (rest.first(known) != protocolBegin.first(known))
            return Answer{};
        const qsizetype end = rest.indexOf(endOfHead);
        if (end < 0 || end > largestHead)
            return rest.size() > largestHead ? std::optional(Answer{}) : std::nullopt;
        Answer answer = judge(rest.first(end));
        skipped += end + endOfHead.size();
        const bool isInterim = answer.status >= 100 && answer.status < 200 && answer.status != 101;
        if (isInterim && skipped <= largestHead)
            continue;
        if (isInterim) // Announced without end.
            return Answer{};
        answer.size = skipped;
        return answer;
    }
}

WebSocketUpgrade::Answer WebSocketUpgrade::judge(QByteArrayView head) const
{
    QByteArrayList lines = head.toByteArray().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    Answer answer{.status = statusOf(lines.first())};
    if (answer.status == 0)
        return answer;
    if (answer.status != 101) {
        answer.verdict = Verdict::Refused;
        return answer;
    }
    // Section 4.1: an extension or protocol that nobody asked for fails the link, too.
    if (listHas(headerOf(lines, "upgrade"), "websocket")
        && listHas(headerOf(lines, "connection"), "upgrade")
        && headerOf(lines, "sec-websocket-accept") == acceptFor(m_key)
        && headerOf(lines, "sec-websocket-extensions").isEmpty()
        && headerOf(lines, "sec-websocket-protocol").isEmpty())
        answer.verdict = Verdict::Upgraded;
    return answer;
}

} // namespace vigie::net
