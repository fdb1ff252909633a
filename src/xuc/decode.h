// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/event.h"

#include <QByteArrayView>

namespace vigie::xuc {

struct Novelties;

//! Reads one frame: a struct of ours, Unknown for a msgType that is not, or Error Malformed whose
//! detail is the message's name and the path of the first key at fault ("QueueList[3].id").
//!
//! \a receivedEpochSeconds is the time of receipt, which turns the dates that some servers send
//! as "since" into elapsed time. Reuses one buffer a thread; the event owns all that it holds.
//! What the message has that we do not know is added to \a novelties, if any.
Result<Event> decode(QByteArrayView frame, qint64 receivedEpochSeconds,
                     Novelties *novelties = nullptr);

} // namespace vigie::xuc
