// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed.h"

#include "framesender.h"
#include "measure.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::bench {

Feed::Feed(quint16 port, std::function<void(const QByteArray &)> apply) : m_apply(std::move(apply))
{
    connect(&m_socket, &xuc::Socket::frameReceived, this, &Feed::receive);
    connect(&m_socket, &xuc::Socket::ended, this, &Feed::end);
    m_socket.open(QUrl(u"ws://127.0.0.1:%1/"_s.arg(port)));
}

void Feed::start()
{
    m_isStarted = true;
    m_cpuSeconds = processCpuSeconds();
    m_clock.start();
    m_socket.send("go");
}

void Feed::receive(const QByteArray &frame)
{
    if (!m_isStarted && frame.contains(endOfFloor)) {
        Q_EMIT floorCame();
        return;
    }
    m_apply(frame);
    if (!m_isStarted)
        return;
    ++m_frames;
    if (const qint64 sent = sentAt(frame))
        m_waiting.append(sent);
}

void Feed::end()
{
    m_cpuSeconds = processCpuSeconds() - m_cpuSeconds;
    m_seconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    Q_EMIT finished();
}

void Feed::told()
{
    m_told.append(std::exchange(m_waiting, {}));
}

void Feed::painted()
{
    ++m_paints;
    const qint64 now = nowMicroseconds();
    for (const qint64 sent : std::exchange(m_told, {}))
        m_latenciesMs.append(static_cast<double>(now - sent) * 1e-3);
}

} // namespace vigie::bench
