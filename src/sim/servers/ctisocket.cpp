// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/ctisocket.h"

#include "base/logging.h"
#include "sim/servers/linktrouble.h"
#include "sim/servers/wireframe.h"

namespace vigie::sim {

CtiSocket::CtiSocket(int descriptor, Outbox &outbox, qint64 bufferLimit, QObject *parent)
    : QObject(parent)
    , m_wire(descriptor, outbox)
    , m_bufferLimit(bufferLimit)
{
    connect(&m_wire, &WireSocket::messageReceived, this, &CtiSocket::messageReceived);
    connect(&m_wire, &WireSocket::closed, this, &CtiSocket::closed);
}

CtiSocket::~CtiSocket()
{
    m_wire.disconnect(this);
}

bool CtiSocket::isOpen() const
{
    return m_wire.isOpen() && !(m_trouble && m_trouble->isDeaf());
}

void CtiSocket::sendMessage(const QByteArray &json)
{
    sendFrame(textFrame(json));
}

void CtiSocket::sendFrame(const QByteArray &frame)
{
    if (!isOpen())
        return;
    if (m_trouble)
        m_trouble->send(frame);
    else
        m_wire.write(frame);
    const auto waiting = m_wire.bytesToWrite() + (m_trouble ? m_trouble->waiting() : 0);
    if (waiting > m_bufferLimit) {
        qCWarning(lcSim, "a client does not read; dropped with %lld bytes waiting",
                  static_cast<long long>(waiting));
        m_wire.abort();
    }
}

void CtiSocket::close()
{
    m_wire.close(normalClose);
}

LinkTrouble &CtiSocket::trouble()
{
    if (!m_trouble)
        m_trouble = std::make_unique<LinkTrouble>(m_wire);
    return *m_trouble;
}

void CtiSocket::mend()
{
    if (!m_trouble)
        return;
    if (m_trouble->isDeaf())
        return cut();
    m_trouble->mend();
}

void CtiSocket::sendBytes(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    m_bufferLimit += bytes.size(); // It is not the client's fault that so much waits.
    m_wire.write(bytes);
    m_wire.flush();
}

void CtiSocket::close(int code)
{
    m_wire.close(static_cast<quint16>(code));
}

void CtiSocket::drop()
{
    m_wire.finish();
}

void CtiSocket::cut()
{
    m_wire.abort();
}

void CtiSocket::reset()
{
    m_wire.reset();
}

} // namespace vigie::sim
