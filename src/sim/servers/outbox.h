// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace vigie::sim {

class WireSocket;

//! The sockets for which something waits: flushed together at the end of the event loop's turn, so
//! that a burst costs each of them one call of the kernel instead of one a frame.
class Outbox : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void post(WireSocket &socket);
    void forget(WireSocket &socket);
    void flush();

private:
    std::vector<WireSocket *> m_sockets{}; //!< Null: ended meanwhile.
    bool m_isPlanned = false;
};

} // namespace vigie::sim
