// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/httpserver.h"

namespace vigie::sim {

class Engine;

//! Reads a file of callback requests into a list, whole or not at all.
//!
//! 201 with the number of them; 400 "InvalidCsv" whose message begins with the line at fault; 404
//! for an unknown list. Source: HTTP interfaces, "CSV import".
HttpReply importCallbacks(Engine &engine, const QString &list, const HttpRequest &request);

//! The file of a list's tickets, or 404. Source: HTTP interfaces, "Ticket export CSV".
HttpReply exportTickets(const Engine &engine, const QString &list);

} // namespace vigie::sim
