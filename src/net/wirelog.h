// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/frameblock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
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
    const Frame *find(quint64 serial) const; //!< Null: not kept any more, or not yet.
    const QList<Note> &notes() const { return m_notes; } //!< Oldest first.
    qint64 received() const { return m_received; } //!< Bytes in, since the beginning.
    QDateTime wallTimeOf(Instant at) const;
    const Clock &clock() const { return m_clock; }

private:
    void keep(Way way, qsizetype size, QByteArrayView bytes, bool isCut);

    const Clock &m_clock;
    mutable Instant m_anchor{}; //!< One instant and its wall time, for all others.
    mutable QDateTime m_anchorWall{};
    std::vector<Frame> m_ring{}; //!< Grows to mostFrames; a frame stands at its serial's rest.
    quint64 m_oldest = 1;
    quint64 m_newest = 0;
    std::shared_ptr<FrameBlock> m_open = std::make_shared<FrameBlock>(); //!< The newest frames'.
    qint64 m_kept = 0; //!< Bytes of the ring's frames, as if none were compressed.
    qint64 m_received = 0;
    QList<Note> m_notes{};
};

} // namespace vigie::net
