// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/frameblock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace vigie::net {

//! What passed on the wire lately, and what became of the link; in memory only.
//!
//! Secrets are masked on entry (see masking.h). The frames that come by thousands are known to hold
//! none and are not searched, so that keeping one costs a copy. Older ones are compressed by
//! blocks, which a copy of a Frame keeps alive: whoever holds frames may read them after the log
//! dropped them.
class WireLog
{
public:
    enum class Way : quint8 {
        In,
        Out,
        Asked, //!< A REST call: {"request", "path", "body"}.
        Answered //!< Its answer: {"status", "path", "body"}.
    };

    struct Frame
    {
        quint64 serial = 0; //!< From 1, without gaps.
        Instant at{};
        quint32 size = 0; //!< On the wire, in bytes.
        quint32 microseconds = 0; //!< What the program took for it; 0: not measured.
        Way way = Way::In;
        bool isCut = false; //!< Only its beginning was kept.
        quint32 from = 0; //!< In the block.
        quint32 length = 0;
        std::shared_ptr<const FrameBlock> block{};

        QByteArray bytes() const { return block ? block->read(from, length) : QByteArray(); }
    };

    //! A change of the session: signed in, lost, why.
    struct Note
    {
        Instant at{};
        QString what{};
        QString detail{};
    };

    static constexpr int mostFrames = 20'000;
    static constexpr qint64 mostBytes = 16LL * 1024 * 1024;
    static constexpr qsizetype longestFrame = 64LL * 1024; //!< What is longer is cut.
    static constexpr qsizetype mostNotes = 500;

    explicit WireLog(const Clock &clock) : m_clock(clock) { }

    void add(Way way, QByteArrayView frame);
    void addCall(Way way, const QString &head, const QString &path, const QByteArray &body);
    void setTaken(quint64 serial, std::chrono::microseconds time);
    void note(const QString &what, const QString &detail = {});

    quint64 oldest() const { return m_oldest; } //!< Above newest() while there is none.
    quint64 newest() const { return m_newest; }
    std::optional<Frame> find(quint64 serial) const; //!< None: not kept any more, or not yet.
    const QList<Note> &notes() const { return m_notes; } //!< Oldest first.
    qint64 received() const { return m_received; } //!< Bytes in, since the beginning.
    QDateTime wallTimeOf(Instant at) const;
    const Clock &clock() const { return m_clock; }

private:
    //! A Frame without what its place tells. As small as may be: there are twenty thousand.
    struct Kept
    {
        Instant at{};
        quint32 size = 0;
        quint32 microseconds = 0;
        quint32 from = 0;
        quint32 packed = 0; //!< From the top: the length, isCut in a bit, the way in two.
    };
    struct Block
    {
        quint64 first = 0; //!< Serial of its first frame.
        std::shared_ptr<FrameBlock> bytes{};
    };

    void keep(Way way, qsizetype size, QByteArrayView bytes, bool isCut);
    void makePlace(quint64 serial);
    void dropOld();
    FrameBlock &blockFor(quint64 serial, qsizetype bytes);
    Kept &keptAt(quint64 serial) { return m_ring[std::size_t(serial % mostFrames)]; }
    const Kept &keptAt(quint64 serial) const { return m_ring[std::size_t(serial % mostFrames)]; }
    static quint32 lengthOf(const Kept &kept) { return kept.packed >> 3U; }

    const Clock &m_clock;
    mutable Instant m_anchor{}; //!< One instant and its wall time, for all others.
    mutable QDateTime m_anchorWall{};
    std::vector<Kept> m_ring{}; //!< Grows to mostFrames; a frame stands at its serial's rest.
    std::deque<Block> m_blocks{}; //!< Of the frames kept, oldest first; the last one is open.
    quint64 m_oldest = 1;
    quint64 m_newest = 0;
    qint64 m_kept = 0; //!< Bytes of the ring's frames, as if none were compressed.
    qint64 m_received = 0;
    QList<Note> m_notes{};
};

} // namespace vigie::net
