// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "jsondocument.h"
#include "measure.h"
#include "xuc/decode.h"
#include "xuc/event.h"

using namespace Qt::StringLiterals;

namespace vigie::bench {

namespace {

    constexpr qint64 received = 1'700'000'000; //!< No frame of these dates anything.

    //! Keeps the compiler from dropping the work, and is compared between the sides.
    size_t checksum(const xuc::Event &event)
    {
        if (const auto *state = std::get_if<xuc::AgentStateEvent>(&event))
            return size_t(raw(state->agentId)) + size_t(state->state)
                + size_t(state->queues.size());
        if (const auto *figures = std::get_if<xuc::QueueStatistics>(&event))
            return size_t(raw(*figures->queueId)) + size_t(*figures->counters.last().value);
        if (const auto *list = std::get_if<xuc::QueueMemberList>(&event))
            return size_t(list->members.size());
        return event.index();
    }

    bool areEqual(const QList<QByteArray> &frames)
    {
        for (const QByteArray &frame : frames) {
            const auto ours = xuc::decode(frame, received);
            if (!ours || *ours != decodeWithJsonDocument(frame)) {
                print(u"differs: "_s + QString::fromUtf8(frame.left(400)));
                return false;
            }
        }
        return true;
    }

    bool compare(const QString &title, const QString &key, const QList<QByteArray> &frames,
                 const Extent &extent)
    {
        if (!areEqual(frames))
            return false;
        size_t ours = 0;
        size_t naive = 0;
        qsizetype bytes = 0;
        for (const QByteArray &frame : frames)
            bytes += frame.size();
        const auto seconds
            = secondsInTurn({{u"ours"_s,
                              [&] {
                                  ours = 0;
                                  for (const QByteArray &frame : frames)
                                      ours += checksum(*xuc::decode(frame, received));
                              }},
                             {u"QJsonDocument"_s,
                              [&] {
                                  if (extent.isAlone) {
                                      naive = ours;
                                      return;
                                  }
                                  naive = 0;
                                  for (const QByteArray &frame : frames)
                                      naive += checksum(decodeWithJsonDocument(frame));
                              }}},
                            extent.rounds);
        const double count = double(frames.size());
        printRatio(title, u"us/frame"_s, seconds[0] / count * 1e6, seconds[1] / count * 1e6);
        figure(key + u".ours"_s, seconds[0] / count * 1e6);
        figure(key + u".naive"_s, seconds[1] / count * 1e6);
        figure(key + u".bytes"_s, double(bytes) / count);
        print(u"    %1 frames/s, %2 MB/s, %3 bytes a frame; checksums equal: %4"_s
                  .arg(count / seconds[0], 0, 'g', 3)
                  .arg(double(bytes) / seconds[0] / 1e6, 0, 'f', 0)
                  .arg(bytes / frames.size())
                  .arg(ours == naive ? u"yes"_s : u"no"_s));
        return ours == naive;
    }

} // namespace

bool benchDecode(const Extent &extent)
{
    const bool live = compare(u"decode, live frames"_s, u"decode"_s,
                              FrameBlock(liveFrames(extent.frames, extent.scale)).frames(), extent);
    const bool list
        = compare(u"decode, member list"_s, u"list"_s, {memberListFrame(extent.scale)}, extent);
    return live && list;
}

} // namespace vigie::bench
