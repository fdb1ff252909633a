// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/frameblock.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <utility>

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

    //! What the last open block was filled in, for the next: pieces of this size that come and go
    //! would leave holes, in which small ones settle.
    QByteArray &spare()
    {
        static QByteArray bytes;
        return bytes;
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
    if (m_size == 0) {
        m_bytes = std::exchange(spare(), {});
        m_bytes.reserve(std::max(capacity, bytes.size()));
    }
    m_bytes.append(bytes);
    m_size = m_bytes.size();
    return at;
}

void FrameBlock::seal()
{
    if (m_isSealed)
        return;
    constexpr int fastest = 1;
    std::array<char, ZSTD_COMPRESSBOUND(capacity)> packed; // NOLINT(*-member-init): 64 KiB of zeros
    QByteArray longer; // For the one frame that is longer than a block.
    if (m_size > capacity)
        longer.resize(qsizetype(ZSTD_compressBound(std::size_t(m_size))));
    char *const small = longer.isEmpty() ? packed.data() : longer.data();
    const auto room = longer.isEmpty() ? packed.size() : std::size_t(longer.size());
    const std::size_t size
        = ZSTD_compress(small, room, m_bytes.constData(), std::size_t(m_size), fastest);
    m_isSealed = true;
    if (ZSTD_isError(size) || qsizetype(size) >= m_size) {
        m_bytes.squeeze(); // Read as it is: see read().
        return;
    }
    QByteArray filled = std::exchange(m_bytes, QByteArray(small, qsizetype(size)));
    if (longer.isEmpty()) {
        filled.resize(0);
        spare() = std::move(filled);
    }
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
