// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/types.h"
#include "sim/servers/callbackframes.h"
#include "sim/servers/phoneframes.h"
#include "sim/servers/queueframes.h"

namespace vigie::sim {

class Engine;
struct Agent;
struct User;
struct World;

// What a message needs to know beyond the object that it is about, looked up in the world.

PhoneNotice phoneNotice(const World &world, const Leg &leg, const Call &call, const Line &line,
                        PhoneEventKind kind);
//! The calls on a line as the events that would bring a client to know them.
std::vector<PhoneNotice> currentCalls(const World &world, const Line &line);
QList<WaitingCaller> waitingCallers(const Engine &engine, const Queue &queue);
//! Every list with its open requests.
std::vector<FullList> fullLists(const World &world);
//! The message of those lists that a user is shown.
QByteArray callbackListsFor(const World &world, const User &user);
FullRequest fullRequest(const World &world, const CallbackRequest &request);
QByteArray agentStateFrame(const Engine &engine, const Agent &agent);

} // namespace vigie::sim
