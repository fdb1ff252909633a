// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace vigie::sim {

class WireSocket;
class WrongTypes;

//! What is wrong with one connection, on the way out. A sound connection has none.
//!
//! Its times are the machine's own: a network's delays know no virtual time.
class LinkTrouble : public QObject
{
    Q_OBJECT
public:
    explicit LinkTrouble(WireSocket &wire, QObject *parent = nullptr);
    ~LinkTrouble() override;

    void setDelay(std::chrono::milliseconds delay); //!< What waits keeps its time and its place.
    void stall(std::chrono::milliseconds length); //!< Nothing leaves for so long, then all of it.
    void cutNext(); //!< Half of the next frame, then the end.
    void deafen(); //!< Nothing is read nor written any more; the peer is not told.
    void setWrongTypes(bool on); //!< Each kind of message is preceded by malformed ones, once.
    void mend(); //!< Ends all of it but deafness; what waits leaves.
    bool isDeaf() const { return m_isDeaf; }

    void send(const QByteArray &frame);
    qint64 waiting() const { return m_waiting; } //!< Bytes that have not left.

private:
    struct Late
    {
        qint64 due = 0;
        QByteArray frame{};
    };
    void pass(const QByteArray &frame);
    void put(const QByteArray &frame);
    void putDue();
    void schedule();

    WireSocket &m_wire;
    std::unique_ptr<WrongTypes> m_wrongTypes{};
    std::deque<Late> m_late{};
    QElapsedTimer m_clock{};
    QTimer m_timer{};
    std::chrono::milliseconds m_delay{0};
    qint64 m_stalledUntil = 0;
    qint64 m_waiting = 0;
    bool m_cutsNext = false;
    bool m_isDeaf = false;
};

} // namespace vigie::sim
