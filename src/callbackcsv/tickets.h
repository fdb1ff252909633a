// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace vigie::callbackcsv {

//! How many tickets a server's file holds; nothing: its first line does not name their columns.
//!
//! The file itself is kept as it came. Source: HTTP interfaces, "Ticket export CSV".
std::optional<int> ticketCount(QByteArrayView file);

} // namespace vigie::callbackcsv
