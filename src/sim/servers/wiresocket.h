// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/frameparser.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <vector>

namespace vigie::sim {

class Outbox;

//! The server's end of one WebSocket, on a bare descriptor: what an idle client costs is about a
//! kilobyte, and a frame that waits for many clients is one array that all of them share.
//!
//! What is written leaves at the end of the event loop's turn, or earlier when much is gathered.
class WireSocket : public QObject
{
    Q_OBJECT
public:
    //! Takes the descriptor of a connection whose upgrade has been answered.
    WireSocket(int descriptor, Outbox &outbox, QObject *parent = nullptr);
    ~WireSocket() override;

    bool isOpen() const { return m_descriptor >= 0 && m_end == End::None; }
    void write(const QByteArray &bytes); //!< Any bytes, as they are.
    void flush(); //!< As much as the connection takes now.
    qint64 bytesToWrite() const { return m_waiting; }

    void close(quint16 code); //!< A close frame; the end follows the client's answer.
    void finish(); //!< What waits still leaves, then the end, without a close frame.
    void abort(); //!< The end, at once.
    void reset(); //!< As abort(), by RST.
    //! Neither reads nor writes any more, and does not notice the other's end either.
    void deafen();

Q_SIGNALS:
    void messageReceived(const QByteArray &json);
    void closed(); //!< Once, whoever ended it.

private:
    enum class End { None, Closing, Finishing };

    void read();
    void obey(const FrameParser::Frame &frame);
    void setWaitingForRoom(bool isWaiting);

    int m_descriptor;
    Outbox &m_outbox;
    End m_end = End::None;
    bool m_isDeaf = false;
    bool m_isPosted = false; //!< The outbox will flush it.
    qint64 m_waiting = 0;
    qsizetype m_sent = 0; //!< Of the first one that waits.
    std::vector<QByteArray> m_out{};
    FrameParser m_parser{};
    QSocketNotifier m_readable;
    std::unique_ptr<QSocketNotifier> m_writable{}; //!< Only while the connection is full.

    friend class Outbox;
};

} // namespace vigie::sim
