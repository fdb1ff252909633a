// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::sim {

class Engine;

//! Whether virtual time runs, for the head of the page.
struct TimeState
{
    bool isHeld = false;
    double speed = 1;
};

//! What the servers add to the engine's state, as JSON.
struct ServerState
{
    QByteArray faults{};
    QByteArray commands{};
};

//! GET /sim/state: the contact centre as the engine holds it (docs/simulator.md). A running clock
//! is told as the instant it began.
QByteArray statePage(const Engine &engine, const TimeState &time, const ServerState &servers);

} // namespace vigie::sim
