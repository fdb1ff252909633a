// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::net {

//! The bytes of some frames after one another. Once it is full it is kept compressed, in about a
//! tenth: frames repeat their keys, and nobody reads most of them.
//!
//! For one thread, as the log that it belongs to.
class FrameBlock
{
public:
    static constexpr qsizetype capacity
        = 64LL * 1024; //!< A frame longer than what is left ends it.

    FrameBlock();

    bool hasRoom(qsizetype bytes) const;
    quint32 append(QByteArrayView bytes); //!< Where they begin. There must be room, or none before.
    void seal(); //!< Nothing is appended any more.
    QByteArray read(quint32 from, quint32 length) const;
    qsizetype held() const { return m_bytes.size(); } //!< Bytes of memory.

private:
    const quint64 m_id;
    QByteArray m_bytes{}; //!< Compressed when sealed.
    qsizetype m_size = 0; //!< Uncompressed.
    bool m_isSealed = false;
};

} // namespace vigie::net
