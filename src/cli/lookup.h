// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "center/statuses.h"

#include <QString>

namespace vigie::center {
class ContactCenter;
struct Queue;
}

namespace vigie::cli {

//! The queue of that id, technical name or shown name. The error's detail is a sentence.
Result<const center::Queue *> queueNamed(const center::ContactCenter &center, const QString &text);

//! The name of the status that \a text names or labels; empty stays empty. A site that tells no
//! statuses of the kind takes any.
Result<QString> statusNamed(const center::ContactCenter &center, const QString &text,
                            center::StatusKind kind);

//! The label of a status for people; the name itself when it is unknown.
QString statusLabel(const center::ContactCenter &center, const QString &name);

} // namespace vigie::cli
