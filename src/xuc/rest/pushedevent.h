// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/phoneevent.h"
#include "xuc/events/phonestatusupdate.h"

#include <QByteArrayView>
#include <QString>

#include <variant>

namespace vigie::xuc {

//! What XuC posts to the site's event URL: a call of a user's line changed, or the line's status.
struct PushedEvent
{
    QString username{};
    std::variant<PhoneEvent, PhoneStatusUpdate> what{};

    bool operator==(const PushedEvent &) const = default;
};

//! Reads one posted body. ErrorKind::NotXuc: no JSON object (answer 400); Malformed: JSON that says
//! something else (answer 500), with the path of the key at fault.
//!
//! Source: HTTP interfaces, "Event push".
Result<PushedEvent> decodePush(QByteArrayView body);

} // namespace vigie::xuc
