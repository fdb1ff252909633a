// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::xci {

struct AdministratorDraft;
struct EntityDraft;
struct Template;
struct UserDraft;
struct XivoDraft;

// Bodies of requests. May hold a password that somebody typed: never logged.

QByteArray encoded(const XivoDraft &draft);
QByteArray encoded(const EntityDraft &draft);
QByteArray encoded(const UserDraft &draft);
QByteArray encoded(const Template &draft);
QByteArray encoded(const AdministratorDraft &draft);

} // namespace vigie::xci
