// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/event.h"

#include <QByteArray>

namespace vigie::bench {

//! The same structs filled from QJsonDocument, as a good tutorial does it: the other side of the
//! decoding measurements. Knows the messages of frames.h.
xuc::Event decodeWithJsonDocument(const QByteArray &frame);

} // namespace vigie::bench
