// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/event.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace vigie::xuc {

struct Novelties;

//! Decodes frames, and counts what was not understood of them: each kind is logged once.
//!
//! A kind is the message and the key, without places in lists ("QueueCalls.calls[].queueTime");
//! values, which may name people, never reach the log. Unknown fields and words are looked for
//! only while the category's debug output is on.
class DecodeLog
{
public:
    Result<Event> decode(QByteArrayView frame, qint64 receivedEpochSeconds);

    qint64 malformedCount() const { return m_malformed; } //!< Frames that gave an error.
    qint64 unknownCount() const { return m_unknown; } //!< Messages of a type that is none of ours.
    //! How often each kind was met; a server that never repeats itself fills it to a limit only.
    const QMap<QString, qint64> &kinds() const { return m_kinds; }

private:
    bool isNew(const QString &kind); //!< Counts it.
    void noteMalformed(const Error &error);
    void noteUnknown(const Unknown &message);
    void noteNovelties(const Novelties &novelties);

    QMap<QString, qint64> m_kinds{};
    qint64 m_malformed = 0;
    qint64 m_unknown = 0;
};

} // namespace vigie::xuc
