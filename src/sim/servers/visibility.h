// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

namespace vigie::sim {

struct Agent;
struct User;
struct World;

//! What a user's rights profile shows him: all, or a supervisor's own queues and groups.
bool sees(const User &user, QueueId queue);
bool sees(const User &user, GroupId group);
//! An agent as below; who is no agent is seen by all.
bool sees(const World &world, const User &user, const User &other);
//! By his group; a user always sees himself.
bool sees(const User &user, const Agent &agent);

} // namespace vigie::sim
