// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/event.h"

#include <QJsonObject>
#include <QStringList>

namespace vigie::oracle {

//! The paths at which an event says anything else than the frame that it was decoded from.
//!
//! \a received is the time of receipt that the event was decoded with.
QStringList differences(const xuc::Event &event, const QJsonObject &frame, qint64 received);

} // namespace vigie::oracle
