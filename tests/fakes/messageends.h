// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vigie::fakes {

//! Where messages end in one way of a connection: HTTP heads with their bodies and, once the
//! upgrade to a WebSocket has passed, its frames.
class MessageEnds
{
public:
    //! Length of the first message in \a bytes; 0: not whole yet.
    [[nodiscard]] qsizetype firstOf(QByteArrayView bytes) const;
    //! Where in the first message its content begins: behind a frame's header, or an HTTP head.
    [[nodiscard]] qsizetype contentOf(QByteArrayView bytes) const;
    void upgrade() { m_isSocket = true; } //!< Frames from here on.
    [[nodiscard]] bool isSocket() const { return m_isSocket; }

private:
    bool m_isSocket = false;
};

} // namespace vigie::fakes
