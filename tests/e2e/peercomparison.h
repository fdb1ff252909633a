// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie::e2e {

class PeerProcess;
class Person;

//! Where the client's whole state, or what the window shows of it, is not the peer's truth for that
//! login; empty: nowhere. Waits up to 5 s for the two to agree.
QStringList differences(PeerProcess &peer, Person &person, const QString &login);

} // namespace vigie::e2e
