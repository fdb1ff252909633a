// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/frameblock.h"

#include <zstd.h>

namespace vigie::net {

namespace {

    quint64 nextId()
    {
        static quint64 last = 0;
        return ++last;
    }

    //! The block that was read last: who reads one frame reads its neighbours.
    struct Opened
    {
        quint64 id = 0;
        QByteArray bytes{};
    };

    Opened &opened()
    {
        static Opened block;
        return block;
    }

} // namespace

FrameBlock::FrameBlock() : m_id(nextId())
{
}

bool FrameBlock::hasRoom(qsizetype bytes) const
{
    return !m_isSealed && (m_size == 0 || m_size + bytes <= capacity);
}

quint32 FrameBlock::append(QByteArrayView bytes)
{
    Q_ASSERT(hasRoom(bytes.size()));
    const auto at = quint32(m_size);
    m_bytes.append(bytes);
    m_size = m_bytes.size();
    return at;
}

void FrameBlock::seal()
{
    if (m_isSealed)
        return;
    constexpr int fastest = 1;
    QByteArray small(qsizetype(ZSTD_compressBound(std::size_t(m_size))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(small.data(), std::size_t(small.size()),
                                           m_bytes.constData(), std::size_t(m_size), fastest);
    if (ZSTD_isError(size) || qsizetype(size) >= m_size) {
        m_bytes.squeeze(); // Read as it is: see read().
        m_isSealed = true;
        return;
    }
    m_bytes = QByteArray(small.constData(), qsizetype(size));
    m_isSealed = true;
}

QByteArray FrameBlock::read(quint32 from, quint32 length) const
{
    if (m_bytes.size() == m_size)
        return m_bytes.mid(from, length);
    Opened &block = opened();
    if (block.id != m_id) {
        block.id = 0;
        block.bytes.resize(m_size);
        const std::size_t size = ZSTD_decompress(block.bytes.data(), std::size_t(m_size),
                                                 m_bytes.constData(), std::size_t(m_bytes.size()));
        if (ZSTD_isError(size) || qsizetype(size) != m_size)
            return {}; // Memory that is broken: an empty frame is the least that can be told.
        block.id = m_id;
    }
    return QByteArray(block.bytes.constData() + from, length);
}

} // namespace vigie::net
