// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/messageends.h"

namespace vigie::fakes {

namespace {

    struct Extent
    {
        qsizetype content = 0; //!< Begins here; 0: not whole.
        qsizetype length = 0;
    };

    //! RFC 6455, 5.2.
    Extent frameIn(QByteArrayView bytes)
    {
        if (bytes.size() < 2)
            return {};
        const auto byte
            = [&](qsizetype at) { return qsizetype(static_cast<unsigned char>(bytes[at])); };
        qsizetype length = byte(1) & 0x7f;
        const qsizetype more = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (bytes.size() < 2 + more)
            return {};
        if (more > 0)
            length = 0;
        for (qsizetype i = 0; i < more; ++i)
            length = length << 8 | byte(2 + i);
        const bool isMasked = (byte(1) & 0x80) != 0;
        return {.content = 2 + more + (isMasked ? 4 : 0), .length = length};
    }

    Extent answerIn(QByteArrayView bytes)
    {
        const QByteArray head = bytes.toByteArray().toLower();
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        Extent extent{.content = end + 4};
        const QByteArrayView key("\r\ncontent-length:");
        if (const qsizetype at = head.indexOf(key); at >= 0 && at < end) {
            const qsizetype from = at + key.size();
            extent.length = head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong();
        }
        return extent;
    }

} // namespace

qsizetype MessageEnds::firstOf(QByteArrayView bytes) const
{
    const Extent extent = m_isSocket ? frameIn(bytes) : answerIn(bytes);
    const qsizetype whole = extent.content + extent.length;
    return extent.content > 0 && bytes.size() >= whole ? whole : 0;
}

qsizetype MessageEnds::contentOf(QByteArrayView bytes) const
{
    return m_isSocket ? frameIn(bytes).content : answerIn(bytes).content;
}

} // namespace vigie::fakes
