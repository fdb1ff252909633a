// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

class QUrl;

namespace vigie::net {

//! The beginning of a WebSocket: a request of HTTP and its answer (RFC 6455, section 4).
class WebSocketUpgrade
{
public:
    //! @param nonce 16 bytes that nobody foresees.
    explicit WebSocketUpgrade(const QByteArray &nonce);

    QByteArray request(const QUrl &url) const;

    enum class Verdict {
        Upgraded, //!< What is behind size is frames.
        Refused, //!< Another status, which status says.
        NoWebSocket, //!< No HTTP, or an upgrade to something else.
    };
    struct Answer
    {
        Verdict verdict = Verdict::NoWebSocket;
        int status = 0; //!< 0: no HTTP.
        qsizetype size = 0; //!< Of the answer's head, which frames may follow.
    };
    //! None: more is to come. Answers that only announce another (1xx) are skipped.
    std::optional<Answer> read(QByteArrayView bytes) const;

    static constexpr qsizetype largestHead = 65'536; //!< 64 KiB; also of all that is skipped.

private:
    Answer judge(QByteArrayView head) const;

    QByteArray m_key;
};

} // namespace vigie::net
