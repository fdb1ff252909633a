// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/wirelog.h"

#include <QJsonObject>
#include <QString>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

// What a kept frame says, in a few words. Names of the protocol stay as they are: the console is
// for those who know them.

//! Type of the message or name of the command; empty: it has none, as the answer to a ping.
[[nodiscard]] QString frameName(const net::WireLog::Frame &frame);

//! What it is about, in one line: ids with their names, then the other values.
[[nodiscard]] QString frameSummary(const net::WireLog::Frame &frame,
                                   const center::ContactCenter &center);

//! All of it; empty when it is no JSON object, or was cut.
[[nodiscard]] QJsonObject frameFields(const net::WireLog::Frame &frame);

//! The name of the agent or queue that a key's value means; empty: the key names neither.
[[nodiscard]] QString nameBehind(const QString &key, const QString &parent, qint64 id,
                                 const center::ContactCenter &center);

//! A masked value in words, "token, 36 characters"; any other as it is.
[[nodiscard]] QString shownValue(const QString &key, const QJsonValue &value);

} // namespace vigie::ui
