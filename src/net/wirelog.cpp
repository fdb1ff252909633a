// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirelog.h"

#include "net/masking.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace vigie::net {

namespace {

    //! The pushes that come by thousands; the specification gives them no text of a stranger's.
    bool isKnownHarmless(QByteArrayView frame)
    {
        static constexpr std::array<std::string_view, 6> types{
            R"({"msgType":"QueueStatistics",)",      R"({"msgType":"AgentStateEvent",)",
            R"({"msgType":"QueueMember",)",          R"({"msgType":"AgentStatistics",)",
            R"({"msgType":"PhoneHintStatusEvent",)", R"({"claz":"ping"})"};
        const std::string_view text(frame.data(), std::size_t(frame.size()));
        return std::any_of(types.begin(), types.end(),
                           [text](std::string_view type) { return text.starts_with(type); });
    }

    QByteArray asJson(const QString &text)
    {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }

} // namespace

void WireLog::add(Way way, QByteArrayView frame)
{
    const bool isCut = frame.size() > longestFrame;
    const QByteArrayView kept = isCut ? frame.first(longestFrame) : frame;
    if (isKnownHarmless(kept))
        keep(way, frame.size(), kept, isCut);
    else
        keep(way, frame.size(), withoutSecrets(kept), isCut);
}

void WireLog::addCall(Way way, const QString &head, const QString &path, const QByteArray &body)
{
    const bool isCut = body.size() > longestFrame;
    QByteArray all
        = way == Way::Asked ? "{\"request\":" + asJson(head) : "{\"status\":" + head.toUtf8();
    all += ",\"path\":" + asJson(path);
    const QByteArray kept = body.first(std::min(body.size(), longestFrame)).trimmed();
    if (kept.startsWith('{') || kept.startsWith('['))
        all += ",\"body\":" + kept;
    else if (!kept.isEmpty())
        all += ",\"body\":" + asJson(QString::fromUtf8(kept));
    keep(way, body.size(), withoutSecrets(all + '}'), isCut);
}

void WireLog::keep(Way way, qsizetype size, QByteArrayView bytes, bool isCut)
{
    const quint64 serial = ++m_newest;
    makePlace(serial);
    m_kept += bytes.size();
    dropOld();
    if (way == Way::In)
        m_received += size;
    const quint32 from = blockFor(serial, bytes.size()).append(bytes);
    keptAt(serial) = {.at = m_clock.now(),
                      .size = quint32(size),
                      .from = from,
                      .packed = quint32(bytes.size()) << 3U | (isCut ? 4U : 0U) | quint32(way)};
}

void WireLog::makePlace(quint64 serial)
{
    const auto place = std::size_t(serial % mostFrames);
    if (m_ring.size() > place)
        return;
    const auto grown
        = std::min<std::size_t>(std::max<std::size_t>(place + 1, m_ring.size() * 2), mostFrames);
    m_ring.reserve(grown); // Exactly: resize() would double once more.
    m_ring.resize(grown);
}

//! Makes room for the newest one.
void WireLog::dropOld()
{
    while (m_oldest < m_newest
           && (m_newest - m_oldest >= quint64(mostFrames) || m_kept > mostBytes)) {
        m_kept -= lengthOf(keptAt(m_oldest));
        ++m_oldest;
    }
    while (m_blocks.size() > 1 && m_blocks[1].first <= m_oldest)
        m_blocks.pop_front();
}

FrameBlock &WireLog::blockFor(quint64 serial, qsizetype bytes)
{
    if (m_blocks.empty() || !m_blocks.back().bytes->hasRoom(bytes)) {
        if (!m_blocks.empty())
            m_blocks.back().bytes->seal();
        m_blocks.push_back({serial, std::make_shared<FrameBlock>()});
    }
    return *m_blocks.back().bytes;
}

void WireLog::setTaken(quint64 serial, std::chrono::microseconds time)
{
    if (serial >= m_oldest && serial <= m_newest)
        keptAt(serial).microseconds = quint32(std::max<qint64>(1, time.count()));
}

void WireLog::note(const QString &what, const QString &detail)
{
    if (m_notes.size() >= mostNotes)
        m_notes.removeFirst();
    m_notes.append({.at = m_clock.now(), .what = what, .detail = withoutNumbers(detail)});
}

std::optional<WireLog::Frame> WireLog::find(quint64 serial) const
{
    if (serial < m_oldest || serial > m_newest)
        return {};
    const Kept &kept = keptAt(serial);
    const auto behind
        = std::upper_bound(m_blocks.begin(), m_blocks.end(), serial,
                           [](quint64 wanted, const Block &each) { return wanted < each.first; });
    return Frame{.serial = serial,
                 .at = kept.at,
                 .size = kept.size,
                 .microseconds = kept.microseconds,
                 .way = Way(kept.packed & 3U),
                 .isCut = (kept.packed & 4U) != 0,
                 .from = kept.from,
                 .length = lengthOf(kept),
                 .block = std::prev(behind)->bytes};
}

QDateTime WireLog::wallTimeOf(Instant at) const
{
    // Two clocks read one after the other differ by a millisecond now and then: one instant keeps
    // its time all the same, unless the wall clock was set.
    constexpr qint64 wasSet = 100;
    const auto since = [](Instant from, Instant to) {
        return qint64(std::chrono::duration_cast<std::chrono::milliseconds>(to - from).count());
    };
    const Instant now = m_clock.now();
    const QDateTime wall = m_clock.wallTime();
    if (!m_anchorWall.isValid()
        || qAbs(m_anchorWall.addMSecs(since(m_anchor, now)).msecsTo(wall)) > wasSet) {
        m_anchor = now;
        m_anchorWall = wall;
    }
    return m_anchorWall.addMSecs(since(m_anchor, at));
}

} // namespace vigie::net
